import { addDays, daysBetween, localDate, weekdayOf, yearOf } from './local-date.ts';
import type { LocalDate } from './local-date.ts';

/** The Monday of an ISO 8601 week; undefined where the year has no such week (53). */
export function findMondayOfIsoWeek(weekYear: number, week: number): LocalDate | undefined {
  const fourthOfJanuary = localDate(weekYear, 1, 4);
  const firstMonday = addDays(fourthOfJanuary, 1 - weekdayOf(fourthOfJanuary));
  const monday = addDays(firstMonday, (week - 1) * 7);
  const isInYear = week >= 1 && yearOf(addDays(monday, 3)) === weekYear;
  return isInYear ? monday : undefined;
}

/** ISO 8601 week and the year it belongs to: 2027-01-01 lies in week 53 of 2026. */
export function isoWeekOf(date: LocalDate): { readonly weekYear: number; readonly week: number } {
  const weekYear = yearOf(addDays(date, 4 - weekdayOf(date)));
  const fourthOfJanuary = localDate(weekYear, 1, 4);
  const firstMonday = addDays(fourthOfJanuary, 1 - weekdayOf(fourthOfJanuary));
  return { weekYear, week: Math.floor(daysBetween(firstMonday, date) / 7) + 1 };
}
