import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { createCaseNumber, findCaseNumber } from '../../../src/deviations/case-number.ts';
import { inspectText } from '../../../src/privacy/inspect-text.ts';

describe('a case number', () => {
  it('has the year, no sign to misread, and a letter, whatever the bytes', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 64, maxLength: 64 }),
        fc.integer({ min: 4, max: 6 }),
        (bytes, length) => {
          const allowed = bytes.filter((byte) => byte < 240);
          fc.pre(allowed.length >= length + 1);
          const number = createCaseNumber(2026, bytes, length);
          expect(number).toMatch(/^AV-2026-[2-9BCDFGHJKLMNPQRSTVWXZ]{4,6}$/);
          expect(number.slice(8)).toMatch(/[A-Z]/);
          expect(findCaseNumber(`se ${number.toLowerCase()}!`)).toBe(number);
        },
      ),
    );
  });

  it('is drawn evenly enough that ten thousand seldom meet', () => {
    const numbers = Array.from({ length: 10_000 }, () => createCaseNumber(2026, randomBytes(64)));
    expect(new Set(numbers).size).toBeGreaterThan(9_700);
  });

  it('is never taken for an identity number, next to a date or another', () => {
    for (let i = 0; i < 2_000; i += 1) {
      const number = createCaseNumber(2026, randomBytes(64));
      expect(inspectText(`2026-11-0${1 + (i % 9)} ${number} ${number} 2412`)).toEqual([]);
    }
  });

  it('throws when it is given too few random bytes', () => {
    expect(() => createCaseNumber(2026, new Uint8Array(2))).toThrow(RangeError);
  });

  it.each([
    ['av 2026 k7qx', 'AV-2026-K7QX'],
    ['Vad händer med AV–2026–K7QX?', 'AV-2026-K7QX'],
    ['av2026k7qx', 'AV-2026-K7QX'],
    ['AV-2026-2345', undefined],
    ['DAV-2026-K7QX', undefined],
    ['av 2026 års ärenden', undefined],
  ])('is found in %j as %s', (given, wanted) => {
    expect(findCaseNumber(given)).toBe(wanted);
  });
});
