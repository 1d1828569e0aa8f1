import { listAt, packLists, type PackedLists } from '../../core/packed/lists.ts';
import { packStrings, readStrings, type PackedStrings } from '../../core/packed/strings.ts';
import { remember } from '../../core/remember.ts';
import { fold } from '../words/fold.ts';
import { stemEnglishWord, stemSwedishWord } from '../words/stem.ts';
import { tokenise } from '../words/tokenise.ts';
import type { WordForms } from '../words/word-reader.ts';
import type { Mention, Token } from './reading.ts';

const fillers = new Set(['for', 'och', 'i', 'of', 'the', 'and', 'pa', 'av']);

/**
 * Names told apart word by word from their last, in which they differ most: «Lokal samverkan Osby».
 * A word is known by a number; words with both stems alike share one.
 */
export type CompiledPhrases = {
  /** Stem keys, and by key the numbers of the words that have it. */
  readonly keys: PackedStrings;
  readonly wordsOf: PackedLists;
  /** A hash table with open addresses: a node, the word before, and its node; 0 is the root. */
  readonly steps: Uint32Array;
  /** By node: names whose words have all been seen, as places among all names. */
  readonly namesAt: PackedLists;
  /** By name: whose it is, as a number in `ids`. */
  readonly ownerOf: Uint32Array;
  readonly ids: PackedStrings;
};

type Phrase = readonly [id: string, phrase: string];

export function compilePhrases(phrases: Iterable<Phrase>): CompiledPhrases {
  const numbers = new Map<string, number>();
  const wordsByKey = new Map<string, number[]>();
  const numberOf = remember((word: string): { readonly number: number } => {
    const keys = [`s:${stemSwedishWord(word)}`, `e:${stemEnglishWord(word)}`];
    const both = keys.join();
    const found = numbers.get(both);
    if (found !== undefined) return { number: found };
    const number = numbers.size;
    numbers.set(both, number);
    for (const key of keys) {
      const list = wordsByKey.get(key);
      if (list === undefined) wordsByKey.set(key, [number]);
      else list.push(number);
    }
    return { number };
  });

  const before = [new Map<number, number>()];
  const namesAt: number[][] = [[]];
  const owners: string[] = [];
  for (const [id, phrase] of phrases) {
    const words = tokenise(phrase).filter((word) => !fillers.has(fold(word)));
    if (words.length === 0) continue;
    let node = 0;
    for (const word of words.toReversed()) {
      const { number } = numberOf(word);
      let next = before[node]?.get(number);
      if (next === undefined) {
        next = before.push(new Map<number, number>()) - 1;
        namesAt.push([]);
        before[node]?.set(number, next);
      }
      node = next;
    }
    const names = namesAt[node] ?? [];
    if (!names.some((name) => owners[name] === id)) names.push(owners.push(id) - 1);
  }
  const ids = packStrings(owners);
  const { numberOf: idOf } = readStrings(ids);
  return {
    keys: packStrings(wordsByKey.keys()),
    wordsOf: packLists([...wordsByKey.values()]),
    steps: packSteps(before),
    namesAt: packLists(namesAt),
    ownerOf: Uint32Array.from(owners, idOf),
    ids,
  };
}

const slotOf = (node: number, word: number): number =>
  (Math.imul(node, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b)) >>> 5;

function packSteps(before: readonly ReadonlyMap<number, number>[]): Uint32Array {
  let room = 4;
  while (room < 2 * before.length) room *= 2;
  const steps = new Uint32Array(3 * room);
  before.forEach((next, node) => {
    for (const [word, to] of next) {
      let slot = slotOf(node, word) & (room - 1);
      while (steps[3 * slot + 2] !== 0) slot = (slot + 1) & (room - 1);
      steps.set([node, word, to], 3 * slot);
    }
  });
  return steps;
}

/** Finds names of several words in any inflection, the longest first, none overlapping. */
export type PhraseFinder = {
  readonly find: (tokens: readonly Token[]) => readonly Mention[];
  /** Whether a name may end with the word: without such a word there is none to find. */
  readonly mayEnd: (forms: WordForms) => boolean;
};

