import { z } from 'zod/v4';
import { caseEventSchema } from '../../deviations/case-event.ts';
import { caseSchema } from '../../deviations/case-schema.ts';

export const caseDocumentSchema = z.strictObject({
  view: caseSchema,
  filed: z.string(),
  dueOn: z.string().nullable(),
  escalableFrom: z.string().nullable(),
  /** Only while it is open. */
  handlingGroupId: z.string().nullable(),
});

export const eventDocumentSchema = z.strictObject({
  caseId: z.string(),
  sequence: z.number().int().positive(),
  event: caseEventSchema,
});

export const numberDocumentSchema = z.strictObject({ caseId: z.string() });

/** The case was changed and perhaps not shown since. */
export const changeDocumentSchema = z.strictObject({
  caseId: z.string(),
  version: z.number().int().positive(),
  changedAtMs: z.number().int(),
});
