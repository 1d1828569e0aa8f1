import { builtInDirectory } from '../../support/built-in-model.ts';
import { firstLineTo } from '../../support/first-line.ts';

describe('areas of the plan', () => {
  it.each([
    ['vad handlar område fem om i nordosts plan', /^Område 5 heter Barn och ungas hälsa\.$/],
    ['Vad heter 1c i Nordosts aktivitetsplan?', /^Område 1c heter Etablera jämlikt läkaruppdrag/],
    ['Varför saknas avsnitt 1b i planen?', /^Avsnitt 1b är avklippt/],
    ['hur många aktiviteter har område 5', /^Område 5 .* har 8 aktiviteter/],
    ['Which activities does area 4 of the Nordost plan have?', /^Area 4 .* has 12/],
    ['Vilka aktiviteter har vi under 2b?', /^Det framgår inte av underlaget .*2b/],
  ])('%s', (question, expected) => {
    expect(firstLineTo(question, 'Lokal samverkan Osby')).toMatch(expected);
  });
});

describe('rows of the plan that answer to a condition', () => {
  it.each([
    [
      'Vilka aktiviteter skulle vara klara 31 december 2024?',
      /^2 aktiviteter .*\(1d\) och .*\(2a\)/,
    ],
    ['Which activities in the Nordost plan run during 2025?', /NECT training .* and Childcheck/],
    ['Vilka aktiviteter ansvarar vuxenpsykiatrin för?', /informationsdag .* och Childcheck/],
    ['vilka insatsområden är införda och vilka pågår?', /E-lab .*KVG-katalogen .* och Akutbladet/],
    ['Vilka indikatorer ligger på 100 procent i Nordost?', /Mina planer .* och .*VISAM/],
    ['Vilka projekt finns i planen?', /Läkemedelsprojektet i Bromölla .* och Childcheck/],
  ])('%s', (question, expected) => {
    expect(firstLineTo(question)).toMatch(expected);
  });

  it('counts as many as the model has', () => {
    const { activities } = builtInDirectory().model;
    const withIndicator = activities.filter(({ indicators }) => indicators.length > 0).length;
    expect(firstLineTo('Vilka aktiviteter har indikator?')).toMatch(
      new RegExp(`^${String(withIndicator)} aktiviteter`),
    );
    expect(firstLineTo('Hur många aktiviteter finns det i hela aktivitetsplanen?')).toMatch(
      new RegExp(`^${String(activities.length)} aktiviteter`),
    );
  });

  it("a neighbour's plan is not told as one's own", () => {
    expect(firstLineTo('Vilka aktiviteter saknar ansvarig i vår plan?', 'Eslöv')).toMatch(
      /^Det framgår inte av underlaget/,
    );
  });
});
