import { fold } from '../words/fold.ts';
import { stemEnglishWord, stemSwedishWord } from '../words/stem.ts';
import { tokenise } from '../words/tokenise.ts';
import type { Mention, Token } from './reading.ts';

const fillers = new Set(['for', 'och', 'i', 'of', 'the', 'and', 'pa', 'av']);

/** Finds names of several words in any inflection, the longest first, none overlapping. */
export type PhraseFinder = { readonly find: (tokens: readonly Token[]) => readonly Mention[] };

/** Names told apart word by word from their last, in which they differ most: «Lokal samverkan Osby». */
type Node = {
  /** The node of the word before, by the word's number. */
  readonly before: Map<number, Node>;
  /** Names whose words have all been seen. */
  readonly names: Name[];
};

/** `place`: among all names, as they were given. */
type Name = { readonly id: string; readonly place: number };

type Match = Mention & { readonly length: number; readonly place: number };

const createNode = (): Node => ({ before: new Map(), names: [] });

export function createPhraseFinder(
  phrases: Iterable<readonly [id: string, phrase: string]>,
): PhraseFinder {
  const root = createNode();
  const numbers = new Map<string, number>();
  /** Numbers of the words with a stem. */
  const byKey = new Map<string, number[]>();

  function numberOf(word: string): number {
    const keys = [`s:${stemSwedishWord(word)}`, `e:${stemEnglishWord(word)}`];
    const both = keys.join();
    const found = numbers.get(both);
    if (found !== undefined) return found;
    const number = numbers.size;
    numbers.set(both, number);
    for (const key of keys) {
      const list = byKey.get(key);
      if (list === undefined) byKey.set(key, [number]);
      else list.push(number);
    }
    return number;
  }

  /** Every name that ends at `last` and whose words stand before one another back to `at`. */
  function collect(
    { names, before }: Node,
    tokens: readonly Token[],
    at: number,
    last: number,
    found: Match[],
  ): void {
    for (const { id, place } of names) {
      if (found.some((one) => one.place === place)) continue;
      const positions = tokens.slice(at, last + 1).map((token) => token.at);
      found.push({ id, place, positions, length: positions.length });
    }
    if (before.size === 0) return;
    for (const key of tokens[at - 1]?.keys ?? []) {
      for (const number of byKey.get(key) ?? []) {
        const node = before.get(number);
        if (node !== undefined) collect(node, tokens, at - 1, last, found);
      }
    }
  }

  let place = 0;
  for (const [id, phrase] of phrases) {
    const words = tokenise(phrase).filter((word) => !fillers.has(fold(word)));
    if (words.length === 0) continue;
    let node = root;
    for (const word of words.toReversed()) {
      const number = numberOf(word);
      const next = node.before.get(number) ?? createNode();
      node.before.set(number, next);
      node = next;
    }
    if (!node.names.some((name) => name.id === id)) node.names.push({ id, place: place++ });
  }
  return {
    find: (all) => {
      const matches: Match[] = [];
      const tokens = all.filter(({ folded }) => !fillers.has(folded));
      tokens.forEach(({ keys }, last) => {
        for (const key of keys) {
          const numbersOfKey = byKey.get(key);
          if (numbersOfKey === undefined) continue;
          const found: Match[] = [];
          for (const number of numbersOfKey) {
            const node = root.before.get(number);
            if (node !== undefined) collect(node, tokens, last, last, found);
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
