import { editDistance } from '../../core/edit-distance.ts';
import { listAt, type PackedLists } from '../../core/packed/lists.ts';
import { hashLetters, type Strings } from '../../core/packed/strings.ts';

const minLength = 4;
/** Of shorter words another letter makes another word, seldom a slip: «gräl» is no «goal». */
const shortLength = 6;

/**
 * Words by what is left of them when any one letter is left out, in buckets by its hash: within a
 * bucket in the order of the words.
 */
export type CompiledSpelling = PackedLists;

/** Nearest known word by deletion neighbourhoods: constant time whatever the vocabulary's size. */
export type Spelling = { readonly correct: (folded: string) => string | undefined };

const isMendable = (folded: string): boolean => folded.length >= minLength && !/\d/.test(folded);

/** @param words folded, each once */
export function compileSpelling(words: readonly string[]): CompiledSpelling {
  const mendable = words.flatMap((word, number) => (isMendable(word) ? [{ word, number }] : []));
  const size = mendable.reduce((sum, { word }) => sum + word.length + 1, 0);
  let room = 4;
  while (room < size) room *= 2;
  const starts = new Uint32Array(room + 1);
  const bucketOf = (word: string, skipped: number): number =>
    hashLetters(word, skipped) & (room - 1);
  for (const { word } of mendable) {
    for (let skipped = -1; skipped < word.length; skipped += 1) {
      const next = bucketOf(word, skipped) + 1;
      starts[next] = (starts[next] ?? 0) + 1;
    }
  }
  for (let bucket = 0; bucket < room; bucket += 1) {
    starts[bucket + 1] = (starts[bucket + 1] ?? 0) + (starts[bucket] ?? 0);
  }
  const free = starts.slice();
  const values = new Uint32Array(size);
  for (const { word, number } of mendable) {
    for (let skipped = -1; skipped < word.length; skipped += 1) {
      const bucket = bucketOf(word, skipped);
      const place = free[bucket] ?? 0;
      values[place] = number;
      free[bucket] = place + 1;
    }
  }
  return { starts, values };
}

/**
 * @param words those that were compiled, by their number
 * @param expected a short word is mended by another letter only to a word that a question is
 * expected to hold
 */
export function createSpelling(
  words: Strings,
  compiled: CompiledSpelling,
  expected: ReadonlySet<string> = new Set(),
): Spelling {
  const mask = compiled.starts.length - 2;
  const isExpected = (word: string, written: string): boolean =>
    Math.min(word.length, written.length) > minLength && expected.has(word);
  return {
    correct: (folded) => {
      if (!isMendable(folded) || words.has(folded)) return undefined;
      const allowed = folded.length >= 8 ? 2 : 1;
      const isShort = folded.length < shortLength;
      let best: string | undefined;
      let bestDistance = allowed + 1;
      for (const key of deletions(folded)) {
        for (const number of listAt(compiled, hashLetters(key) & mask)) {
          const word = words.at(number);
          if (word[0] !== folded[0] && folded.length < 8) continue;
          if (!leaves(word, key)) continue;
          if (isShort && !isExpected(word, folded) && !isSlip(folded, word)) continue;
          const distance = editDistance(folded, word, allowed);
          if (distance < bestDistance) [best, bestDistance] = [word, distance];
        }
      }
      return best;
    },
  };
}

/** The word itself, or what is left of it without one of its letters. */
function leaves(word: string, key: string): boolean {
  if (word.length === key.length) return word === key;
  if (word.length !== key.length + 1) return false;
  let at = 0;
  while (at < key.length && word[at] === key[at]) at += 1;
  return word.slice(at + 1) === key.slice(at);
}

/** Two neighbours changed places, or a doubled letter written once: «mtöe», «komun». */
const isSlip = (a: string, b: string): boolean =>
  Array.from(a).toSorted().join('') === Array.from(b).toSorted().join('') ||
  a.replace(/(.)\1/g, '$1') === b.replace(/(.)\1/g, '$1');

function deletions(word: string): readonly string[] {
  const keys = [word];
  for (let at = 0; at < word.length; at++) keys.push(word.slice(0, at) + word.slice(at + 1));
  return keys;
}
