import {
  addDays,
  addMonths,
  daysBetween,
  daysInMonth,
  lastDayOfMonth,
  localDate,
  monthOf,
  weekdayOf,
  yearOf,
} from './local-date.ts';
import type { LocalDate } from './local-date.ts';
import { addWorkingDays, isWorkingDay } from './working-days.ts';
import { unreachable } from '../core/unreachable.ts';

/** Which day of a month; an ordinal of -1 is the last. */
export type DayInMonth =
  | { readonly kind: 'day'; readonly day: number }
  | { readonly kind: 'weekday'; readonly ordinal: number; readonly weekday: number }
  | { readonly kind: 'working-day'; readonly ordinal: number };

/** A rule of days on the wall calendar; the anchor is a day (or lies in a month) that it hits. */
export type RecurrenceRule =
  | { readonly unit: 'working-day' }
  | {
      readonly unit: 'week';
      readonly everyWeeks: number;
      /** In order; the anchor is the first day that the rule hits, whichever it is. */
      readonly weekdays: readonly number[];
      readonly anchor: LocalDate;
    }
  | {
      readonly unit: 'month';
      readonly everyMonths: number;
      readonly on: DayInMonth;
      readonly anchor: LocalDate;
    };

/** The day in a month that has it; a day that the month lacks (30 February) becomes its last. */
export function findDayInMonth(on: DayInMonth, year: number, month: number): LocalDate | undefined {
  const first = localDate(year, month, 1);
  const last = lastDayOfMonth(year, month);
  switch (on.kind) {
    case 'day':
      return localDate(year, month, Math.min(on.day < 0 ? 31 : on.day, daysInMonth(year, month)));
    case 'weekday': {
      const day =
        on.ordinal < 0
          ? addDays(last, -((weekdayOf(last) - on.weekday + 7) % 7))
          : addDays(first, ((on.weekday - weekdayOf(first) + 7) % 7) + (on.ordinal - 1) * 7);
      return day > last ? undefined : day;
    }
    case 'working-day':
      return on.ordinal < 0
        ? addWorkingDays(addDays(last, 1), -1)
        : addWorkingDays(addDays(first, -1), on.ordinal);
    default:
      return unreachable(on);
  }
}

function monthlyDates(
  rule: Extract<RecurrenceRule, { unit: 'month' }>,
  from: LocalDate,
  to: LocalDate,
): readonly LocalDate[] {
  const dates: LocalDate[] = [];
  const anchorMonth = localDate(yearOf(rule.anchor), monthOf(rule.anchor), 1);
  const monthsTo = (date: LocalDate) =>
    (yearOf(date) - yearOf(anchorMonth)) * 12 + monthOf(date) - monthOf(anchorMonth);
  const firstStep = Math.max(0, Math.ceil(monthsTo(from) / rule.everyMonths));
  for (let step = firstStep; step * rule.everyMonths <= monthsTo(to); step += 1) {
    const month = addMonths(anchorMonth, step * rule.everyMonths);
    const date = findDayInMonth(rule.on, yearOf(month), monthOf(month));
    if (date !== undefined && date >= from && date <= to) dates.push(date);
  }
  return dates;
}

/** The rule's days within a period, both ends included, in order; none before its anchor. */
export function datesOf(
  rule: RecurrenceRule,
  from: LocalDate,
  to: LocalDate,
): readonly LocalDate[] {
  switch (rule.unit) {
    case 'working-day': {
      const dates: LocalDate[] = [];
      for (let date = from; date <= to; date = addDays(date, 1)) {
        if (isWorkingDay(date)) dates.push(date);
      }
      return dates;
    }
    case 'week': {
      const begin = from < rule.anchor ? rule.anchor : from;
      const stepDays = rule.everyWeeks * 7;
      const monday = addDays(rule.anchor, 1 - weekdayOf(rule.anchor));
      const steps = Math.max(0, Math.floor(daysBetween(monday, begin) / stepDays));
      const dates: LocalDate[] = [];
      for (
        let week = addDays(monday, steps * stepDays);
        week <= to;
        week = addDays(week, stepDays)
      ) {
        dates.push(...rule.weekdays.map((weekday) => addDays(week, weekday - 1)));
      }
      return dates.filter((date) => date >= begin && date <= to);
    }
    case 'month':
      return monthlyDates(rule, from < rule.anchor ? rule.anchor : from, to);
    default:
      return unreachable(rule);
  }
}
