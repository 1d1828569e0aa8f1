import { z } from 'zod/v4';
import { citations, id, keysSchema, textSchema } from './values.ts';

export const planAreaSchema = z.strictObject({
  id,
  number: z.string().min(1),
  name: textSchema,
  delregion: id,
  parent: id.optional(),
  note: textSchema.optional(),
  keys: keysSchema.optional(),
  cite: citations,
});
