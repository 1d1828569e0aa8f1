import { addDays, lastDayOfMonth, localDate, monthOf, yearOf } from '../calendar/local-date.ts';
import type { LocalDate } from '../calendar/local-date.ts';
import type { TimeOfDay } from '../calendar/wall-time.ts';
import { nextWorkingDay, previousWorkingDay } from '../calendar/working-days.ts';
import type { Silence } from './reminder-facts.ts';
import type { ReminderSettings } from './reminder-settings.ts';

/** Which way a reminder moves off a day on which nothing is posted. */
export type Direction = 'earlier' | 'later';

function leaveQuietMonth(date: LocalDate, direction: Direction, quietMonths: readonly number[]) {
  let day = date;
  while (quietMonths.includes(monthOf(day))) {
    const first = localDate(yearOf(day), monthOf(day), 1);
    day =
      direction === 'earlier'
        ? addDays(first, -1)
        : addDays(lastDayOfMonth(yearOf(day), monthOf(day)), 1);
  }
  return day;
}

/** The nearest day in that direction on which a reminder may be posted; the day itself if it may. */
export function findPostingDay(
  date: LocalDate,
  direction: Direction,
  quietMonths: readonly number[],
): LocalDate {
  const outside = leaveQuietMonth(date, direction, quietMonths);
  const working = direction === 'earlier' ? previousWorkingDay(outside) : nextWorkingDay(outside);
  return quietMonths.includes(monthOf(working))
    ? findPostingDay(working, direction, quietMonths)
    : working;
}

/** A silent stretch ends with what fell into it. */
export function leaveSilence(
  date: LocalDate,
  silences: readonly Silence[],
  quietMonths: readonly number[],
): LocalDate {
  const silence = silences.find(({ from, until }) => date >= from && date < until);
  return silence
    ? leaveSilence(findPostingDay(silence.until, 'later', quietMonths), silences, quietMonths)
    : date;
}

/** The group's hour, never at night. */
export function postingTimeOf(
  groupId: string,
  settings: ReminderSettings,
  own?: TimeOfDay,
): TimeOfDay {
  const wished = own ?? settings.timeByGroup.get(groupId) ?? settings.defaultTime;
  if (wished < settings.earliestTime) return settings.earliestTime;
  return wished > settings.latestTime ? settings.latestTime : wished;
}
