import { holidaysOf } from './holidays.ts';
import { fromDayNumber, toDayNumber } from './local-date.ts';
import type { LocalDate } from './local-date.ts';

const holidayNumbersByYear = new Map<number, ReadonlySet<number>>();

function holidayNumbersOf(year: number): ReadonlySet<number> {
  const known = holidayNumbersByYear.get(year);
  if (known) return known;
  const holidays = new Set([...holidaysOf(year)].map(toDayNumber));
  holidayNumbersByYear.set(year, holidays);
  return holidays;
}

/** Day numbers, not texts: plans walk over hundreds of thousands of days. */
function isWorking(dayNumber: number): boolean {
  const day = new Date(dayNumber * 86_400_000);
  const weekday = day.getUTCDay();
  if (weekday === 0 || weekday === 6) return false;
  return !holidayNumbersOf(day.getUTCFullYear()).has(dayNumber);
}

function findWorking(dayNumber: number, step: 1 | -1): number {
  let current = dayNumber;
  while (!isWorking(current)) current += step;
  return current;
}

/** Monday to Friday, neither a statutory holiday nor midsommarafton, julafton or nyårsafton. */
export function isWorkingDay(date: LocalDate): boolean {
  return isWorking(toDayNumber(date));
}

/** The date itself when it is a working day, else the first after it. */
export function nextWorkingDay(date: LocalDate): LocalDate {
  return fromDayNumber(findWorking(toDayNumber(date), 1));
}

/** The date itself when it is a working day, else the last before it. */
export function previousWorkingDay(date: LocalDate): LocalDate {
  return fromDayNumber(findWorking(toDayNumber(date), -1));
}

/**
 * So many working days on (or back, when negative), the date itself not counted. With 0 the date
 * comes back as it is, working day or not.
 */
export function addWorkingDays(date: LocalDate, days: number): LocalDate {
  const step = days < 0 ? -1 : 1;
  let current = toDayNumber(date);
  for (let left = Math.abs(days); left > 0; left -= 1) current = findWorking(current + step, step);
  return fromDayNumber(current);
}

/** Working days after a day up to and with another. */
function countForward(from: number, to: number): number {
  let count = 0;
  for (let day = from + 1; day <= to; day += 1) if (isWorking(day)) count += 1;
  return count;
}

/**
 * Working days after `from` up to and with `to`: from a Friday to the next Monday it is 1.
 * Negative when `to` lies before `from`, and then without `from` and with `to`. The inverse of
 * {@link addWorkingDays}.
 */
export function countWorkingDays(from: LocalDate, to: LocalDate): number {
  const [first, last] = [toDayNumber(from), toDayNumber(to)];
  return last < first ? -countForward(last - 1, first - 1) : countForward(first, last);
}
