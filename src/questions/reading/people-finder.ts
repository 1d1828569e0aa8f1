import type { Person } from '../../organisation/schema.ts';
import { fold } from '../words/fold.ts';
import type { Mention, Token } from './reading.ts';

export type PersonMention = Mention & { readonly isFullName: boolean };

export type PeopleFinder = {
  readonly find: (tokens: readonly Token[]) => readonly PersonMention[];
  /** Whether the folded word is of somebody's name: without such a word there is nobody to find. */
  readonly mayName: (folded: string) => boolean;
};

/** Finds people by surname, or by given name where nothing better is named. */
export function createPeopleFinder(people: readonly Person[]): PeopleFinder {
  const byWord = new Map<string, { id: string; isGiven: boolean }[]>();
  for (const { id, name, otherNames } of people) {
    for (const form of [name, ...otherNames]) {
      fold(form)
        .split(/[\s-]+/)
        .forEach((word, position) => {
          const list = byWord.get(word) ?? [];
          if (!list.some((one) => one.id === id)) list.push({ id, isGiven: position === 0 });
          byWord.set(word, list);
        });
    }
  }
  const entriesOf = (folded: string) =>
    byWord.get(folded) ?? (folded.endsWith('s') ? byWord.get(folded.slice(0, -1)) : undefined);
  /** "Pia Nilsson" is not Anneli Nilsson: the name before the surname is somebody else's. */
  function isAnothers(id: string, positions: readonly number[], tokens: readonly Token[]): boolean {
    const [at, ...more] = positions;
    const before = at === undefined || more.length > 0 ? undefined : tokens[at - 1];
    if (before === undefined || before.isStopWord) return false;
    const entries = entriesOf(before.folded);
    if (entries !== undefined) return entries.every((one) => one.id !== id);
    return before.at > 0 && /^\p{Lu}\p{Ll}/u.test(before.word);
  }

  return {
    mayName: (folded) => entriesOf(folded) !== undefined,
    find: (tokens) => {
      const found = new Map<string, { positions: number[]; surnames: number }>();
      for (const { folded, at } of tokens) {
        for (const { id, isGiven } of entriesOf(folded) ?? []) {
          const one = found.get(id) ?? { positions: [], surnames: 0 };
          one.positions.push(at);
          if (!isGiven) one.surnames++;
          found.set(id, one);
        }
      }
      const most = Math.max(0, ...[...found.values()].map(({ positions }) => positions.length));
      const best = [...found].filter(([, { positions }]) => positions.length === most);
      const named = best.filter(([, { surnames }]) => surnames > 0);
      const meant = (named.length > 0 ? named : best).filter(
        ([id, { positions }]) => !isAnothers(id, positions, tokens),
      );
      return meant.map(([id, { positions, surnames }]) => ({
        id,
        positions,
        isFullName: surnames > 0,
      }));
    },
  };
}
