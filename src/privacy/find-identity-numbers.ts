import { collectClaims, type Claims } from './claims.ts';
import { collectDigitGroups, type DigitGroup } from './digit-groups.ts';
import { describeGap } from './gap.ts';
import { findNumberKind } from './number-shape.ts';
import { createNumberWindows, type NumberWindow } from './number-windows.ts';
import { blankOpaqueIds } from './opaque-ids.ts';
import { collectReserveCodes, type CodeSpan } from './reserve-codes.ts';
import { isFollowedByUnit } from './stop-words.ts';

const serialLength = 4;
const fewLetters = 3;
const foldedDigit = /\d/;

/** The last four digits begin at a group's edge, all groups are equally long, or one cut is tight. */
function isRegular(groups: readonly DigitGroup[]): boolean {
  const lengths = groups.map((group) => group.digits.length);
  if (new Set(lengths).size === 1) return true;
  const [a, b] = groups;
  if (groups.length === 2 && a && b && b.start - a.end <= fewLetters) return true;
  let tail = 0;
  for (let i = lengths.length - 1; i >= 0 && tail < serialLength; i -= 1) tail += lengths[i] ?? 0;
  return tail === serialLength;
}

function isDateWritten(text: string, groups: readonly DigitGroup[], first: number): boolean {
  const gap = (index: number): string =>
    text.slice(groups[index - 1]?.end ?? 0, (groups[index - 1]?.end ?? 0) + 3);
  const starts = (index: number): boolean => {
    const length = (groups[index]?.start ?? 0) - (groups[index - 1]?.end ?? 0);
    return length <= 2 && /^(?:[-./] ?)?$/.test(gap(index).slice(0, length));
  };
  const year = groups[first + 2]?.digits.length === 4;
  const yearGap = text.slice(groups[first + 1]?.end ?? 0, groups[first + 2]?.start ?? 0);
  return starts(first + 1) && (starts(first + 2) || (year && yearGap === ' '));
}

function isPlausible(
  text: string,
  groups: readonly DigitGroup[],
  claims: Claims,
  { first, last, isRewritten }: NumberWindow,
): boolean {
  if (isRewritten && !isDateWritten(text, groups, first)) return false;
  let hasWrittenDate = false;
  let hasLetters = false;
  let mustBeRegular = false;
  for (let i = first; i <= last; i += 1) {
    if (claims.taken[i]) return false;
    const dateStart = claims.dateStart[i] ?? -1;
    if (dateStart === -1) continue;
    if (dateStart !== first || last < first + 3) return false;
    hasWrittenDate = true;
  }
  const members = groups.slice(first, last + 1);
  for (let i = 1; i < members.length; i += 1) {
    const gap = describeGap(text, members[i - 1]?.end ?? 0, members[i]?.start ?? 0);
    if (gap.isTooLong || gap.hasStop) return false;
    mustBeRegular ||= gap.hasComma || gap.letters > 0;
    if (gap.letters === 0) continue;
    hasLetters = true;
    if (gap.letters <= fewLetters || gap.speaksOfSerial) continue;
    if (hasWrittenDate || gap.words > 1) return false;
  }
  if (mustBeRegular && !isRegular(members)) return false;
  if (!hasLetters && !hasWrittenDate) return true;
  const end = members.at(-1)?.end ?? 0;
  return !isFollowedByUnit(text.slice(end, end + 16));
}

/** Hard findings as spans of folded text. Linear in the text's length. */
export function findIdentityNumbers(foldedText: string): CodeSpan[] {
  if (!foldedDigit.test(foldedText)) return [];
  const text = blankOpaqueIds(foldedText);
  const spans = collectReserveCodes(text);
  const groups = collectDigitGroups(text);
  let claims: Claims | undefined;
  for (const window of createNumberWindows(groups)) {
    const kind = findNumberKind(window.digits);
    if (!kind) continue;
    claims ??= collectClaims(text, groups);
    if (!isPlausible(text, groups, claims, window)) continue;
    const start = groups[window.first]?.start ?? 0;
    spans.push({ kind, start, end: groups[window.last]?.end ?? start });
  }
  return spans;
}
