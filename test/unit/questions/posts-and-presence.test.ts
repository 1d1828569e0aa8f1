import { firstLineTo } from '../../support/first-line.ts';

describe('a question for groups is answered with groups', () => {
  it.each([
    [
      'I vilken grupp är MAS Osby ordförande?',
      /^Medicinsk samverkan Nordost: .* MAS i Osby kommun/,
    ],
    ['Which group does HMC Seniorhälsan convene?', /^Lokal vårdsamverkan Kävlinge: /],
    [
      'I vilka grupper är hälso- och sjukvårdsstrategen ordförande?',
      /strategisk nivå Nordost: .*Medicinsk samverkan Nordost: /,
    ],
    [
      'I vilka grupper sitter MAS i Osby?',
      /operativ nivå Nordost och Medicinsk samverkan Nordost\.$/,
    ],
    ['Vem är Marie Borgand?', /vice ordförande i Tjänstemannaberedningen Mellersta/],
  ])('%s', (question, expected) => {
    expect(firstLineTo(question)).toMatch(expected);
  });
});

describe('who came to a meeting is told from its list, and from no other', () => {
  it('by the group that kept the list', () => {
    expect(firstLineTo('Vilka kom till mötet 5 april?', 'Operativ grupp Mellersta')).toMatch(
      /^(13|Tretton) av 16 i Operativ grupp Mellersta var på plats 2024-04-05: Marie Stadig/,
    );
  });

  it('by its municipality, where a local group asks for its own people', () => {
    expect(
      firstLineTo('Kom någon från oss till mötet den 5 april?', 'Lokal vårdsamverkan Lund'),
    ).toBe(
      'Från Lund var Marie Stadig på plats 2024-04-05. Från Lund hade Anna Borgius och Annika Pettersson förhinder 2024-04-05.',
    );
  });

  it.each(['Vilka var närvarande på vårt senaste möte?', 'Vilka kom till mötet från oss?'])(
    'not at all in a delregion without a list: %s',
    (question) => {
      expect(firstLineTo(question, 'Lokal samverkan Osby')).toMatch(/^Det framgår inte/);
    },
  );
});

describe('what the agreement leaves open', () => {
  it.each([
    [
      'How many days before a step 2 case must be closed?',
      /^The source documents do not say how long step 2/,
    ],
    ['Hur lång tid får rättelsen ta?', /^Ansvarig part ska rätta utan fördröjning/],
    ['Vad har Anna Unné för titel?', /^Det framgår inte av underlaget vilken titel/],
  ])('%s', (question, expected) => {
    expect(firstLineTo(question)).toMatch(expected);
  });

  it('a delregional body decides for itself how often it meets and who takes the minutes', () => {
    expect(firstLineTo('Hur ofta träffas vi?', 'Delregional samverkan Sydost')).toMatch(
      /DS beslutar självt lokalt hur ofta/,
    );
    expect(firstLineTo('Who takes our minutes?', 'Delregional samverkan Sydost')).toMatch(
      /DS itself decides locally who takes the minutes/,
    );
  });

  it('the notes of any local group go to the officials in between', () => {
    expect(firstLineTo('Vart skickas våra anteckningar?', 'Lokal vårdsamverkan Lomma')).toMatch(
      /tjänstemännen som ansvarar för kontakterna/,
    );
  });
});
