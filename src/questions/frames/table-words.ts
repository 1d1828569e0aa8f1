import type { Token } from '../reading/reading.ts';

/** Whether a word of the question stands among the stems. */
export const hits = (token: Token, stems: ReadonlySet<string>): boolean =>
  !token.isStopWord && token.keys.some((key) => stems.has(key));

/** Of several rows or columns those that hold the word itself, else its parts or its like. */
export function fitting(token: Token, words: readonly ReadonlySet<string>[]): readonly number[] {
  if (token.isStopWord) return [];
  const direct = words.flatMap((stems, at) => (hits(token, stems) ? [at] : []));
  if (direct.length > 0) return direct;
  const keys = [...token.partKeys, ...token.likeKeys];
  return words.flatMap((stems, at) => (keys.some((key) => stems.has(key)) ? [at] : []));
}
