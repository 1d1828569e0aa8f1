import { z } from 'zod/v4';
import { citations, id, keysSchema, textSchema } from './values.ts';

const indicatorSchema = z.strictObject({
  id,
  /** One sentence that defines it. */
  text: textSchema,
  numerator: textSchema.optional(),
  denominator: textSchema.optional(),
  form: z.enum(['ratio', 'count', 'yes-no', 'national-measure', 'description']),
  keys: keysSchema.optional(),
});

export const resultStatuses = [
  'done',
  'ongoing',
  'introduced',
  'paused',
  'not-started',
  'unavailable',
  /** The cell is empty: told so that nobody takes another indicator's result for it. */
  'not-reported',
  'unclear',
  'measured',
  'told',
] as const;

const resultSchema = z.strictObject({
  text: textSchema,
  status: z.enum(resultStatuses),
  value: z.number().optional(),
  of: z.number().optional(),
  unit: z.string().optional(),
  indicator: id.optional(),
  /** Which municipalities the result speaks of, by the answer they get. */
  municipalities: z
    .array(
      z.strictObject({
        municipality: id,
        text: textSchema,
        keys: keysSchema.optional(),
        /** False: the source gives a total but not this municipality's part in it. */
        isKnown: z.boolean().default(true),
      }),
    )
    .default([]),
  keys: keysSchema.optional(),
});

const responsibleSchema = z.strictObject({
  text: textSchema,
  people: z.array(id).default([]),
  roles: z.array(id).default([]),
  organisations: z.array(id).default([]),
});

/** One row of the activity plan. An absent field is an empty cell in the source. */
export const activitySchema = z.strictObject({
  id,
  area: id,
  delregion: id,
  name: textSchema,
  aliases: z.array(z.string()).default([]),
  central: textSchema.optional(),
  delregional: textSchema.optional(),
  /** The schedule as the plan writes it; the calendar reads the interval from it. */
  schedule: z
    .strictObject({
      raw: z.string().min(1),
      text: textSchema,
      /** The row tells of it as of something that has been: nobody is asked whether it is done. */
      isHeld: z.boolean().optional(),
    })
    .optional(),
  responsible: responsibleSchema.optional(),
  indicators: z.array(indicatorSchema).default([]),
  results: z.array(resultSchema).default([]),
  tables: z.array(id).default([]),
  municipality: id.optional(),
  details: z.array(textSchema.extend({ keys: keysSchema.optional() })).default([]),
  note: textSchema.optional(),
  keys: keysSchema.optional(),
  cite: citations,
});
