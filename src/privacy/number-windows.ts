import type { DigitGroup } from './digit-groups.ts';

/** Groups `first` to `last` read as one number; `digits` has ten or twelve. */
export type NumberWindow = {
  readonly first: number;
  readonly last: number;
  readonly digits: string;
  /** The digits were padded or put in another order: holds only if a date stands written there. */
  readonly isRewritten: boolean;
};

const pad = (digits: string): string => digits.padStart(2, '0');

/** A date with its parts apart and a four-digit end: unpadded or day first, made regular. */
function* readWrittenDates(groups: readonly DigitGroup[], first: number): Generator<NumberWindow> {
  const [a, b, c, d] = groups.slice(first, first + 4).map((group) => group.digits);
  if (!a || !b || !c || d?.length !== 4 || b.length > 2) return;
  const base = { first, last: first + 3, isRewritten: true };
  const isYearFirst = (a.length === 4 || a.length === 2) && c.length <= 2;
  if (isYearFirst && b.length + c.length < 4) yield { ...base, digits: a + pad(b) + pad(c) + d };
  const isDayFirst = a.length <= 2 && (c.length === 4 || c.length === 2);
  if (isDayFirst) yield { ...base, digits: c + pad(b) + pad(a) + d };
}

/**
 * Every way to read neighbouring groups as ten or twelve digits. At most twelve groups are looked
 * at from each start, so the work grows with the number of groups and no faster.
 */
export function* createNumberWindows(groups: readonly DigitGroup[]): Generator<NumberWindow> {
  for (let first = 0; first < groups.length; first += 1) {
    let digits = '';
    for (let last = first; last < groups.length; last += 1) {
      const group = groups[last];
      if (!group || digits.length + group.digits.length > 12) break;
      digits += group.digits;
      if (digits.length === 10 || digits.length === 12)
        yield { first, last, digits, isRewritten: false };
    }
    yield* readWrittenDates(groups, first);
  }
}
