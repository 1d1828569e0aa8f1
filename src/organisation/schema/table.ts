import { z } from 'zod/v4';
import { citations, id, isoDate, keysSchema, textSchema } from './values.ts';

const cellSchema = z.union([z.number(), z.string(), textSchema]);

export const tableSchema = z.strictObject({
  id,
  delregion: id,
  title: textSchema,
  /** What one row is: a municipality or a referral source. */
  rowTitle: textSchema,
  columns: z
    .array(
      z.strictObject({
        id,
        title: textSchema,
        unit: z.enum(['patients', 'percent', 'text']),
        period: z.strictObject({ from: isoDate, to: isoDate, text: textSchema }).optional(),
        keys: keysSchema.optional(),
      }),
    )
    .min(1),
  rows: z
    .array(
      z.strictObject({
        id,
        label: textSchema,
        municipality: id.optional(),
        keys: keysSchema.optional(),
        cells: z.record(id, cellSchema),
        note: textSchema.optional(),
      }),
    )
    .min(1),
  /** Things a person would look for in this table and not find. */
  missing: z.array(z.strictObject({ label: textSchema, note: textSchema })).default([]),
  municipality: id.optional(),
  /** The first that fits is told; one on the whole table does not fit a single column. */
  notes: z.array(textSchema.extend({ isOnWhole: z.boolean().optional() })).default([]),
  keys: keysSchema.optional(),
  cite: citations,
});
