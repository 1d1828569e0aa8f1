import { z } from 'zod/v4';
import { groupKinds } from './group-kinds.ts';
import { citations, id, isoDate, keysSchema, textSchema } from './values.ts';

export const termSchema = z.strictObject({
  id,
  abbreviation: z.string().optional(),
  /** The written-out name; absent where the sources do not spell it out. */
  name: textSchema.optional(),
  aliases: z.array(z.string()).default([]),
  definition: textSchema,
  details: z.array(textSchema).default([]),
  isSpelledOut: z.boolean(),
  /** What it holds is left open: asked for, it is not in the sources. */
  contentsLeftOpen: z.boolean().default(false),
  keys: keysSchema.optional(),
  cite: citations,
});

export const focusAreaSchema = z.strictObject({
  id,
  delregion: id,
  year: z.number().int(),
  name: textSchema,
  goals: z.array(textSchema).default([]),
  keys: keysSchema.optional(),
  cite: citations,
});

export const collaborationAreaSchema = z.strictObject({
  id,
  delregion: id,
  name: textSchema,
  keys: keysSchema.optional(),
  cite: citations,
});

export const decisionSchema = z.strictObject({
  id,
  groups: z.array(id).min(1),
  delregion: id,
  date: isoDate,
  item: z.string().min(1),
  title: textSchema,
  text: textSchema,
  conclusions: z.array(textSchema).default([]),
  keys: keysSchema.optional(),
  cite: citations,
});

/** What was said rather than decided: workshop results, obstacles, proposals, examples. */
export const findingSchema = z.strictObject({
  id,
  groups: z.array(id).default([]),
  delregion: id,
  date: isoDate,
  title: textSchema,
  /** One sentence that answers by itself. */
  text: textSchema,
  items: z.array(textSchema).default([]),
  keys: keysSchema.optional(),
  cite: citations,
});

/** Any other fact of the sources, as one direct answer with optional details. */
export const statementSchema = z.strictObject({
  id,
  title: textSchema,
  text: textSchema,
  details: z.array(textSchema).default([]),
  /** What is not told where its names are asked for: follows «Det framgår inte av underlaget». */
  namesLeftOpen: textSchema.optional(),
  /** Absent: holds for all Skåne. */
  delregion: id.optional(),
  groups: z.array(id).default([]),
  groupKinds: z.array(z.enum(groupKinds)).default([]),
  keys: keysSchema.optional(),
  cite: citations,
});
