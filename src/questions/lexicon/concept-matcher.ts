import { remember } from '../../core/remember.ts';
import { fold } from '../words/fold.ts';
import { conceptWords, type Concept } from './concept-words.ts';

type Phrase = { readonly concept: Concept; readonly rest: readonly string[] };

/** Where a concept was seen: the positions of its words. */
export type ConceptHit = { readonly concept: Concept; readonly positions: readonly number[] };

/** Between two words of a phrase up to three others may stand: "drar du fortfarande ihop". */
const gap = '…';
const longestGap = 3;

const exact = new Map<string, Phrase[]>();
const byBeginning = new Map<string, Phrase[]>();
const byEnd = new Map<string, Phrase[]>();
let shortestPart = 99;

for (const [concept, phrases] of Object.entries(conceptWords) as [Concept, string][]) {
  for (const phrase of phrases.split(',')) {
    const [first = '', ...rest] = fold(phrase.trim()).split(/\s+/);
    const key = first.replaceAll('*', '');
    const table = first.endsWith('*') ? byBeginning : first.startsWith('*') ? byEnd : exact;
    table.set(key, [...(table.get(key) ?? []), { concept, rest }]);
    if (table !== exact) shortestPart = Math.min(shortestPart, key.length);
  }
}

const matchesWord = (pattern: string, word: string | undefined): boolean =>
  word !== undefined &&
  (pattern.endsWith('*')
    ? word.startsWith(pattern.slice(0, -1))
    : pattern.startsWith('*')
      ? word.endsWith(pattern.slice(1))
      : word === pattern);

/** Positions of a phrase's further words from `at` on; undefined where they do not follow. */
function matchRest(
  rest: readonly string[],
  words: readonly string[],
  at: number,
): readonly number[] | undefined {
  const [pattern, ...others] = rest;
  if (pattern === undefined) return [];
  if (pattern === gap) {
    for (let skipped = 0; skipped <= longestGap; skipped++) {
      const found = matchRest(others, words, at + skipped);
      if (found !== undefined) return found;
    }
    return undefined;
  }
  if (!matchesWord(pattern, words[at])) return undefined;
  const found = matchRest(others, words, at + 1);
  return found === undefined ? undefined : [at, ...found];
}

/** Every concept that the folded words show, phrases before and after one another alike. */
export function matchConcepts(words: readonly string[]): readonly ConceptHit[] {
  const hits: ConceptHit[] = [];
  const tryPhrases = (phrases: readonly Phrase[], at: number): void => {
    for (const { concept, rest } of phrases) {
      const found = matchRest(rest, words, at + 1);
      if (found !== undefined) hits.push({ concept, positions: [at, ...found] });
    }
  };
  words.forEach((word, at) => {
    tryPhrases(phrasesFrom(word), at);
  });
  return hits;
}

/** The phrases that may begin with a word. */
const phrasesFrom = remember((word: string): readonly Phrase[] => {
  const phrases = [...(exact.get(word) ?? [])];
  for (let length = shortestPart; length <= word.length; length++) {
    phrases.push(...(byBeginning.get(word.slice(0, length)) ?? []));
    if (length < word.length) phrases.push(...(byEnd.get(word.slice(-length)) ?? []));
  }
  return phrases;
});

/** Every whole word of the lexicon, for mending typing slips. */
export const lexiconWords: readonly string[] = Object.values(conceptWords)
  .join(',')
  .split(/[,\s]+/)
  .filter((word) => word.length > 3 && !word.includes('*'));
