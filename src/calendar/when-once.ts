import { findMondayOfIsoWeek, isoWeekOf } from './iso-week.ts';
import {
  addDays,
  addMonths,
  daysBetween,
  daysInMonth,
  isLocalDate,
  localDate,
  monthOf,
  weekdayOf,
  yearOf,
} from './local-date.ts';
import type { LocalDate } from './local-date.ts';
import { findDayInMonth } from './recurrence.ts';
import { addWorkingDays, nextWorkingDay, previousWorkingDay } from './working-days.ts';

/** A day named by a phrase, or why there is none. */
export type NamedDay =
  | {
      readonly kind: 'day';
      readonly date: LocalDate;
      /** The person named this very year or day: it is not moved into the future. */
      readonly isFixed: boolean;
    }
  | { readonly kind: 'in-minutes'; readonly minutes: number }
  | { readonly kind: 'no-such-date'; readonly proposals: readonly LocalDate[] }
  | { readonly kind: 'day-missing'; readonly proposals: readonly LocalDate[] };

type Context = { readonly today: LocalDate; readonly mayBePast: boolean };
type Groups = Readonly<Record<string, string | undefined>>;
type Pattern = readonly [RegExp, (groups: Groups, context: Context) => NamedDay | undefined];

const fixed = (date: LocalDate): NamedDay => ({ kind: 'day', date, isFixed: true });
const number = (digits: string | undefined) => Number(digits ?? 1);
const mondayOf = (date: LocalDate) => addDays(date, 1 - weekdayOf(date));

/** The next such weekday after today, or the last one before it. */
const weekdayAfter = (today: LocalDate, weekday: number) =>
  addDays(today, ((weekday - weekdayOf(today) + 6) % 7) + 1);
const weekdayBefore = (today: LocalDate, weekday: number) =>
  addDays(weekdayAfter(today, weekday), -7);

function noSuchDate(year: number, month: number, day: number): NamedDay {
  if (month < 1 || month > 12 || day < 1) return { kind: 'no-such-date', proposals: [] };
  const last = localDate(year, month, daysInMonth(year, month));
  const leapYear = [1, 2, 3, 4, 5, 6, 7, 8].find((step) =>
    isLocalDate(localDate(year + step, month, day)),
  );
  const later = leapYear === undefined ? [] : [localDate(year + leapYear, month, day)];
  return { kind: 'no-such-date', proposals: [last, addDays(last, 1), ...later] };
}

/** A day and month, with the year said or the one that brings it nearest. */
function dayOfMonth(day: number, month: number, year: number | undefined, context: Context) {
  const thisYear = yearOf(context.today);
  if (year !== undefined) {
    const date = localDate(year, month, day);
    return isLocalDate(date) ? fixed(date) : noSuchDate(year, month, day);
  }
  const isGone = localDate(thisYear, month, day) < context.today;
  const next = isGone ? thisYear + 1 : thisYear;
  if (context.mayBePast) {
    const distance = (date: LocalDate) => Math.abs(daysBetween(context.today, date));
    const nearest = [thisYear - 1, thisYear, thisYear + 1]
      .map((candidate) => localDate(candidate, month, day))
      .filter(isLocalDate)
      .sort((a, b) => distance(a) - distance(b))[0];
    return nearest === undefined ? noSuchDate(next, month, day) : fixed(nearest);
  }
  const date = localDate(next, month, day);
  if (!isLocalDate(date)) return noSuchDate(next, month, day);
  return { kind: 'day', date, isFixed: false } as const;
}

function weekNumber(week: number, weekday: number, { today }: Context): NamedDay {
  const { weekYear } = isoWeekOf(today);
  const inYear = (year: number) => {
    const monday = findMondayOfIsoWeek(year, week);
    return monday === undefined ? undefined : addDays(monday, weekday - 1);
  };
  const date = inYear(weekYear);
  if (date !== undefined && date >= today) return fixed(date);
  const next = inYear(weekYear + 1);
  if (next !== undefined) return fixed(next);
  const lastWeek = findMondayOfIsoWeek(weekYear + 1, 52);
  return { kind: 'no-such-date', proposals: lastWeek === undefined ? [] : [lastWeek] };
}

