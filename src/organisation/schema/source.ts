import { z } from 'zod/v4';
import { id, isoDate, keysSchema, textSchema } from './values.ts';

export const sourceSchema = z.strictObject({
  id,
  /** File name prefix among the source documents, such as "000". */
  file: z.string().min(1),
  title: z.string().min(1),
  shortTitle: textSchema,
  /** Further names by which people call it. */
  aliases: z.array(z.string()).default([]),
  issuer: z.string().min(1),
  /** Absent: the document bears none. */
  date: isoDate.optional(),
  revised: z.array(isoDate).default([]),
  validFrom: isoDate.optional(),
  validTo: isoDate.optional(),
  delregion: id.optional(),
  note: textSchema.optional(),
  keys: keysSchema.optional(),
});
