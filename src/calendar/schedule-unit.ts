import { unreachable } from '../core/unreachable.ts';
import { findMondayOfIsoWeek } from './iso-week.ts';
import { addDays, isLocalDate, lastDayOfMonth, localDate } from './local-date.ts';
import type { LocalDate } from './local-date.ts';
import { schoolTerm } from './terms.ts';

/** How finely a schedule names its time; from the finest to the coarsest. */
export const precisions = [
  'day',
  'week',
  'month',
  'quarter',
  'season',
  'term',
  'half-year',
  'part-of-year',
  'year',
] as const;

export type Precision = (typeof precisions)[number];

/** Both days belong to it. */
export type Interval = {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly precision: Precision;
};

type UnitName =
  | { readonly kind: 'day'; readonly day: number; readonly month?: number }
  | { readonly kind: 'month'; readonly month: number }
  | { readonly kind: 'season'; readonly season: 'spring' | 'summer' | 'autumn' }
  | { readonly kind: 'term'; readonly season: 'spring' | 'autumn' }
  | { readonly kind: 'quarter' | 'half' | 'week'; readonly number: number }
  | { readonly kind: 'year' };

/** One named time of a schedule text, whose year may stand elsewhere in the text. */
export type ScheduleUnit = {
  readonly name: UnitName;
  readonly year?: number;
  readonly part?: 'start' | 'middle' | 'end';
};

const months = (year: number, first: number, last: number, precision: Precision): Interval => ({
  from: localDate(year, first, 1),
  to: lastDayOfMonth(year, last),
  precision,
});

/** The days that a unit means in a year; undefined where the calendar has no such time. */
export function findInterval(unit: ScheduleUnit, year: number): Interval | undefined {
  const whole = findWhole(unit.name, year);
  if (unit.part === undefined || whole === undefined) return whole;
  if (unit.name.kind !== 'year') return whole;
  // A third of the year each: "slutet av 2025" is September to December, due at its end.
  const first = { start: 1, middle: 5, end: 9 }[unit.part];
  return months(year, first, first + 3, 'part-of-year');
}

function findWhole(name: UnitName, year: number): Interval | undefined {
  switch (name.kind) {
    case 'day': {
      if (name.month === undefined) return undefined;
      const day = localDate(year, name.month, name.day);
      return isLocalDate(day) ? { from: day, to: day, precision: 'day' } : undefined;
    }
    case 'week': {
      const monday = findMondayOfIsoWeek(year, name.number);
      if (monday === undefined) return undefined;
      return { from: monday, to: addDays(monday, 6), precision: 'week' };
    }
    case 'month':
      return months(year, name.month, name.month, 'month');
    case 'quarter':
      return months(year, name.number * 3 - 2, name.number * 3, 'quarter');
    case 'half':
      return name.number <= 2
        ? months(year, name.number * 6 - 5, name.number * 6, 'half-year')
        : undefined;
    case 'season':
      if (name.season === 'summer') return months(year, 6, 8, 'season');
      return termInterval(name.season, year, 'season');
    case 'term':
      return termInterval(name.season, year, 'term');
    case 'year':
      return months(year, 1, 12, 'year');
    default:
      return unreachable(name);
  }
}

/** "Våren" and "hösten" of a plan are its terms: planning follows the working year. */
function termInterval(season: 'spring' | 'autumn', year: number, precision: Precision): Interval {
  const { from, to } = schoolTerm(season, year);
  return { from, to, precision };
}
