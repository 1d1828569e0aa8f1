import { firstLineTo } from '../../support/first-line.ts';

const osby = 'Lokal samverkan Osby';
const refused = /^(Det framgår inte av underlaget|The source documents do not say)/;

describe('what no document tells', () => {
  it.each([
    ['Vem är vd för Region Skåne?'],
    ['Vem är ordförande i kommunstyrelsen?'],
    ['När slutar avtalet gälla?'],
    ['Hur många SIP:ar ska vi göra i år?'],
    ['Hur många SIP gjordes 2024?'],
    ['Hur många avvikelser fick vi förra året?'],
    ['Hur många gånger träffades fokusområdesgruppen?'],
    ['How many cases reached us last year?'],
  ])('%s', (question) => {
    expect(firstLineTo(question, osby)).toMatch(refused);
  });
});

describe('what is asked in nearly the same words and told', () => {
  it.each([
    ['Hur många steg har trappan?', /tre steg/],
    ['Hör Osby och Perstorp till samma delregion?', /^Ja, Osby och Perstorp .* Nordost/],
    ['Hör Osby till samma delregion som Lund?', /^Nej\. .*Nordost.*Mellersta/],
    ['Do we belong to the same delregion as Perstorp?', /^Yes, .*Osby.* Nordost/],
    ['npö = ?', /^NPÖ .*[Nn]ationell patientöversikt/],
  ])('%s', (question, expected) => {
    expect(firstLineTo(question, osby)).toMatch(expected);
  });
});
