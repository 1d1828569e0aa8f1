import { fold } from '../words/fold.ts';
import { stemEnglishWord, stemSwedishWord } from '../words/stem.ts';
import { tokenise } from '../words/tokenise.ts';
import type { Mention, Token } from './reading.ts';

type Entry = { readonly id: string; readonly words: readonly (readonly [string, string])[] };

const fillers = new Set(['for', 'och', 'i', 'of', 'the', 'and', 'pa', 'av']);

/** Finds names of several words in any inflection, the longest first, none overlapping. */
export type PhraseFinder = { readonly find: (tokens: readonly Token[]) => readonly Mention[] };

export function createPhraseFinder(
  phrases: Iterable<readonly [id: string, phrase: string]>,
): PhraseFinder {
  // Names differ most in their last word: «Lokal samverkan Osby».
  const byLast = new Map<string, Entry[]>();
  const seen = new Set<string>();
  for (const [id, phrase] of phrases) {
    const words = tokenise(phrase)
      .filter((word) => !fillers.has(fold(word)))
      .map((word) => [`s:${stemSwedishWord(word)}`, `e:${stemEnglishWord(word)}`] as const);
    const last = words.at(-1);
    const signature = `${id}|${words.join(' ')}`;
    if (last === undefined || seen.has(signature)) continue;
    seen.add(signature);
    for (const key of last) {
      const list = byLast.get(key);
      if (list === undefined) byLast.set(key, [{ id, words }]);
      else list.push({ id, words });
    }
  }
  return {
    find: (all) => {
      const tokens = all.filter(({ folded }) => !fillers.has(folded));
      const matches: (Mention & { readonly length: number })[] = [];
      tokens.forEach((token, at) => {
        for (const key of token.keys) {
          for (const { id, words } of byLast.get(key) ?? []) {
            const fits = words.every((forms, offset) =>
              tokens[at - words.length + 1 + offset]?.keys.some((candidate) =>
                forms.includes(candidate),
              ),
            );
            if (!fits) continue;
            const positions = words.map(
              (_, offset) => tokens[at - words.length + 1 + offset]?.at ?? 0,
            );
            matches.push({ id, positions, length: words.length });
          }
        }
      });
      return keepLongest(matches);
    },
  };
}

/** Of overlapping matches the longest stays; equally long ones at one place all stay. */
function keepLongest(
  matches: readonly (Mention & { readonly length: number })[],
): readonly Mention[] {
  const kept: (Mention & { readonly length: number })[] = [];
  for (const match of matches.toSorted((a, b) => b.length - a.length)) {
    const overlapping = kept.filter(({ positions }) =>
      positions.some((at) => match.positions.includes(at)),
    );
    const isSame = kept.some(
      (one) => one.id === match.id && one.positions.join() === match.positions.join(),
    );
    if (isSame || overlapping.some(({ length }) => length > match.length)) continue;
    kept.push(match);
  }
  return kept;
}
