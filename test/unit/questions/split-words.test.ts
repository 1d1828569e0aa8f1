import fc from 'fast-check';
import { createWordSplitter, isComposed } from '../../../src/questions/words/split-words.ts';

const pattern = /[\p{L}\p{N}]+(?:[-–:][\p{L}\p{N}]+)*/gu;
const split = createWordSplitter(pattern, ['-', '–', ':']);

/** Mostly what people write, at times letters of other scripts, marks and signs. */
const anyText = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...Array.from('abåäöÉß09 -–:,.?!«»”…·½')) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 1 }) },
    ),
    { maxLength: 30 },
  )
  .map((letters) => letters.join(''));

describe('splitting a text into words', () => {
  it('gives what the pattern gives', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(split(text)).toEqual(text.match(pattern) ?? []);
      }),
      { numRuns: 2_000 },
    );
  });

  it('knows a text that needs no composing', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        if (isComposed(text)) expect(text.normalize('NFC')).toBe(text);
      }),
    );
    expect(isComposed('Ångström – då')).toBe(true);
    expect(isComposed('a\u030a')).toBe(false);
  });
});
