import { fold } from '../words/fold.ts';
import type { Mention, Token } from './reading.ts';

type Place = { readonly id: string; readonly name: string; readonly aliases: readonly string[] };

/** Names this long are also seen as the beginning of a compound: "Hässleholmsteamet". */
const minPrefix = 6;

export type PlaceFinder = {
  readonly find: (tokens: readonly Token[]) => readonly Mention[];
  /** Whether a place may begin with the folded word: without such a word there is none to find. */
  readonly mayBegin: (folded: string) => boolean;
};

/** Finds places by name, genitive and as the first part of a compound. */
export function createPlaceFinder(places: readonly Place[]): PlaceFinder {
  const byWord = new Map<string, string>();
  const byPair = new Map<string, string>();
  const firstOfPair = new Set<string>();
  for (const { id, name, aliases } of places) {
    // A question's words are parted at the hyphen: "north-east".
    for (const form of [name, ...aliases].flatMap((one) => [one, one.replaceAll('-', ' ')])) {
      const words = fold(form).split(/\s+/);
      if (words.length === 1) byWord.set(words[0] ?? '', id);
      else {
        byPair.set(words.slice(0, 2).join(' '), id);
        firstOfPair.add(words[0] ?? '');
      }
    }
  }
  const findWord = (word: string): { readonly id?: string } => {
    const exact =
      byWord.get(word) ?? (word.endsWith('s') ? byWord.get(word.slice(0, -1)) : undefined);
    if (exact !== undefined) return { id: exact };
    for (let length = word.length - 1; length >= minPrefix; length--) {
      const found = byWord.get(word.slice(0, length));
      if (found !== undefined) return { id: found };
    }
    return {};
  };
  return {
    mayBegin: (folded) => firstOfPair.has(folded) || findWord(folded).id !== undefined,
    find: (tokens) => {
      const mentions: Mention[] = [];
      const taken = new Set<number>();
      tokens.forEach(({ folded, at }, position) => {
        const next = tokens[position + 1];
        const pair =
          next === undefined || !firstOfPair.has(folded)
            ? undefined
            : (byPair.get(`${folded} ${next.folded}`) ??
              byPair.get(`${folded} ${next.folded.replace(/s$/, '')}`));
        if (pair !== undefined && next !== undefined) {
          mentions.push({ id: pair, positions: [at, next.at] });
          taken.add(at).add(next.at);
          return;
        }
        if (taken.has(at)) return;
        const { id } = findWord(folded);
        if (id !== undefined) mentions.push({ id, positions: [at] });
      });
      return mergeMentions(mentions);
    },
  };
}

/** One mention an id, in the order in which they were first named. */
export function mergeMentions(mentions: readonly Mention[]): readonly Mention[] {
  if (mentions.length < 2) return mentions;
  const byId = new Map<string, Mention>();
  for (const mention of mentions) {
    const found = byId.get(mention.id);
    byId.set(mention.id, {
      id: mention.id,
      positions: [...(found?.positions ?? []), ...mention.positions],
    });
  }
  return [...byId.values()];
}