/** `place`: among all names, as they were given. */
type Match = Mention & { readonly length: number; readonly place: number };

export function createPhraseFinder(compiled: CompiledPhrases): PhraseFinder {
  const { wordsOf, steps, namesAt, ownerOf } = compiled;
  const ids = readStrings(compiled.ids);
  const keys = readStrings(compiled.keys);
  const mask = steps.length / 3 - 1;

  const met: (string | undefined)[] = [];
  const idOf = (owner: number): string => (met[owner] ??= ids.at(owner));

  /** The node of the word before; 0 where no name goes on so. */
  function step(node: number, word: number): number {
    for (let slot = slotOf(node, word) & mask; ; slot = (slot + 1) & mask) {
      const to = steps[3 * slot + 2] ?? 0;
      if (to === 0 || (steps[3 * slot] === node && steps[3 * slot + 1] === word)) return to;
    }
  }

  const wordsByForms = new WeakMap<WordForms, readonly Uint32Array[]>();
  /** By stem key of the word: the numbers of the names' words that share it. */
  function numbersOf(forms: WordForms): readonly Uint32Array[] {
    const found = wordsByForms.get(forms);
    if (found !== undefined) return found;
    const read = forms.keys
      .map(keys.numberOf)
      .filter((key) => key >= 0)
      .map((key) => listAt(wordsOf, key));
    // Most words are of no name.
    if (read.length > 0) wordsByForms.set(forms, read);
    return read;
  }

  /** Every name that ends at `last` and whose words stand before one another back to `at`. */
  function collect(
    node: number,
    tokens: readonly Token[],
    at: number,
    last: number,
    found: Match[],
  ): void {
    for (const place of listAt(namesAt, node)) {
      if (found.some((one) => one.place === place)) continue;
      const positions = tokens.slice(at, last + 1).map((token) => token.at);
      found.push({ id: idOf(ownerOf[place] ?? 0), place, positions, length: positions.length });
    }
    const before = tokens[at - 1];
    if (before === undefined) return;
    for (const numbers of numbersOf(before.forms)) {
      for (const number of numbers) {
        const next = step(node, number);
        if (next !== 0) collect(next, tokens, at - 1, last, found);
      }
    }
  }

  return {
    mayEnd: (forms) =>
      !fillers.has(forms.folded) &&
      numbersOf(forms).some((numbers) => numbers.some((number) => step(0, number) !== 0)),
    find: (all) => {
      const matches: Match[] = [];
      const tokens = all.filter(({ folded }) => !fillers.has(folded));
      tokens.forEach(({ forms }, last) => {
        for (const numbers of numbersOf(forms)) {
          const found: Match[] = [];
          for (const number of numbers) {
            const node = step(0, number);
            if (node !== 0) collect(node, tokens, last, last, found);
          }
          matches.push(...found.sort((a, b) => a.place - b.place));
        }
      });
      return keepLongest(matches);
    },
  };
}

/** Of overlapping matches the longest stays; equally long ones at one place all stay. */
function keepLongest(matches: readonly Match[]): readonly Mention[] {
  if (matches.length < 2) return matches;
  const spans: Span[] = [];
  const kept: Mention[] = [];
  for (const match of matches.toSorted((a, b) => b.length - a.length)) {
    const { id, positions, length } = match;
    const [from = 0, to = 0] = [positions[0], positions.at(-1)];
    const overlapping = spans.filter((span) => span.from <= to && span.to >= from);
    if (overlapping.some((span) => span.length > length)) continue;
    const same = overlapping.find((span) => span.from === from && span.to === to);
    if (same?.ids.has(id) === true) continue;
    if (same === undefined) spans.push({ from, to, length, ids: new Set([id]) });
    else same.ids.add(id);
    kept.push(match);
  }
  return kept;
}

/** A stretch of words, from its first to its last position, with what is named there. */
type Span = {
  readonly from: number;
  readonly to: number;
  readonly length: number;
  readonly ids: Set<string>;
};
