import { addDays, daysBetween, localDate, monthOf, yearOf } from '../calendar/local-date.ts';
import { addMonths, lastDayOfMonth } from '../calendar/local-date.ts';
import type { LocalDate } from '../calendar/local-date.ts';
import { schoolTermsBetween, schoolTerm, schoolTermOf } from '../calendar/terms.ts';
import { unreachable } from '../core/unreachable.ts';
import type { Group } from '../organisation/schema.ts';

type MeetingRule = NonNullable<Group['meetings']>;

/** A stretch of time in which a rule asks for so many meetings. */
export type MeetingPeriod = {
  readonly id: string;
  readonly unit: MeetingRule['per'];
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** The days within it on which groups usually meet. */
  readonly activeFrom: LocalDate;
  readonly activeTo: LocalDate;
};

function yearPeriod(year: number): MeetingPeriod {
  return {
    id: String(year),
    unit: 'year',
    from: localDate(year, 1, 1),
    to: localDate(year, 12, 31),
    activeFrom: schoolTerm('spring', year).activeFrom,
    activeTo: schoolTerm('autumn', year).activeTo,
  };
}

/** July has no period: no group is asked to meet then. */
function monthPeriods(from: LocalDate, to: LocalDate): readonly MeetingPeriod[] {
  const periods: MeetingPeriod[] = [];
  for (let day = localDate(yearOf(from), monthOf(from), 1); day <= to; day = addMonths(day, 1)) {
    const last = lastDayOfMonth(yearOf(day), monthOf(day));
    const term = schoolTermOf(day);
    if (day < term.from) continue;
    const activeTo = last < term.activeTo ? last : term.activeTo;
    const activeFrom = day > term.activeFrom ? day : term.activeFrom;
    periods.push({ id: day.slice(0, 7), unit: 'month', from: day, to: last, activeFrom, activeTo });
  }
  return periods;
}

/** The periods of a rule that touch a stretch of days, in order. */
export function meetingPeriodsBetween(
  per: MeetingRule['per'],
  from: LocalDate,
  to: LocalDate,
): readonly MeetingPeriod[] {
  switch (per) {
    case 'term':
      return schoolTermsBetween(from, to).map((term) => ({ ...term, unit: 'term' }));
    case 'year': {
      const years = Array.from(
        { length: yearOf(to) - yearOf(from) + 1 },
        (_, n) => yearOf(from) + n,
      );
      return years.map(yearPeriod);
    }
    case 'month':
      return monthPeriods(from, to);
    default:
      return unreachable(per);
  }
}

/** By when each of the meetings ought to have been held: the active window in equal parts. */
export function checkpointsOf(period: MeetingPeriod, meetings: number): readonly LocalDate[] {
  const lengthDays = daysBetween(period.activeFrom, period.activeTo);
  return Array.from({ length: meetings }, (_, index) =>
    addDays(period.activeFrom, Math.round((lengthDays * (index + 1)) / meetings)),
  );
}
