import { collectClaims } from './claims.ts';
import { collectDigitGroups } from './digit-groups.ts';
import { isBirthDate } from './number-shape.ts';
import { blankOpaqueIds } from './opaque-ids.ts';
import { hasStopWord, isFollowedByUnit } from './stop-words.ts';
import { isTimeInWords } from './time-in-words.ts';

/** Halves of a number that stand alone among words: a compact date, and four digits. */
export type LooseParts = { readonly dates: readonly string[]; readonly serials: readonly string[] };

const none: LooseParts = { dates: [], serials: [] };
const compactDate = /^(?:(?:18|19|20)\d{2}|\d{2})(?:0\d|1[0-2])(?:[0-3]|[6-9])\d$/;
const serial = /^\d{4}$/;
/** Years, and the number that all Sweden calls for advice on care. */
const otherMeaning = /^(?:(?:19|20)\d\d|1177)$/;
/** Nothing but space, brackets and quotation marks may touch a part that stands alone. */
const openEdge = /(?:^|[\s("'”«»])$/u;
const closedEdge = /^(?:$|[\s)"'”«»]|[.,;:!?](?:\s|$))/u;
const lastWord = /(\p{L}+)[.:,]?\s*[("'”«]?$/u;
const longestWord = 24;

/** Folded text only. Each part once: how often it stands there tells nothing more. */
export function collectLooseParts(foldedText: string): LooseParts {
  const text = blankOpaqueIds(foldedText);
  const groups = collectDigitGroups(text);
  if (groups.length === 0) return none;
  const claims = collectClaims(text, groups);
  const dates = new Set<string>();
  const serials = new Set<string>();
  for (const [index, { digits, start, end }] of groups.entries()) {
    if (claims.taken[index] || claims.dateStart[index] !== -1) continue;
    const isDate = compactDate.test(digits) && isBirthDate(toPlainDay(digits));
    if (!isDate && (!serial.test(digits) || otherMeaning.test(digits))) continue;
    const before = text.slice(Math.max(0, start - longestWord), start);
    const after = text.slice(end, end + longestWord);
    if (!openEdge.test(before.slice(-1)) || !closedEdge.test(after.slice(0, 2))) continue;
    const word = lastWord.exec(before)?.[1]?.toLowerCase();
    if ((word !== undefined && hasStopWord([word])) || isFollowedByUnit(after)) continue;
    if (!isDate && isTimeInWords(digits, before, after)) continue;
    (isDate ? dates : serials).add(digits);
  }
  return { dates: [...dates], serials: [...serials] };
}

/** Coordination numbers count sixty onto the day. */
function toPlainDay(digits: string): string {
  const six = digits.slice(-6);
  const day = Number(six.slice(4));
  return day > 60 ? six.slice(0, 4) + String(day - 60).padStart(2, '0') : six;
}
