import { fold } from '../words/fold.ts';
import { conceptWords, type Concept } from './concept-words.ts';

type Phrase = { readonly concept: Concept; readonly rest: readonly string[] };

/** Where a concept was seen: the positions of its words. */
export type ConceptHit = { readonly concept: Concept; readonly positions: readonly number[] };

const exact = new Map<string, Phrase[]>();
const prefixed = new Map<string, Phrase[]>();
let shortestPrefix = 99;

for (const [concept, phrases] of Object.entries(conceptWords) as [Concept, string][]) {
  for (const phrase of phrases.split(',')) {
    const [first = '', ...rest] = fold(phrase.trim()).split(' ');
    const isPrefix = first.endsWith('*');
    const key = isPrefix ? first.slice(0, -1) : first;
    const table = isPrefix ? prefixed : exact;
    table.set(key, [...(table.get(key) ?? []), { concept, rest }]);
    if (isPrefix) shortestPrefix = Math.min(shortestPrefix, key.length);
  }
}

const matchesWord = (pattern: string, word: string | undefined): boolean =>
  word !== undefined &&
  (pattern.endsWith('*') ? word.startsWith(pattern.slice(0, -1)) : word === pattern);

/** Every concept that the folded words show, phrases before and after one another alike. */
export function matchConcepts(words: readonly string[]): readonly ConceptHit[] {
  const hits: ConceptHit[] = [];
  const tryPhrases = (phrases: readonly Phrase[] | undefined, at: number): void => {
    for (const { concept, rest } of phrases ?? []) {
      if (rest.every((pattern, offset) => matchesWord(pattern, words[at + 1 + offset]))) {
        hits.push({ concept, positions: [at, ...rest.map((_, offset) => at + 1 + offset)] });
      }
    }
  };
  words.forEach((word, at) => {
    tryPhrases(exact.get(word), at);
    for (let length = shortestPrefix; length <= word.length; length++) {
      tryPhrases(prefixed.get(word.slice(0, length)), at);
    }
  });
  return hits;
}

/** Every whole word of the lexicon, for mending typing slips. */
export const lexiconWords: readonly string[] = Object.values(conceptWords)
  .join(',')
  .split(/[,\s]+/)
  .filter((word) => word.length > 3 && !word.endsWith('*'));
