import fc from 'fast-check';
import { editDistance } from '../../../src/core/edit-distance.ts';
import { packStrings, readStrings } from '../../../src/core/packed/strings.ts';
import { compileSpelling, createSpelling } from '../../../src/questions/words/spelling.ts';

const createFor = (words: readonly string[], expected: readonly string[] = []) =>
  createSpelling(readStrings(packStrings(words)), compileSpelling(words), new Set(expected));

const anyWord = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 2, maxLength: 10 });

const leftOf = (word: string): readonly string[] => [
  word,
  ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1)),
];

describe('mending a word', () => {
  it('finds what is nearest of all words that are one deletion apart', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyWord), anyWord, (words, written) => {
        if (words.includes(written) || written.length < 8) return;
        const near = words.filter(
          (word) => word.length >= 4 && leftOf(word).some((left) => leftOf(written).includes(left)),
        );
        const distances = near.map((word) => editDistance(written, word, 2));
        const mended = createFor(words).correct(written);
        if (Math.min(3, ...distances) > 2) expect(mended).toBeUndefined();
        else expect(distances[near.indexOf(mended ?? '')]).toBe(Math.min(...distances));
      }),
    );
  });

  it('leaves known words, short words and words with a figure alone', () => {
    const { correct } = createFor(['samverkan', 'mas', 'vt2024']);
    expect(['samverkan', 'mar', 'ht2024'].map(correct)).toEqual([undefined, undefined, undefined]);
  });

  it('mends a short word by another letter only to one that a question is expected to hold', () => {
    expect(createFor(['motet']).correct('motat')).toBeUndefined();
    expect(createFor(['motet'], ['motet']).correct('motat')).toBe('motet');
    expect(createFor(['motet']).correct('mtoet')).toBe('motet');
    expect(createFor(['kommun']).correct('komun')).toBe('kommun');
  });
});
