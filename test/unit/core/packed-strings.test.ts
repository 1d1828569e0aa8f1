import fc from 'fast-check';
import {
  packStrings,
  packTexts,
  readStrings,
  readTexts,
} from '../../../src/core/packed/strings.ts';

const anyTexts = fc.array(fc.string({ unit: 'grapheme', maxLength: 12 }));

describe('packed strings', () => {
  it('are found by their letters, in the order in which they first came', () => {
    fc.assert(
      fc.property(anyTexts, fc.string(), (texts, other) => {
        const distinct = [...new Set(texts)];
        const strings = readStrings(packStrings(texts));
        expect(strings.size).toBe(distinct.length);
        distinct.forEach((text, number) => {
          expect(strings.numberOf(text)).toBe(number);
          expect(strings.at(number)).toBe(text);
        });
        expect(strings.numberOf(other)).toBe(distinct.indexOf(other));
        expect(strings.has(other)).toBe(distinct.includes(other));
      }),
    );
  });

  it('come back as texts, alike ones and empty ones too', () => {
    fc.assert(
      fc.property(anyTexts, (texts) => {
        const read = readTexts(packTexts(texts));
        expect(texts.map((_, number) => read.at(number))).toEqual(texts);
      }),
    );
  });
});
