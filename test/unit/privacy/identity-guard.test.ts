import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isHard } from '../../../src/privacy/finding.ts';
import { inspectFields } from '../../../src/privacy/inspect-fields.ts';
import { inspectText } from '../../../src/privacy/inspect-text.ts';
import { careSentences } from '../../support/care-sentences.ts';
import {
  makeNumber,
  makeNumbers,
  reserveNumbers,
  spellings,
} from '../../support/identity-numbers.ts';
import { projectRoot } from '../../support/project-root.ts';

const isRefused = (text: string): boolean => inspectText(text).some(isHard);

/** The public test numbers beside the checkout where they are, else as many made by rule. */
function readNumbers(): string[] {
  const folder = join(projectRoot, '..', 'shared', 'data', 'identity-numbers');
  if (!existsSync(folder)) return makeNumbers(5000);
  return ['personal.json', 'coordination.json'].flatMap(
    (file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as string[],
  );
}

describe('the identity guard', () => {
  const numbers = readNumbers();

  it.each(Object.entries(spellings))('refuses every number written with: %s', (_, spell) => {
    const missed = numbers.filter((number) => !isRefused(spell(number)));
    expect(missed.length).toBe(0);
  });

  it('refuses a number inside a sentence, whatever stands around it', () => {
    const missed = makeNumbers(300).flatMap((number) =>
      Object.entries(spellings)
        .filter(([, spell]) => !isRefused(`Avd 3, den 2/11: pat ${spell(number)}, rum 12, kl 08.`))
        .map(([name]) => name),
    );
    expect([...new Set(missed)]).toEqual([]);
  });

  it.each(Object.entries(reserveNumbers))('refuses the reserve number: %s', (_, number) => {
    expect(isRefused(`Gäller ${number}.`)).toBe(true);
  });

  it('refuses a number split over fields, in either order and over three', () => {
    for (const number of makeNumbers(200)) {
      const [date, serial] = [number.slice(2, 8), number.slice(8)];
      const forms: Record<string, string>[] = [
        {
          title: `Fel vid utskrivning ${date}`,
          place: 'Avdelning',
          description: `${serial} kom hem`,
        },
        { title: `${serial} ska ha hjälp`, description: `Hon är född ${date}` },
        { title: date.slice(0, 4), place: date.slice(4), description: serial },
        { title: number.slice(0, 8), eventDate: '2026-11-03', description: serial },
      ];
      for (const form of forms)
        expect(inspectFields(form).some((each) => isHard(each) && each.fields.length > 1)).toBe(
          true,
        );
    }
  });

  it('refuses a number split between the middles of two fields', () => {
    for (const number of makeNumbers(200).filter((each) => !/^(?:19|20)/.test(each.slice(8)))) {
      for (const date of [number.slice(2, 8), number.slice(0, 8)]) {
        const serial = number.slice(8);
        const form = {
          title: `Läkemedelslistan för (${date}) saknades vid hemgång`,
          place: 'Avdelning 63, rum 12',
          description: `Sjuksköterskan ringde och uppgav ${serial}, men ingen svarade på avdelningen.`,
        };
        expect(inspectFields(form)).toEqual([
          expect.objectContaining({ severity: 'hard', fields: ['title', 'description'] }),
        ]);
      }
    }
  });

  it('leaves two fields of ordinary care texts alone, whatever figures stand in them', () => {
    const forms = careSentences.map((title, index) => ({
      title,
      description: careSentences[(index * 37 + 11) % careSentences.length] ?? '',
    }));
    const refused = forms.filter((form) => inspectFields(form).some(isHard));
    expect(refused.length / forms.length).toBeLessThanOrEqual(0.01);
    for (const description of [
      'Ring 1177 i stället.',
      'Hon bor i rum 1204.',
      'Det kostade 1500 kr.',
    ])
      for (let day = 10; day < 29; day += 1)
        expect(inspectFields({ title: `Kom hem 2411${day} utan lista`, description })).toEqual([]);
  });

  describe('a compact date in one field, and in another four digits', () => {
    const dates = Array.from(
      { length: 28 },
      (_, day) => `202611${String(day + 1).padStart(2, '0')}`,
    );
    const countRefused = (description: string): number =>
      dates.filter((date) =>
        inspectFields({ title: `Remiss från ${date} saknas`, description }).some(isHard),
      ).length;

    it.each([
      'Vi väntade efter 0830 utan svar.',
      'Hon kom strax före 0830.',
      'Tid 0830 var avtalad.',
      'Tiden: 0830, men ingen kom.',
      'Stängt mellan 0830 och 0930 den dagen.',
      'Bemannat från 0830 till 1630.',
      'Avdelningen svarade 0830 på morgonen.',
      'Nobody answered until 0830 that day.',
      'The ward was closed between 0830 and 0930.',
    ])('that a word tells to be a time: %s', (description) => {
      expect(countRefused(description)).toBe(0);
    });

    it.each([
      ['no word tells what they are', 'Vi fick 0830 till svar.'],
      ['no clock shows them', 'Vi fick det efter 9876 och före 2460 och tid 1299, senast 7111.'],
      ['only a word that may also stand before a number does', 'Rum 1204 och 0830 samt från 0830.'],
    ])('is refused as one number where the checksum fits: %s', (_, description) => {
      expect(countRefused(description)).toBeGreaterThan(0);
    });
  });

  it('tells the kind and the place without the number itself', () => {
    const text = `Född ${makeNumber(1985, 1, 1, 123)} i Lund`;
    const [finding] = inspectText(text);
    expect(finding).toEqual({ severity: 'hard', kind: 'personal-number', start: 5, end: 17 });
    const [other] = inspectText(makeNumber(1985, 1, 1, 123, 60));
    expect(other?.kind).toBe('coordination-number');
  });

  it('lets at most one care sentence in a hundred be refused by mistake', () => {
    expect(careSentences.length).toBeGreaterThanOrEqual(400);
    const refused = careSentences.filter(isRefused);
    expect(refused.length / careSentences.length).toBeLessThanOrEqual(0.01);
  });

  const born = makeNumber(2007, 1, 23, 456).slice(2);
  const laterYear = makeNumber(1985, 1, 1, 202).slice(8);
  it.each([
    '850101 rum 1236',
    '850101 kl 1236',
    '850101 12:36',
    '1985-01-01 12.36',
    '1985-01-01 fick hon 1236',
    '850101 gav 1236 ml',
    '850101 i lokal 1236',
    `1985-01-01 ${laterYear}-11-12`,
    `1985-01-01–${laterYear}-11-12`,
    '1236 85-01-01',
    `${born.slice(0, 4)}-${born.slice(4, 6)} ${born.slice(6, 8)} ${born.slice(8)}`,
    `${born.slice(0, 3)}-${born.slice(3)}`,
    `ring ${born}`,
    `+46 850101 1236`,
    'AV-2026-K7QX',
    '3f2504e0-4f89-41d3-9a0c-0305e82c3301',
    '2026-11-03T14:30:00.123Z',
    '2026-11-03 14:30',
    '2026-11-03 – 2026-11-10',
    '556036-0793',
    'Ring 0701740605',
    '',
  ])('lets through what is no identity: %s', (text) => {
    expect(isRefused(text)).toBe(false);
  });
});
