import { z } from 'zod/v4';

export const consequences = ['risk', 'harm-avoided', 'harm'] as const;
export type Consequence = (typeof consequences)[number];

/** Longest texts, in UTF-16 units after cleaning. */
export const textLimits = {
  title: 120,
  description: 4000,
  place: 120,
  proposedMeasure: 2000,
  why: 1000,
  whatWasDone: 2000,
  whyItHolds: 2000,
  decision: 2000,
  lesson: 2000,
  comment: 2000,
} as const;
export type TextField = keyof typeof textLimits;

export const caseDetailsSchema = z.strictObject({
  title: z.string(),
  /** What happened. */
  description: z.string(),
  eventDate: z.iso.date(),
  /** A collaboration area of the model. */
  category: z.string(),
  /** Organisations of the model; the reporter's own may be unknown. */
  responsibleParty: z.string(),
  reportingParty: z.string().nullable(),
  place: z.string().nullable(),
  consequence: z.enum(consequences).nullable(),
  proposedMeasure: z.string().nullable(),
  /** A matter of principle, or one that others can learn from. */
  isPrinciple: z.boolean(),
});

export type CaseDetails = z.infer<typeof caseDetailsSchema>;
