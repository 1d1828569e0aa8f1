import { editDistance } from '../../core/edit-distance.ts';
import { fold } from './fold.ts';

const minLength = 4;
/** Of shorter words another letter makes another word, seldom a slip: «gräl» is no «goal». */
const shortLength = 6;

/**
 * Nearest known word by deletion neighbourhoods: constant time whatever the vocabulary's size. A short
 * word is mended by another letter only to a word that a question is expected to hold.
 */
export type Spelling = { readonly correct: (folded: string) => string | undefined };

export function createSpelling(
  words: Iterable<string>,
  expected: ReadonlySet<string> = new Set(),
): Spelling {
  const known = new Set<string>();
  const byDeletion = new Map<string, string[]>();
  for (const word of words) {
    const folded = fold(word);
    if (known.has(folded) || folded.length < minLength || /\d/.test(folded)) continue;
    known.add(folded);
    for (const key of deletions(folded)) {
      const found = byDeletion.get(key);
      if (found === undefined) byDeletion.set(key, [folded]);
      else found.push(folded);
    }
  }
  const isExpected = (word: string, written: string): boolean =>
    Math.min(word.length, written.length) > minLength && expected.has(word);
  return {
    correct: (folded) => {
      if (known.has(folded) || folded.length < minLength || /\d/.test(folded)) return undefined;
      const allowed = folded.length >= 8 ? 2 : 1;
      const isShort = folded.length < shortLength;
      let best: string | undefined;
      let bestDistance = allowed + 1;
      for (const key of deletions(folded)) {
        for (const word of byDeletion.get(key) ?? []) {
          if (word[0] !== folded[0] && folded.length < 8) continue;
          if (isShort && !isExpected(word, folded) && !isSlip(folded, word)) continue;
          const distance = editDistance(folded, word, allowed);
          if (distance < bestDistance) [best, bestDistance] = [word, distance];
        }
      }
      return best;
    },
  };
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
