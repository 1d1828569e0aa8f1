import fc from 'fast-check';
import { createFitting } from '../../../src/questions/frames/table-words.ts';
import type { Token } from '../../../src/questions/reading/reading.ts';

const stems = ['a', 'b', 'c', 'd'] as const;
const anyStems = fc.subarray([...stems]);
const anyRows = fc.array(
  anyStems.map((own) => new Set<string>(own)),
  { maxLength: 6 },
);

const tokenOf = (more: Partial<Token>): Token =>
  ({ isStopWord: false, keys: [], partKeys: [], likeKeys: [], ...more }) as unknown as Token;

const holding = (rows: readonly ReadonlySet<string>[], keys: readonly string[]): number[] =>
  rows.flatMap((row, at) => (keys.some((key) => row.has(key)) ? [at] : []));

describe('the rows or columns that a word fits', () => {
  it('are those that hold the word itself, else its parts or its like', () => {
    fc.assert(
      fc.property(anyRows, anyStems, anyStems, anyStems, (rows, keys, partKeys, likeKeys) => {
        const direct = holding(rows, keys);
        const expected = direct.length > 0 ? direct : holding(rows, [...partKeys, ...likeKeys]);
        expect(createFitting(rows)(tokenOf({ keys, partKeys, likeKeys }))).toEqual(expected);
      }),
    );
  });

  it('are none for a word that says nothing', () => {
    const fitting = createFitting([new Set(['a'])]);
    expect(fitting(tokenOf({ isStopWord: true, keys: ['a'] }))).toEqual([]);
  });
});
