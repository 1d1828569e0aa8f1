import { z } from 'zod/v4';

export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case letters, digits and hyphens');

export const isoDate = z.iso.date();

export const textSchema = z.strictObject({ sv: z.string().min(1), en: z.string().min(1) });

/** Words a person would use when asking for this; matched, never shown. */
export const keysSchema = z.strictObject({ sv: z.string().optional(), en: z.string().optional() });

const evidenceTerm = z
  .string()
  .min(1)
  .refine((term) => term.trim().split(/\s+/).length <= 5, 'at most five words');

export const citationSchema = z.strictObject({
  source: id,
  section: z.string().min(1),
  evidence: z.array(evidenceTerm).min(1).max(4),
});

export const citations = z.array(citationSchema).min(1);
