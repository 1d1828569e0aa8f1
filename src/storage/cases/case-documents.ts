import { z } from 'zod/v4';
import { caseEventSchema } from '../../deviations/case-event.ts';
import { caseSchema } from '../../deviations/case-schema.ts';

export const caseDocumentSchema = z.strictObject({
  view: caseSchema,
  filed: z.string(),
  reporterId: z.string(),
  dueOn: z.string().nullable(),
  escalableFrom: z.string().nullable(),
  /** The earlier of the two dates. */
  nextOn: z.string().nullable(),
});

export type CaseDocument = z.infer<typeof caseDocumentSchema>;

export const eventDocumentSchema = z.strictObject({ event: caseEventSchema });

export type EventDocument = z.infer<typeof eventDocumentSchema>;

/** Ids sort as the events came, and those of one case lie together. */
export const createEventId = (caseId: string, sequence: number): string =>
  `${caseId} ${String(sequence).padStart(6, '0')}`;

export const numberDocumentSchema = z.strictObject({ caseId: z.string() });

/** The case was changed and perhaps not shown since. */
export const changeDocumentSchema = z.strictObject({
  caseId: z.string(),
  version: z.number().int().positive(),
  changedAtMs: z.number().int(),
});
