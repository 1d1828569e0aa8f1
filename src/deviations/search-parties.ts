import { editDistance } from '../core/edit-distance.ts';
import { foldName } from '../organisation/directory/group-words.ts';
import type { PartyChoice } from './parties.ts';

const defaultLimit = 15;
const nearestCount = 5;

type Named = { readonly choice: PartyChoice; readonly names: readonly string[] };

function scoreName(asked: string, name: string): number {
  if (name === asked) return 4;
  if (name.startsWith(asked)) return 3;
  const words = name.split(' ');
  const isEveryWordThere = asked
    .split(' ')
    .every((word) => words.some((known) => known.startsWith(word)));
  if (isEveryWordThere) return 2;
  return name.includes(asked) ? 1 : 0;
}

/** The share of letters that a typing slip leaves right, best over the name and each of its words. */
function measureNearness(asked: string, name: string): number {
  return Math.max(
    ...[name, ...name.split(' ')].map((known) => {
      const longest = Math.max(asked.length, known.length, 1);
      return 1 - editDistance(asked, known, longest) / longest;
    }),
  );
}

/** Typeahead over the choices: best first; where no name holds the text, the nearest ones. */
export function createPartySearch(choices: readonly PartyChoice[]) {
  const named = choices.map((choice): Named => ({
    choice,
    names: [choice.name, ...choice.aliases].map(foldName),
  }));
  const rank = (
    asked: string,
    measure: (asked: string, name: string) => number,
  ): readonly PartyChoice[] =>
    named
      .map(({ choice, names }) => ({
        choice,
        score: Math.max(...names.map((name) => measure(asked, name))),
      }))
      .filter(({ score }) => score > 0)
      // Equals keep the alphabet's order.
      .sort((a, b) => b.score - a.score)
      .map(({ choice }) => choice);

  return (text: string, limit: number = defaultLimit): readonly PartyChoice[] => {
    const asked = foldName(text.slice(0, 120));
    if (asked === '') return choices.slice(0, limit);
    const found = rank(asked, scoreName);
    return found.length > 0
      ? found.slice(0, limit)
      : rank(asked, measureNearness).slice(0, Math.min(limit, nearestCount));
  };
}
