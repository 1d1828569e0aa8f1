import type { DigitGroup } from './digit-groups.ts';

/** Groups `first` to `last`, both included. */
export type GroupSpan = { readonly first: number; readonly last: number };

/** How Swedes group a number after its area code; no identity number is grouped so. */
const shapes = new Set(
  `3-3-2-2 3-7 3-2-2-3 3-3-4 3-3-3 4-6 4-2-2-2 4-3-3 4-3-2 4-2-3 4-5 2-3-3-2 2-3-2-2 2-3-3 2-7 2-8
  2-6 3-2-2-2 3-2-3 3-6 3-5`
    .split(/\s+/)
    .filter(Boolean),
);
const mostGroups = 5;
const context =
  /(?:tel|telefon|telefonnummer|telefonnr|tfn|mobil|mobilnummer|mobilnr|ring|ringa|nås på|sms|phone|mobile|call|växel)(?: på| nr| nummer)?[ .:]{0,3}$/i;

const isPair = (group: DigitGroup | undefined): boolean => group?.digits.length === 2;

export function collectPhoneSpans(
  text: string,
  groups: readonly DigitGroup[],
  isDatePart: (index: number) => boolean,
): GroupSpan[] {
  const gap = (index: number): string =>
    text.slice(
      groups[index - 1]?.end ?? 0,
      Math.min(groups[index]?.start ?? 0, (groups[index - 1]?.end ?? 0) + 5),
    );
  const spans: GroupSpan[] = [];
  for (let i = 0; i < groups.length; i += 1) {
    const last = findInternational(text, groups, gap, i) ?? findDomestic(text, groups, gap, i);
    if (last === undefined) continue;
    if (isInsideRow(gap, groups, i, last, isDatePart)) continue;
    spans.push({ first: i, last });
    i = last;
  }
  return spans;
}

type Gaps = (index: number) => string;

/** Groups with nothing but spaces, in a longer row of such groups, are not told from its parts. */
function isInsideRow(
  gap: Gaps,
  groups: readonly DigitGroup[],
  first: number,
  last: number,
  isDatePart: (index: number) => boolean,
): boolean {
  if (first === last || gap(first + 1) !== ' ') return false;
  const follows = first > 0 && gap(first) === ' ' && !isDatePart(first - 1);
  return follows || (last + 1 < groups.length && gap(last + 1) === ' ');
}

function findInternational(
  text: string,
  groups: readonly DigitGroup[],
  gap: Gaps,
  first: number,
): number | undefined {
  const group = groups[first];
  if (!group) return undefined;
  const before = text.slice(Math.max(0, group.start - 2), group.start);
  const hasPlus = before.endsWith('+') && !/^\d/.test(before);
  if (!hasPlus && !group.digits.startsWith('0046')) return undefined;
  if (hasPlus && !/^[1-9]/.test(group.digits)) return undefined;
  let total = group.digits.replace(/^00/, '').length;
  let last = first;
  while (total < 10 && last + 1 < groups.length && /^[ ()/-]{0,3}$/.test(gap(last + 1))) {
    last += 1;
    total += groups[last]?.digits.length ?? 0;
  }
  return total >= 9 && total <= 13 ? last : undefined;
}

function findDomestic(
  text: string,
  groups: readonly DigitGroup[],
  gap: Gaps,
  first: number,
): number | undefined {
  const group = groups[first];
  if (!/^0[1-9]/.test(group?.digits ?? '') || !group) return undefined;
  if (first > 0 && /^[-./+]$/.test(gap(first))) return undefined;
  if (group.digits.length === 9 || group.digits.length === 10) {
    const before = text.slice(Math.max(0, group.start - 24), group.start);
    return context.test(before) ? first : undefined;
  }
  if (group.digits.length > 4) return undefined;
  let shape = String(group.digits.length);
  let found: number | undefined;
  for (let last = first + 1; last < groups.length && last < first + mostGroups; last += 1) {
    const between = gap(last);
    if (last === first + 1 ? !/^(?: ?[-/] ?|\) ?| )$/.test(between) : !/^[ -]$/.test(between))
      break;
    shape += `-${groups[last]?.digits.length ?? 0}`;
    if (shapes.has(shape)) found = last;
  }
  const pairs = groups.slice(first, first + mostGroups);
  const isStockholm =
    pairs.length === mostGroups &&
    pairs.every(isPair) &&
    /^ ?[-/] ?$/.test(gap(first + 1)) &&
    [2, 3, 4].every((offset) => gap(first + offset) === ' ');
  return isStockholm ? first + mostGroups - 1 : found;
}
