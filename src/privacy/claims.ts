import type { DigitGroup } from './digit-groups.ts';
import { collectPhoneSpans, type GroupSpan } from './phone-spans.ts';

/** Which groups are plainly something else: whole dates, times of day, phone numbers. */
export type Claims = {
  /** For each group: the first group of the written date it belongs to, or -1. */
  readonly dateStart: Int32Array;
  /** Groups that are a time of day or part of a phone number. */
  readonly taken: Uint8Array;
  readonly phones: readonly GroupSpan[];
};

const isYear = (digits: string): boolean => /^(?:19|20)\d\d$/.test(digits);
const isBetween = (digits: string, low: number, high: number): boolean =>
  digits.length <= 2 && Number(digits) >= low && Number(digits) <= high;
const isMonth = (digits: string): boolean => isBetween(digits, 1, 12);
const isDay = (digits: string): boolean => isBetween(digits, 1, 31);

const isDateGap = (gap: string): boolean => gap === '' || /^[-./] ?$/.test(gap);

export function collectClaims(text: string, groups: readonly DigitGroup[]): Claims {
  const dateStart = new Int32Array(groups.length).fill(-1);
  const taken = new Uint8Array(groups.length);
  const gapBefore = (index: number): string =>
    text.slice(
      Math.max(groups[index - 1]?.end ?? 0, (groups[index]?.start ?? 0) - 12),
      groups[index]?.start,
    );
  const isTied = (index: number): boolean => index > 0 && /^[-./:+]$/.test(gapBefore(index));

  for (let i = 0; i + 2 < groups.length; i += 1) {
    const [first, second, third] = [groups[i], groups[i + 1], groups[i + 2]];
    if (!first || !second || !third || dateStart[i] !== -1) continue;
    if (isTied(i) && dateStart[i - 1] === -1) continue;
    const gaps = [gapBefore(i + 1), gapBefore(i + 2)] as const;
    const yearFirst =
      isYear(first.digits) && isMonth(second.digits) && isDay(third.digits) && gaps[0] === gaps[1];
    const dayFirst =
      isDay(first.digits) && isMonth(second.digits) && isYear(third.digits) && !isTied(i + 3);
    const named = second.end - second.start !== second.digits.length;
    const isWritten = named || (isDateGap(gaps[0]) && (isDateGap(gaps[1]) || gaps[1] === ' '));
    if (isWritten && (yearFirst || dayFirst)) dateStart.fill(i, i, i + 3);
  }

  for (let i = 0; i + 1 < groups.length; i += 1) {
    const [hour, minute] = [groups[i], groups[i + 1]];
    if (!hour || !minute || minute.digits.length !== 2 || dateStart[i] !== -1) continue;
    if (!isBetween(hour.digits, 0, 23) || !isBetween(minute.digits, 0, 59)) continue;
    const separator = gapBefore(i + 1);
    const before = gapBefore(i);
    if (/[:.+/-]$/.test(before) && i > 0 && before.length === 1) continue;
    const afterDate = i > 0 && dateStart[i - 1] !== -1 && /^[ ,;T]{1,2}$/.test(before);
    const isDotTime = separator === '.' && (afterDate || /\b(?:kl|klockan|at)\.? ?$/i.test(before));
    if (separator !== ':' && !isDotTime) continue;
    const chain = /^:$/.test(gapBefore(i + 2)) && groups[i + 2]?.digits.length === 2;
    if (chain && groups[i + 3] && gapBefore(i + 3) === ':') continue;
    taken.fill(1, i, chain ? i + 3 : i + 2);
  }

  const phones = collectPhoneSpans(text, groups, (index) => dateStart[index] !== -1);
  for (const { first, last } of phones) taken.fill(1, first, last + 1);
  return { dateStart, taken, phones };
}
