import { z } from 'zod/v4';
import { citations, id, textSchema } from './values.ts';

export const organisationTypes = [
  'region',
  'municipality',
  'primary-care',
  'health-centre',
  'hospital',
  'psychiatry',
  'palliative-care',
  'private-provider',
  'association',
  'other',
] as const;

export const organisationSchema = z.strictObject({
  id,
  name: z.string().min(1),
  nameEn: z.string().optional(),
  aliases: z.array(z.string()).default([]),
  type: z.enum(organisationTypes),
  /** Absent: no source says whose it is, as with most health centres. */
  side: z.enum(['region', 'municipality', 'private']).optional(),
  municipality: id.optional(),
  delregion: id.optional(),
  note: textSchema.optional(),
  cite: citations.optional(),
});

export const roleSchema = z.strictObject({
  id,
  name: textSchema,
  aliases: z.array(z.string()).default([]),
});

export const personSchema = z.strictObject({
  id,
  name: z.string().min(1),
  otherNames: z.array(z.string()).default([]),
  note: textSchema.optional(),
});
