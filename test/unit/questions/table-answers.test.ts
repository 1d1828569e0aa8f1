import { firstLineTo } from '../../support/first-line.ts';

describe('of tables of one kind for several places', () => {
  it("the asker's own is meant where none is named", () => {
    const question = 'hur många aviserade ambulansen till mobila teamet 2024?';
    expect(firstLineTo(question, 'Lokal samverkan Hässleholm')).toMatch(/^Ambulans: 46 patienter/);
    expect(firstLineTo(question, 'Lokal samverkan Kristianstad')).toMatch(/^Ambulans: 151/);
  });

  it('all are told where no place is named and the asker has none', () => {
    expect(firstLineTo('hur många aviserade ambulansen till mobila teamet 2024?')).toMatch(
      /^Kristianstad – Ambulans: 151 .*Hässleholm – Ambulans: 46/,
    );
  });

  it('both places named are compared', () => {
    expect(firstLineTo('Jämför ambulansen i Kristianstad och Hässleholm 2024')).toMatch(
      /^Kristianstad – .*151.*Hässleholm – .*46/,
    );
  });

  it("a source's place is not the team's", () => {
    expect(
      firstLineTo(
        'Hur många kom från sjukhuset i Hässleholm till mobila teamet i Hässleholm 2024?',
      ),
    ).toBe('Sjukhus Hlm (Hässleholm): 272 patienter (juni–december 2024).');
    expect(
      firstLineTo(
        'hur många kom från vår hemsjukvård till mobila teamet i Hässleholm?',
        'Perstorp',
      ),
    ).toMatch(/^HSV Perstorp: 14/);
  });
});

describe('what a table does not hold', () => {
  it.each([
    ['a year', 'Hur många patienter hade mobila teamet i Kristianstad 2023?', /2023/],
    ['a team', 'Hur många patienter aviserades till mobilt team i Osby 2024?', /Osby/],
    ['a source', 'Hur många kom från HSV Bromölla till teamet i Kristianstad?', /HSV Bromölla/],
  ])('%s is told to be missing', (_, question, named) => {
    expect(firstLineTo(question)).toMatch(/^Det framgår inte av underlaget/);
    expect(firstLineTo(question)).toMatch(named);
  });
});

describe('more that is asked of a table', () => {
  it.each([
    [
      'Vilka kommuner ligger över 60 procent på läkare vid behov?',
      /^Över 60 %: Östra Göinge \(65 %\) och Osby \(66 %\)\.$/,
    ],
    [
      'Vilken period gäller siffrorna för mobila teamet i Hässleholm?',
      /juni–december 2024 och 1–12 januari 2025\.$/,
    ],
    [
      'Visa hela tabellen för läkare vid behov',
      /: Osby 66 %, Östra Göinge 65 %, .* och Hässleholm 52 %\.$/,
    ],
    ['När ska Osbys elevhälsa bli producent?', /^Osby: Eventuellt i slutet av 2025 .*elevhälsan/],
    [
      'Vilka kommuners elevhälsa läser i NPÖ?',
      /^Konsument, elevhälsan: ja för Kristianstad och Osby/,
    ],
    [
      'Vilka kommuner har ingen planering satt för NPÖ i kommunal primärvård?',
      /Bromölla, Hässleholm, Perstorp och Östra Göinge: Ingen planering satt;/,
    ],
  ])('%s', (question, expected) => {
    expect(firstLineTo(question)).toEqual(expect.stringMatching(expected));
  });
});
