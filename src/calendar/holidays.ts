import { easterSunday } from './easter-sunday.ts';
import { addDays, localDate, weekdayOf } from './local-date.ts';
import type { LocalDate } from './local-date.ts';

/** The first such weekday on or after a day. */
function onOrAfterWeekday(date: LocalDate, weekday: number): LocalDate {
  return addDays(date, (weekday - weekdayOf(date) + 7) % 7);
}

/** The Saturday of 20–26 June. */
export const midsummerDayOf = (year: number): LocalDate =>
  onOrAfterWeekday(localDate(year, 6, 20), 6);

/** The Saturday of 31 October – 6 November. */
export const allSaintsDayOf = (year: number): LocalDate =>
  onOrAfterWeekday(localDate(year, 10, 31), 6);

/**
 * Days besides Saturdays and Sundays on which nobody is at work: the 13 holidays of lag (1989:253)
 * om allmänna helgdagar as it reads since 2005, with the three eves that collective agreements
 * treat as holidays.
 */
export function holidaysOf(year: number): ReadonlySet<LocalDate> {
  const easter = easterSunday(year);
  const midsummerDay = midsummerDayOf(year);
  return new Set([
    localDate(year, 1, 1),
    localDate(year, 1, 6),
    addDays(easter, -2),
    easter,
    addDays(easter, 1),
    localDate(year, 5, 1),
    addDays(easter, 39),
    addDays(easter, 49),
    localDate(year, 6, 6),
    addDays(midsummerDay, -1),
    midsummerDay,
    allSaintsDayOf(year),
    localDate(year, 12, 24),
    localDate(year, 12, 25),
    localDate(year, 12, 26),
    localDate(year, 12, 31),
  ]);
}
