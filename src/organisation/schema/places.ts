import { z } from 'zod/v4';
import { citations, id, textSchema } from './values.ts';

export const delregionSchema = z.strictObject({
  id,
  name: z.string().min(1),
  aliases: z.array(z.string()).default([]),
  note: textSchema.optional(),
  cite: citations,
});

export const municipalitySchema = z.strictObject({
  id,
  name: z.string().min(1),
  aliases: z.array(z.string()).default([]),
  delregion: id,
});
