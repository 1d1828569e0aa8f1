import { blankUnit } from './opaque-ids.ts';
import { hasStopWord } from './stop-words.ts';

/** What stands between two groups of digits. Markup counts as no letters. */
export type Gap = {
  readonly letters: number;
  readonly words: number;
  readonly hasComma: boolean;
  readonly isTooLong: boolean;
  readonly hasStop: boolean;
  readonly speaksOfSerial: boolean;
};

const longestGap = 48;
const markup = /<[^<>]{0,40}>/g;
const word = /\p{L}+/gu;
const serialWord =
  /fyra|sista|siffr|person|pnr|slut|streck|minus|plus|nummer|kontroll|födel|last|four|digit|birth/;

const bare: Gap = {
  letters: 0,
  words: 0,
  hasComma: false,
  isTooLong: false,
  hasStop: false,
  speaksOfSerial: false,
};
const tooLong: Gap = { ...bare, isTooLong: true };

export function describeGap(text: string, start: number, end: number): Gap {
  if (end - start > longestGap || text.slice(start, end).includes(blankUnit)) return tooLong;
  if (end - start <= 1 && !/[\p{L},]/u.test(text.slice(start, end))) return bare;
  const between = text.slice(start, end).replace(markup, ' ').toLowerCase();
  const words = between.match(word) ?? [];
  // Inside an unspaced run, one or two letters are separators rather than a unit or a preposition.
  const stopCandidates = between.includes(' ') ? words : words.filter(({ length }) => length > 2);
  return {
    letters: words.reduce((sum, each) => sum + each.length, 0),
    words: words.length,
    hasComma: between.startsWith(','),
    isTooLong: false,
    hasStop: hasStopWord(stopCandidates),
    speaksOfSerial: words.some((each) => serialWord.test(each)),
  };
}