function ordinalInMonth(groups: Groups, context: Context): NamedDay | undefined {
  const on = {
    kind: 'weekday',
    ordinal: number(groups['ordinal']),
    weekday: number(groups['weekday']),
  } as const;
  const month = number(groups['month']);
  const thisYear = yearOf(context.today);
  const years = groups['year'] === undefined ? [thisYear, thisYear + 1] : [number(groups['year'])];
  const dates = years.flatMap((year) => findDayInMonth(on, year, month) ?? []);
  const date = dates.find((candidate) => candidate >= context.today) ?? dates[0];
  return date === undefined ? undefined : fixed(date);
}

function inUnits(groups: Groups, { today }: Context): NamedDay | undefined {
  const count = number(groups['count']);
  switch (groups['unit']) {
    case 'MINUTE':
      return { kind: 'in-minutes', minutes: count };
    case 'HOUR':
      return { kind: 'in-minutes', minutes: count * 60 };
    case 'DAY':
      return fixed(addDays(today, count));
    case 'WORKDAY':
      return fixed(addWorkingDays(today, count));
    case 'WEEK':
      return fixed(addDays(today, count * 7));
    case 'MONTH':
      return fixed(addMonths(today, count));
    case 'QUARTER':
      return fixed(addMonths(today, count * 3));
    case 'YEAR':
      return fixed(addMonths(today, count * 12));
    default:
      return undefined;
  }
}

function missingDay(month: number, year: string | undefined, { today }: Context): NamedDay {
  const thisYear = yearOf(today);
  const ofYear =
    year === undefined ? (month < monthOf(today) ? thisYear + 1 : thisYear) : Number(year);
  const first = addWorkingDays(addDays(localDate(ofYear, month, 1), -1), 1);
  return { kind: 'day-missing', proposals: [first] };
}

/** "i slutet av mars", "i början av månaden": a stretch, with the day in it that may be meant. */
function partOfMonth({ part, month, year }: Groups, { today }: Context): NamedDay {
  const ofMonth = number(month ?? String(monthOf(today)));
  const thisYear = yearOf(today);
  const ofYear =
    year === undefined ? (ofMonth < monthOf(today) ? thisYear + 1 : thisYear) : number(year);
  const proposalIn = (inYear: number, inMonth: number): LocalDate => {
    if (part === 'START') return nextWorkingDay(localDate(inYear, inMonth, 1));
    if (part === 'MIDDLE') return nextWorkingDay(localDate(inYear, inMonth, 15));
    return previousWorkingDay(localDate(inYear, inMonth, daysInMonth(inYear, inMonth)));
  };
  const following = month === undefined ? addMonths(today, 1) : localDate(ofYear + 1, ofMonth, 1);
  const proposals = [
    proposalIn(ofYear, ofMonth),
    proposalIn(yearOf(following), monthOf(following)),
  ];
  return { kind: 'day-missing', proposals: proposals.filter((date) => date > today).slice(0, 1) };
}

