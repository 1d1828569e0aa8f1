import { findCitationFaults } from '../../../src/organisation/evidence/find-citation-faults.ts';
import { findCopiedText } from '../../../src/organisation/evidence/find-copied-text.ts';
import { createSectionFinder } from '../../../src/organisation/evidence/split-sections.ts';
import { parseModel, text } from './sample-model.ts';

const document = `
DATUM
2024-10-02

Innehåll
Mötesfrekvens	2

1. Grupper och **roller**
 - a. Samordnad plan, SIP\t\t
Aktivitet\tResultat
Ambulans\t152
- **Strategisk nivå**
Två ggr – per termin
\f2. Möten
<td>Hässleholm</td> <td>52</td>
3. Slut
`;

const outline = [
  { heading: 'DATUM', depth: 0 },
  { heading: '1. Grupper och roller', depth: 0 },
  { heading: 'a. Samordnad plan, SIP', depth: 1 },
  { heading: 'Strategisk nivå', depth: 1 },
  { heading: '2. Möten', depth: 0 },
  { heading: '3. Slut', depth: 0 },
];

describe('sections of a source document', () => {
  const find = createSectionFinder(document, outline);

  it('are found whatever marks, numbers and spaces stand around the heading', () => {
    for (const heading of [
      'a. Samordnad plan, SIP',
      'Samordnad plan, SIP',
      '**samordnad  plan, SIP**',
    ]) {
      expect(find(heading)).toContain('ambulans 152');
    }
  });

  it('reach over their own parts, and no further', () => {
    expect(find('Grupper och roller')).toContain('två ggr - per termin');
    expect(find('Grupper och roller')).not.toContain('hässleholm');
    expect(find('a. Samordnad plan, SIP')).not.toContain('termin');
    expect(find('Strategisk nivå')).not.toContain('ambulans');
  });

  it('may be the matter before the first heading', () => {
    expect(find('DATUM')).toContain('2024-10-02');
  });

  it('begin after a form feed and lose the marks of a table', () => {
    expect(find('Möten')).toContain('hässleholm 52');
  });

  it('are not made up', () => expect(find('Ekonomi')).toBeUndefined());
});

const modelCiting = (section: string, ...evidence: string[]) =>
  parseModel({
    sources: [{ id: 'plan', file: '900', title: 'Planen', shortTitle: text('Plan'), issuer: 'Vi' }],
    delregions: [{ id: 'nordost', name: 'Nordost', cite: [{ source: 'plan', section, evidence }] }],
  });

describe('evidence', () => {
  const problems = (section: string, ...evidence: string[]) =>
    findCitationFaults(modelCiting(section, ...evidence), new Map([['plan', document]]));

  it('is proved by a term of the section, in any case and with any hyphen', () => {
    expect(problems('2. Möten', 'HÄSSLEHOLM', '52')).toEqual([]);
    expect(problems('Strategisk nivå', 'ggr - per', 'Två  ggr')).toEqual([]);
  });

  it('names the term that is not in the section', () => {
    expect(problems('2. Möten', 'Hässleholm', 'Ystad')).toEqual([
      {
        path: ['delregions', 0, 'cite', 0, 'evidence', 1],
        problem: expect.stringContaining('"Ystad"') as string,
        remedy: expect.any(String) as string,
      },
    ]);
  });

  it('is no figure cut out of a longer one', () => {
    expect(problems('2. Möten', '52')).toEqual([]);
    expect(problems('2. Möten', '5', '2')).toHaveLength(1);
    expect(problems('DATUM', '202', '0', '10-02')).toHaveLength(2);
  });

  it('tells of a section that is not there, and of a document that is not there', () => {
    expect(problems('Ekonomi', 'kronor')[0]?.path).toEqual(['delregions', 0, 'cite', 0, 'section']);
    expect(findCitationFaults(modelCiting('DATUM', '2024'), new Map())[0]?.problem).toContain(
      '"900"',
    );
  });
});

describe('text copied from a source', () => {
  const sentence = 'grupperna ska varje år ta fram en gemensam plan för utbildning i Osby och Lund';
  const copies = (words: string, more: Parameters<typeof parseModel>[0] = {}) =>
    findCopiedText(
      parseModel({
        statements: [
          {
            id: 'utbildning',
            title: text('Utbildning'),
            text: text(words),
            cite: [{ source: 'plan', section: 'Uppdrag', evidence: ['utbildning'] }],
          },
        ],
        ...more,
      }),
      [sentence],
    );

  it('is eight words in a row, in any letter case and punctuation', () => {
    expect(copies('Här: varje år ta fram en GEMENSAM plan, för alla.')).toHaveLength(2);
    expect(copies('Här: år ta fram en gemensam plan, för alla.')).toEqual([]);
  });

  it('is not the names alone', () => {
    const words = 'En gemensam plan för utbildning i Osby och Lund';
    const municipalities = ['Osby', 'Lund'].map((name) => ({
      id: name.toLowerCase(),
      name,
      delregion: 'nordost',
    }));
    expect(copies(words)).toHaveLength(2);
    expect(copies(words, { municipalities })).toEqual([]);
  });

  it('may stand in a title that is official', () => {
    const cite = [{ source: 'plan', section: 'Uppdrag', evidence: ['utbildning'] }];
    const name = text(sentence);
    expect(
      copies('Annat', { planAreas: [{ id: 'a', number: '1', name, delregion: 'nordost', cite }] }),
    ).toEqual([]);
    expect(
      copies('Annat', { activities: [{ id: 'a', area: 'a', name, delregion: 'nordost', cite }] }),
    ).toHaveLength(2);
  });
});
