import {
  addDays,
  addMonths,
  dayOf,
  daysInMonth,
  localDate,
  weekdayOf,
  yearOf,
} from './local-date.ts';
import type { LocalDate } from './local-date.ts';
import { datesOf } from './recurrence.ts';
import type { DayInMonth, RecurrenceRule } from './recurrence.ts';
import { nextWorkingDay } from './working-days.ts';

export type NamedRule =
  | { readonly kind: 'rule'; readonly rule: RecurrenceRule; readonly first: LocalDate }
  | { readonly kind: 'no-such-date'; readonly proposals: readonly LocalDate[] };

type Groups = Readonly<Record<string, string | undefined>>;
/** Gets the first day that may be hit: today, or tomorrow when the hour has gone by. */
type Pattern = readonly [RegExp, (groups: Groups, earliest: LocalDate) => NamedRule | undefined];

const number = (digits: string | undefined) => Number(digits ?? 1);
const every = 'EVERY (?:(?<count>\\d+) )?';
const monthsIn = (unit: string | undefined) => (unit === 'YEAR' ? 12 : unit === 'QUARTER' ? 3 : 1);

function weekly(everyWeeks: number, said: readonly number[], earliest: LocalDate): NamedRule {
  const weekdays = [...new Set(said)].sort((a, b) => a - b);
  const distances = weekdays.map((weekday) => (weekday - weekdayOf(earliest) + 7) % 7);
  const anchor = addDays(earliest, Math.min(...distances));
  return { kind: 'rule', rule: { unit: 'week', everyWeeks, weekdays, anchor }, first: anchor };
}

/** Every weekday that a part of a line names: `WD:1 AND WD:3`. */
const readWeekdays = (signs = ''): readonly number[] =>
  [...signs.matchAll(/WD:(\d)/gu)].map(([, weekday]) => number(weekday));

function monthly(everyMonths: number, on: DayInMonth, earliest: LocalDate): NamedRule | undefined {
  const probe = { unit: 'month', everyMonths: 1, on, anchor: earliest } as const;
  const [first] = datesOf(probe, earliest, addMonths(earliest, 3));
  if (first === undefined) return undefined;
  return { kind: 'rule', rule: { unit: 'month', everyMonths, on, anchor: first }, first };
}

function yearly(day: number, month: number, everyYears: number, earliest: LocalDate): NamedRule {
  const longest = month >= 1 && month <= 12 ? daysInMonth(2028, month) : 0;
  const year = yearOf(earliest);
  if (day < 1 || day > longest) {
    const lastDays = [year, year + 1].map((candidate) => localDate(candidate, month, longest));
    const proposals = longest === 0 ? [] : lastDays.filter((date) => date >= earliest).slice(0, 1);
    return { kind: 'no-such-date', proposals };
  }
  const on = { kind: 'day', day } as const;
  const anchor = localDate(year, month, 1);
  const rule = { unit: 'month', everyMonths: 12 * everyYears, on, anchor } as const;
  const first = datesOf({ ...rule, everyMonths: 12 }, anchor, addMonths(earliest, 25)).find(
    (date) => date >= earliest,
  );
  return first === undefined
    ? { kind: 'no-such-date', proposals: [] }
    : { kind: 'rule', rule: { ...rule, anchor: first }, first };
}

function onDay(day: number): DayInMonth | undefined {
  return day >= 1 && day <= 31 ? { kind: 'day', day } : undefined;
}

const onOrdinal = (groups: Groups): DayInMonth | undefined => {
  const ordinal = number(groups['ordinal']);
  if (groups['weekday'] !== undefined) {
    return { kind: 'weekday', ordinal, weekday: number(groups['weekday']) };
  }
  if (groups['working'] !== undefined) return { kind: 'working-day', ordinal };
  return ordinal < 0 ? { kind: 'day', day: 31 } : onDay(ordinal);
};

const ordinalDay = 'ORD:(?<ordinal>-?\\d)(?: WD:(?<weekday>\\d)| (?<working>WORKDAY)| DAY)?';
const monthUnit = '(?<unit>MONTH|QUARTER)';

function onEveryMonth(on: DayInMonth | undefined, groups: Groups, earliest: LocalDate) {
  return on && monthly(number(groups['count']) * monthsIn(groups['unit']), on, earliest);
}

const pattern = (source: string) => new RegExp(`^(?:${source})$`, 'u');

const patterns: readonly Pattern[] = [
  [
    pattern('EVERY (?:WORKDAY|DAY)|WORKDAY'),
    (_groups, earliest) => {
      const rule = { unit: 'working-day' } as const;
      const [first = earliest] = datesOf(rule, earliest, addDays(earliest, 14));
      return { kind: 'rule', rule, first };
    },
  ],
  [
    pattern(`${every}(?<weekdays>WD:\\d(?:(?: AND)?(?: EVERY)? WD:\\d)*)`),
    ({ count, weekdays }, earliest) => weekly(number(count), readWeekdays(weekdays), earliest),
  ],
  [
    pattern(`${every}WEEK(?: WD:(?<last>\\d))?|WD:(?<front>\\d) EVERY (?:(?<weeks>\\d+) )?WEEK`),
    ({ count, last, front, weeks }, earliest) =>
      weekly(
        number(count ?? weeks),
        [Number(last ?? front ?? weekdayOf(nextWorkingDay(earliest)))],
        earliest,
      ),
  ],
  [
    pattern(`${ordinalDay} ${every}${monthUnit}`),
    (groups, earliest) => onEveryMonth(onOrdinal(groups), groups, earliest),
  ],
  [
    pattern(`${every}${monthUnit} ${ordinalDay}`),
    (groups, earliest) => onEveryMonth(onOrdinal(groups), groups, earliest),
  ],
  [
    pattern(`(?<day>\\d+) ${every}${monthUnit}`),
    (groups, earliest) => onEveryMonth(onDay(number(groups['day'])), groups, earliest),
  ],
  [
    pattern(`${every}${monthUnit}(?: (?<day>\\d+))?`),
    (groups, earliest) =>
      onEveryMonth(
        onDay(Number(groups['day'] ?? dayOf(nextWorkingDay(earliest)))),
        groups,
        earliest,
      ),
  ],
  [
    pattern(`(?<day>\\d+) MON:(?<month>\\d+) ${every}YEAR`),
    ({ day, month, count }, earliest) =>
      yearly(number(day), number(month), number(count), earliest),
  ],
  [
    pattern(
      `${every}(?:YEAR )?(?:(?<day>\\d+) MON:(?<month>\\d+)|MON:(?<front>\\d+) (?<last>\\d+))`,
    ),
    ({ day, month, front, last, count }, earliest) =>
      yearly(number(day ?? last), number(month ?? front), number(count), earliest),
  ],
];

/** The recurrence that a line of signs names (see readWhenSigns); undefined when none. */
export function findNamedRule(signs: string, earliest: LocalDate): NamedRule | undefined {
  for (const [expression, toRule] of patterns) {
    const match = expression.exec(signs);
    if (match) return toRule(match.groups ?? {}, earliest);
  }
  return undefined;
}