const patterns: readonly Pattern[] = [
  [
    /^PART:(?<part>START|MIDDLE|END) (?:MONTH|EVERY MONTH|MON:(?<month>\d+)(?: Y:(?<year>\d+))?)$/u,
    partOfMonth,
  ],
  [
    /^(?:WD:\d )?DATE:(?<date>[\d-]+)$/u,
    ({ date = '' }) => {
      const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
      return isLocalDate(date) ? fixed(date) : noSuchDate(year, month, day);
    },
  ],
  [
    /^(?:WD:\d )?(?:(?<day>\d+)|ORD:(?<ordinal>\d)) MON:(?<month>\d+)(?: Y:(?<year>\d+))?$/u,
    ({ day, ordinal, month, year }, context) =>
      dayOfMonth(
        number(day ?? ordinal),
        number(month),
        year === undefined ? undefined : number(year),
        context,
      ),
  ],
  [
    /^(?:WD:\d )?MON:(?<month>\d+) (?<day>\d+)(?: Y:(?<year>\d+))?$/u,
    ({ day, month, year }, context) =>
      dayOfMonth(
        number(day),
        number(month),
        year === undefined ? undefined : number(year),
        context,
      ),
  ],
  [/^DAY(?<days>[+-]\d)$/u, ({ days }, { today }) => fixed(addDays(today, number(days)))],
  [/^WD:(?<weekday>\d)$/u, ({ weekday }, { today }) => fixed(weekdayAfter(today, number(weekday)))],
  [
    /^LAST WD:(?<weekday>\d)$/u,
    ({ weekday }, { today }) => fixed(weekdayBefore(today, number(weekday))),
  ],
  [
    /^(?:NEXT (?:WEEK )?WD:(?<a>\d)|WD:(?<b>\d) NEXT WEEK|NEXT WEEK)$/u,
    ({ a, b }, { today }) => fixed(addDays(mondayOf(today), 6 + number(a ?? b))),
  ],
  [
    /^WD:(?<weekday>\d) IN (?<weeks>\d+) WEEK$|^IN (?<weeksFirst>\d+) WEEK WD:(?<weekdayLast>\d)$/u,
    ({ weekday, weeks, weekdayLast, weeksFirst }, { today }) =>
      fixed(
        addDays(
          mondayOf(today),
          number(weeks ?? weeksFirst) * 7 + number(weekday ?? weekdayLast) - 1,
        ),
      ),
  ],
  [
    /^WEEKNO:(?<week>\d+)(?: WD:(?<weekday>\d))?$|^WD:(?<weekdayFirst>\d) WEEKNO:(?<weekLast>\d+)$/u,
    ({ week, weekday, weekdayFirst, weekLast }, context) =>
      weekNumber(number(week ?? weekLast), number(weekday ?? weekdayFirst), context),
  ],
  [
    /^ORD:(?<ordinal>-?\d) WD:(?<weekday>\d) MON:(?<month>\d+)(?: Y:(?<year>\d+))?$/u,
    ordinalInMonth,
  ],
  [
    /^ORD:-1 (?:DAY )?MON:(?<month>\d+)(?: Y:(?<year>\d+))?$/u,
    ({ month, year }, context) => {
      const ofYear = number(year ?? String(yearOf(context.today)));
      const day = daysInMonth(ofYear, number(month));
      return dayOfMonth(day, number(month), year === undefined ? undefined : ofYear, context);
    },
  ],
  [/^IN (?<count>\d+) (?<unit>[A-Z]+)$/u, inUnits],
  [
    /^NEXT MONTH$/u,
    (_groups, { today }) =>
      missingDay(monthOf(addMonths(today, 1)), addMonths(today, 1).slice(0, 4), {
        today,
        mayBePast: false,
      }),
  ],
  [
    /^(?:IN )?(?:NEXT )?MON:(?<month>\d+)(?: Y:(?<year>\d+))?$/u,
    ({ month, year }, context) => missingDay(number(month), year, context),
  ],
];

/** The single day that a line of signs names (see readWhenSigns); undefined when none. */
export function findNamedDay(signs: string, context: Context): NamedDay | undefined {
  for (const [pattern, toDay] of patterns) {
    const match = pattern.exec(signs);
    if (match) return checkWeekday(signs, toDay(match.groups ?? {}, context));
  }
  return undefined;
}

/** "torsdag den 4 december" of a year in which that is a Friday: one of the two is a slip. */
function checkWeekday(signs: string, day: NamedDay | undefined): NamedDay | undefined {
  const said = /^WD:(?<weekday>\d) (?:DATE:|\d|ORD:\d MON|MON:)/u.exec(signs)?.groups?.['weekday'];
  if (day?.kind !== 'day' || said === undefined) return day;
  const wrongBy = number(said) - weekdayOf(day.date);
  if (wrongBy === 0) return day;
  const nearest = addDays(
    day.date,
    wrongBy > 3 ? wrongBy - 7 : wrongBy < -3 ? wrongBy + 7 : wrongBy,
  );
  return { kind: 'no-such-date', proposals: [day.date, nearest] };
}
