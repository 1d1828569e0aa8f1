import { holidaysOf } from './holidays.ts';
import { addDays, weekdayOf, yearOf } from './local-date.ts';
import type { LocalDate } from './local-date.ts';

const holidaysByYear = new Map<number, ReadonlySet<LocalDate>>();

function isHoliday(date: LocalDate): boolean {
  const year = yearOf(date);
  const known = holidaysByYear.get(year);
  if (known !== undefined) return known.has(date);
  const holidays = holidaysOf(year);
  holidaysByYear.set(year, holidays);
  return holidays.has(date);
}

/** Monday to Friday, neither a statutory holiday nor midsommarafton, julafton or nyårsafton. */
export function isWorkingDay(date: LocalDate): boolean {
  return weekdayOf(date) <= 5 && !isHoliday(date);
}

/** The date itself when it is a working day, else the first after it. */
export function nextWorkingDay(date: LocalDate): LocalDate {
  return isWorkingDay(date) ? date : nextWorkingDay(addDays(date, 1));
}

/** The date itself when it is a working day, else the last before it. */
export function previousWorkingDay(date: LocalDate): LocalDate {
  return isWorkingDay(date) ? date : previousWorkingDay(addDays(date, -1));
}

/**
 * So many working days on (or back, when negative), the date itself not counted. With 0 the date
 * comes back as it is, working day or not.
 */
export function addWorkingDays(date: LocalDate, days: number): LocalDate {
  const step = days < 0 ? -1 : 1;
  let current = date;
  for (let left = Math.abs(days); left > 0; left -= 1) {
    do current = addDays(current, step);
    while (!isWorkingDay(current));
  }
  return current;
}

/**
 * Working days after `from` up to and with `to`: from a Friday to the next Monday it is 1.
 * Negative when `to` lies before `from`. The inverse of {@link addWorkingDays}.
 */
export function countWorkingDays(from: LocalDate, to: LocalDate): number {
  if (to < from) return -countWorkingDaysBack(from, to);
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) {
    if (isWorkingDay(day)) count += 1;
  }
  return count;
}

function countWorkingDaysBack(from: LocalDate, to: LocalDate): number {
  let count = 0;
  for (let day = addDays(from, -1); day >= to; day = addDays(day, -1)) {
    if (isWorkingDay(day)) count += 1;
  }
  return count;
}
