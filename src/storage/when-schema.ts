import { z } from 'zod/v4';
import { isLocalDate } from '../calendar/local-date.ts';
import { isTimeOfDay } from '../calendar/wall-time.ts';

const dateSchema = z.string().refine(isLocalDate);
const timeSchema = z.string().refine(isTimeOfDay);
const weekdaySchema = z.int().min(1).max(7);
const everySchema = z.int().min(1);
const ordinalSchema = z.int();

const dayInMonthSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('day'), day: z.int() }),
  z.strictObject({ kind: z.literal('weekday'), ordinal: ordinalSchema, weekday: weekdaySchema }),
  z.strictObject({ kind: z.literal('working-day'), ordinal: ordinalSchema }),
]);

/** Rules stored before several weekdays could be named hold one, as `weekday`. */
const withWeekdays = (rule: unknown): unknown => {
  if (typeof rule !== 'object' || rule === null || !('weekday' in rule)) return rule;
  const { weekday, ...rest } = rule;
  return { ...rest, weekdays: [weekday] };
};

const ruleSchema = z.preprocess(
  withWeekdays,
  z.discriminatedUnion('unit', [
    z.strictObject({ unit: z.literal('working-day') }),
    z.strictObject({
      unit: z.literal('week'),
      everyWeeks: everySchema,
      weekdays: z.array(weekdaySchema).min(1).readonly(),
      anchor: dateSchema,
    }),
    z.strictObject({
      unit: z.literal('month'),
      everyMonths: everySchema,
      on: dayInMonthSchema,
      anchor: dateSchema,
    }),
  ]),
);

/** When a group's own reminder is to come, as it is stored. */
export const whenSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('once'),
    date: dateSchema,
    time: timeSchema,
    isTimeStated: z.boolean(),
  }),
  z.strictObject({
    kind: z.literal('recurring'),
    rule: ruleSchema,
    time: timeSchema,
    isTimeStated: z.boolean(),
    first: dateSchema,
  }),
]);
