import { accept, refuse } from '../core/result.ts';
import type { Result } from '../core/result.ts';
import { unreachable } from '../core/unreachable.ts';
import {
  addDays,
  addMonths,
  localDate,
  monthOf,
  dayOf,
  yearOf,
  isLocalDate,
} from './local-date.ts';
import type { LocalDate } from './local-date.ts';
import type { TimeOfDay, WallTime } from './wall-time.ts';
import { mendSlips } from './mend-slips.ts';
import type { When, WhenRefusal } from './when.ts';
import { findNamedDay } from './when-once.ts';
import type { NamedDay } from './when-once.ts';
import { findNamedTimeDay } from './when-named.ts';
import { findNamedRule } from './when-recurring.ts';
import { findTimeOfDay } from './when-time.ts';
import { readWhenSigns } from './when-words.ts';
import { addWorkingDays } from './working-days.ts';

export type WhenOptions = {
  /** Taken when the phrase names no time. */
  readonly defaultTime: TimeOfDay;
  /** For what has happened, such as a meeting held yesterday. */
  readonly mayBePast?: boolean;
};

const farthestYears = 5;

/**
 * "den 15 mars kl 9", "varannan måndag", "om två veckor", "the first Monday of every month",
 * "2026-12-03 13:00" → a single moment or a rule. Nothing is guessed: a day that does not exist
 * or has passed is refused with what may have been meant. A day and month without a year is the
 * next such day; "på fredag" is never today. What is not understood is read once more with slips of
 * the keyboard mended.
 */
export function parseWhen(
  text: string,
  now: WallTime,
  options: WhenOptions,
): Result<When, WhenRefusal> {
  const asWritten = parseExactly(text, now, options);
  if (asWritten.ok || asWritten.refusal.code !== 'not-understood') return asWritten;
  const mended = parseExactly(mendSlips(text), now, options);
  return mended.ok ? mended : asWritten;
}

function parseExactly(
  text: string,
  now: WallTime,
  { defaultTime, mayBePast = false }: WhenOptions,
): Result<When, WhenRefusal> {
  const found = findTimeOfDay(text);
  if (found.kind === 'impossible') return refuse({ code: 'no-such-time', proposals: [] });
  const isTimeStated = found.kind === 'time';
  const time = isTimeStated ? found.time : defaultTime;
  const signs = readWhenSigns(found.rest) || (isTimeStated ? 'DAY+0' : '');
  const refuseDay = (code: WhenRefusal['code'], dates: readonly LocalDate[]) =>
    refuse({
      code,
      proposals: dates
        .map((date) => ({ date, time }))
        .filter((moment) => mayBePast || isAhead(moment, now)),
    });

  const earliest = isAhead({ date: now.date, time }, now) ? now.date : addDays(now.date, 1);
  const rule = findNamedRule(signs, earliest);
  if (rule?.kind === 'rule') {
    return accept({ kind: 'recurring', rule: rule.rule, time, isTimeStated, first: rule.first });
  }
  if (rule) return refuseDay('no-such-date', rule.proposals);

  const day =
    findNamedDay(signs, { today: now.date, mayBePast }) ?? findNamedTimeDay(signs, now.date);
  if (!day) return refuseDay('not-understood', []);
  switch (day.kind) {
    case 'no-such-date':
    case 'day-missing':
      return refuseDay(day.kind, day.proposals);
    case 'in-minutes':
      return accept({ kind: 'once', ...addMinutes(now, day.minutes), isTimeStated: true });
    case 'day':
      return placeDay(day, { now, time, isTimeStated, mayBePast });
    default:
      return unreachable(day);
  }
}

function placeDay(
  day: Extract<NamedDay, { kind: 'day' }>,
  said: { now: WallTime; time: TimeOfDay; isTimeStated: boolean; mayBePast: boolean },
): Result<When, WhenRefusal> {
  const { now, time, isTimeStated, mayBePast } = said;
  const isPast = !isAhead({ date: day.date, time }, now);
  // "den 15 mars" said on 15 March after the hour: the one next year.
  const date = isPast && !day.isFixed ? addMonths(day.date, 12) : day.date;
  if (isPast && day.isFixed && !mayBePast) {
    const proposals = laterThan(day.date, now, time).filter((moment) => isAhead(moment, now));
    return refuse({ code: 'past', proposals });
  }
  if (yearOf(date) > yearOf(now.date) + farthestYears) {
    return refuse({ code: 'too-far', proposals: [] });
  }
  return accept({ kind: 'once', date, time, isTimeStated });
}

/** For a time that has passed: the next working day, or the same day of a year to come. */
function laterThan(date: LocalDate, now: WallTime, time: TimeOfDay): readonly WallTime[] {
  if (date === now.date) return [{ date: addWorkingDays(now.date, 1), time }];
  return [0, 1, 2]
    .map((years) => localDate(yearOf(now.date) + years, monthOf(date), dayOf(date)))
    .filter((candidate) => isLocalDate(candidate) && candidate > now.date)
    .slice(0, 1)
    .map((candidate) => ({ date: candidate, time }));
}

function isAhead(moment: WallTime, now: WallTime): boolean {
  return `${moment.date} ${moment.time}` > `${now.date} ${now.time}`;
}

function addMinutes({ date, time }: WallTime, minutes: number): WallTime {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const total = hour * 60 + minute + minutes;
  const two = (part: number) => String(part).padStart(2, '0');
  const ofDay = total % 1440;
  return {
    date: addDays(date, Math.floor(total / 1440)),
    time: `${two(Math.floor(ofDay / 60))}:${two(ofDay % 60)}`,
  };
}
