import type { Language } from '../core/language.ts';
import { calendarTextsFor } from './calendar-texts.ts';
import { addDays, dayOf, daysBetween, monthOf, weekdayOf, yearOf } from './local-date.ts';
import type { LocalDate } from './local-date.ts';
import type { WallTime } from './wall-time.ts';
import { countWorkingDays } from './working-days.ts';

type DateStyle = { readonly withWeekday?: boolean; readonly withoutYear?: boolean };

/** "31 december 2024"; with its weekday "tisdag 31 december 2024". */
export function renderDate(date: LocalDate, language: Language, style: DateStyle = {}): string {
  const texts = calendarTextsFor(language);
  const year = style.withoutYear ? undefined : yearOf(date);
  const rendered = texts.date(dayOf(date), texts.month(monthOf(date)), year);
  return style.withWeekday
    ? texts.dateWithWeekday(texts.weekday(weekdayOf(date)), rendered)
    : rendered;
}

/** "torsdag 3 december 2026 kl. 13:00" */
export function renderMoment({ date, time }: WallTime, language: Language): string {
  return calendarTextsFor(language).at(renderDate(date, language, { withWeekday: true }), time);
}

const farDays = 45;
const veryFarDays = 120;

/**
 * How far off a day is, seen from today: "om 5 arbetsdagar", "i morgon", "för 3 veckor sedan".
 * Near days count in working days, those beyond six weeks in weeks, beyond four months in months.
 */
export function renderRelativeDate(date: LocalDate, today: LocalDate, language: Language): string {
  const texts = calendarTextsFor(language);
  const days = daysBetween(today, date);
  const distance = Math.abs(days);
  const isAhead = days > 0;
  if (days === 0) return texts.today;
  if (date === addDays(today, 1)) return texts.tomorrow;
  if (date === addDays(today, -1)) return texts.yesterday;
  if (distance > veryFarDays) {
    const months = Math.round(distance / 30.44);
    return isAhead ? texts.inMonths(months) : texts.monthsAgo(months);
  }
  if (distance > farDays) {
    const weeks = Math.round(distance / 7);
    return isAhead ? texts.inWeeks(weeks) : texts.weeksAgo(weeks);
  }
  const workingDays = Math.abs(countWorkingDays(today, date));
  // Over a holiday there may be none between: then the date by itself says it best.
  if (workingDays === 0) return renderDate(date, language, { withoutYear: true });
  return isAhead ? texts.inWorkingDays(workingDays) : texts.workingDaysAgo(workingDays);
}
