import type { Token } from '../reading/reading.ts';

/** Whether a word of the question stands among the stems. */
export const hits = (token: Token, stems: ReadonlySet<string>): boolean =>
  !token.isStopWord && token.keys.some((key) => stems.has(key));

/** Of several rows, columns or seats those that hold any of the stems, ascending. */
export type Places = (stems: readonly string[]) => readonly number[];

const none: readonly number[] = [];

/** One look-up a stem, however many there are. */
export function createPlaces(words: readonly ReadonlySet<string>[]): Places {
  const placesOf = new Map<string, number[]>();
  words.forEach((stems, at) => {
    for (const stem of stems) {
      const places = placesOf.get(stem);
      if (places === undefined) placesOf.set(stem, [at]);
      else places.push(at);
    }
  });
  return (stems) => {
    let all = none;
    for (const stem of stems) {
      const places = placesOf.get(stem);
      if (places !== undefined) all = all.length === 0 ? places : join(all, places);
    }
    return all;
  };
}

/** Both, ascending. */
function join(some: readonly number[], others: readonly number[]): readonly number[] {
  if (some.length === others.length && some.every((at, one) => others[one] === at)) return some;
  return [...new Set([...some, ...others])].sort((a, b) => a - b);
}

/** Of several rows or columns those that hold the word itself, else its parts or its like. */
export type Fitting = (token: Token) => readonly number[];

export function createFitting(words: readonly ReadonlySet<string>[]): Fitting {
  const holding = createPlaces(words);
  return ({ isStopWord, keys, partKeys, likeKeys }) => {
    if (isStopWord) return none;
    const direct = holding(keys);
    return direct.length > 0 ? direct : join(holding(partKeys), holding(likeKeys));
  };
}
