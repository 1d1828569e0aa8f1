import fc from 'fast-check';
import { cleanText } from '../../../src/privacy/clean-text.ts';
import { inspectText } from '../../../src/privacy/inspect-text.ts';
import { redactText } from '../../../src/privacy/redact-text.ts';
import { careSentences } from '../../support/care-sentences.ts';
import { makeNumber, spellings } from '../../support/identity-numbers.ts';

const number = fc
  .record({
    year: fc.integer({ min: 1890, max: 2026 }),
    month: fc.integer({ min: 0, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
    serial: fc.integer({ min: 0, max: 999 }),
    offset: fc.constantFrom(0, 60),
  })
  .map(({ year, month, day, serial, offset }) => makeNumber(year, month, day, serial, offset));
const spelling = fc.constantFrom(...Object.values(spellings));
const sentence = fc.constantFrom(...careSentences);
const anyText = fc.string({ unit: 'binary', maxLength: 200 });

describe('the identity guard, whatever comes', () => {
  it('refuses any number in any spelling between any two care sentences', () => {
    fc.assert(
      fc.property(number, spelling, sentence, sentence, (twelve, spell, before, after) => {
        const findings = inspectText(`${before} Pat: ${spell(twelve)}; ${after}`);
        expect(findings.some(({ severity }) => severity === 'hard')).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  it('finds the same in plain text as behind a character that is not to be seen', () => {
    const contact = fc.constantFrom(
      'ring 070-123 45 67',
      'a.b@x.se',
      'patient Karl Ek',
      'Öl, 5 %',
      '&',
    );
    const words = fc.array(fc.oneof(number, sentence, contact), { maxLength: 4 });
    fc.assert(
      fc.property(words, (parts) => {
        const text = parts.join(' ');
        const hidden = inspectText(`\u200b${text}\u200b`);
        expect(
          hidden.map((each) => ({ ...each, start: each.start - 1, end: each.end - 1 })),
        ).toEqual(inspectText(text));
      }),
      { numRuns: 1000 },
    );
  });

  it('leaves nothing to refuse in a redacted text', () => {
    fc.assert(
      fc.property(number, spelling, sentence, (twelve, spell, after) => {
        const redacted = redactText(`x ${spell(twelve)}; ${after}`);
        expect(inspectText(redacted).filter(({ severity }) => severity === 'hard')).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('gives ordered findings inside the text for any text at all', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        for (const { start, end } of inspectText(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = start;
        }
      }),
    );
  });

  it('cleans a text once and for all, within its bound', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 80 }), (text, maxLength) => {
        const once = cleanText(text, maxLength);
        expect(once.length).toBeLessThanOrEqual(maxLength);
        expect(cleanText(once, maxLength)).toBe(once);
      }),
    );
  });
});
