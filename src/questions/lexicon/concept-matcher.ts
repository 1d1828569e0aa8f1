import { remember } from '../../core/remember.ts';
import { fold } from '../words/fold.ts';
import { conceptWords, type Concept } from './concept-words.ts';

/** What one word of a phrase must be; `gap`: up to three others may stand here. */
type Pattern =
  | { readonly kind: 'exact' | 'beginning' | 'end'; readonly text: string }
  | { readonly kind: 'gap' };

type Phrase = {
  readonly concept: Concept;
  /** Its words after the first. */
  readonly rest: readonly Pattern[];
};

/** Where a concept was seen: the positions of its words. */
export type ConceptHit = { readonly concept: Concept; readonly positions: readonly number[] };

/** Between two words of a phrase up to three others may stand: "drar du fortfarande ihop". */
const gap = '…';
const longestGap = 3;

function readPattern(word: string): Pattern {
  if (word === gap) return { kind: 'gap' };
  if (word.endsWith('*')) return { kind: 'beginning', text: word.slice(0, -1) };
  if (word.startsWith('*')) return { kind: 'end', text: word.slice(1) };
  return { kind: 'exact', text: word };
}

const exact = new Map<string, Phrase[]>();
const byBeginning = new Map<string, Phrase[]>();
const byEnd = new Map<string, Phrase[]>();
let shortestPart = 99;

for (const [concept, phrases] of Object.entries(conceptWords) as [Concept, string][]) {
  for (const phrase of phrases.split(',')) {
    const [first = '', ...rest] = fold(phrase.trim()).split(/\s+/);
    const key = first.replaceAll('*', '');
    const table = first.endsWith('*') ? byBeginning : first.startsWith('*') ? byEnd : exact;
    const read = { concept, rest: rest.map(readPattern) };
    table.set(key, [...(table.get(key) ?? []), read]);
    if (table !== exact) shortestPart = Math.min(shortestPart, key.length);
  }
}

function matchesWord(
  pattern: Exclude<Pattern, { kind: 'gap' }>,
  word: string | undefined,
): boolean {
  if (word === undefined) return false;
  switch (pattern.kind) {
    case 'exact':
      return word === pattern.text;
    case 'beginning':
      return word.startsWith(pattern.text);
    case 'end':
      return word.endsWith(pattern.text);
  }
}

/** Adds the positions of a phrase's further words from `at` on; false where they do not follow. */
function matchRest(
  rest: readonly Pattern[],
  from: number,
  words: readonly string[],
  at: number,
  positions: number[],
): boolean {
  const pattern = rest[from];
  if (pattern === undefined) return true;
  if (pattern.kind === 'gap') {
    for (let skipped = 0; skipped <= longestGap; skipped++) {
      if (matchRest(rest, from + 1, words, at + skipped, positions)) return true;
    }
    return false;
  }
  if (!matchesWord(pattern, words[at])) return false;
  positions.push(at);
  if (matchRest(rest, from + 1, words, at + 1, positions)) return true;
  positions.pop();
  return false;
}

/** Every concept that the folded words show, phrases before and after one another alike. */
export function matchConcepts(words: readonly string[]): readonly ConceptHit[] {
  const hits: ConceptHit[] = [];
  words.forEach((word, at) => {
    const { open, byNext } = phrasesFrom(word);
    const next = words[at + 1];
    const going = next === undefined ? undefined : byNext.get(next);
    for (const { concept, rest } of going ?? open) {
      const positions = [at];
      if (matchRest(rest, 0, words, at + 1, positions)) hits.push({ concept, positions });
    }
  });
  return hits;
}

type PhrasesFrom = {
  /** Those that do not go on with one certain word. */
  readonly open: readonly Phrase[];
  /** By a word that some go on with: those and the open ones, in the lexicon's order. */
  readonly byNext: ReadonlyMap<string, readonly Phrase[]>;
};

const noPhrases: PhrasesFrom = { open: [], byNext: new Map() };

/** The phrases that may begin with a word. */
const phrasesFrom = remember((word: string): PhrasesFrom => {
  const phrases = [...(exact.get(word) ?? [])];
  for (let length = shortestPart; length <= word.length; length++) {
    phrases.push(...(byBeginning.get(word.slice(0, length)) ?? []));
    if (length < word.length) phrases.push(...(byEnd.get(word.slice(-length)) ?? []));
  }
  if (phrases.length === 0) return noPhrases;
  const nextOf = ({ rest: [next] }: Phrase): string | undefined =>
    next?.kind === 'exact' ? next.text : undefined;
  const open = phrases.filter((phrase) => nextOf(phrase) === undefined);
  const nexts = new Set(phrases.map(nextOf).filter((next) => next !== undefined));
  return {
    open,
    byNext: new Map(
      [...nexts].map((next) => [
        next,
        phrases.filter((phrase) => [undefined, next].includes(nextOf(phrase))),
      ]),
    ),
  };
});

/** Every whole word of the lexicon, for mending typing slips. */
export const lexiconWords: readonly string[] = Object.values(conceptWords)
  .join(',')
  .split(/[,\s]+/)
  .filter((word) => word.length > 3 && !word.includes('*'));
