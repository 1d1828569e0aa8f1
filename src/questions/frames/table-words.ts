import type { Token } from '../reading/reading.ts';

/** Whether a word of the question stands among the stems. */
export const hits = (token: Token, stems: ReadonlySet<string>): boolean =>
  !token.isStopWord && token.keys.some((key) => stems.has(key));

/** Of several rows or columns those that hold the word itself, else its parts or its like. */
export type Fitting = (token: Token) => readonly number[];

const none: readonly number[] = [];

/** One look-up a stem, however many rows or columns there are. */
export function createFitting(words: readonly ReadonlySet<string>[]): Fitting {
  const placesOf = new Map<string, number[]>();
  words.forEach((stems, at) => {
    for (const stem of stems) {
      const places = placesOf.get(stem);
      if (places === undefined) placesOf.set(stem, [at]);
      else places.push(at);
    }
  });
  const find = (keys: readonly string[], found: readonly number[]): readonly number[] => {
    let all = found;
    for (const key of keys) {
      const places = placesOf.get(key);
      if (places !== undefined) all = all.length === 0 ? places : join(all, places);
    }
    return all;
  };
  return ({ isStopWord, keys, partKeys, likeKeys }) => {
    if (isStopWord) return none;
    const direct = find(keys, none);
    return direct.length > 0 ? direct : find(likeKeys, find(partKeys, none));
  };
}

/** Both, ascending. */
function join(some: readonly number[], others: readonly number[]): readonly number[] {
  const isWithin = others.every((at) => some.includes(at));
  return isWithin ? some : [...new Set([...some, ...others])].sort((a, b) => a - b);
}
