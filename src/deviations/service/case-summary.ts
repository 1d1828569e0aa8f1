import { z } from 'zod/v4';
import { caseStatuses, steps } from '../case-status.ts';

const date = z.iso.date();

/** One line of a list: what a list, a filter and the figures need of a case. */
export const caseSummarySchema = z.strictObject({
  caseId: z.string().min(1),
  number: z.string().min(1),
  /** Of the case, when the line was written: always the newest. */
  version: z.number().int().positive(),
  title: z.string(),
  status: z.enum(caseStatuses),
  step: z.literal(steps),
  category: z.string(),
  responsibleParty: z.string(),
  reportingParty: z.string().nullable(),
  isPrinciple: z.boolean(),
  reporterId: z.string().min(1),
  /** Who has the case now; null: the model names no such group. */
  handlingGroupId: z.string().nullable(),
  filedAtMs: z.number().int(),
  statusSinceMs: z.number().int(),
  firstAcknowledgedAtMs: z.number().int().nullable(),
  firstCorrectedAtMs: z.number().int().nullable(),
  closedAtMs: z.number().int().nullable(),
  acknowledgeBy: date,
  actBy: date,
  agreeBy: date.nullable(),
});

export type CaseSummary = z.infer<typeof caseSummarySchema>;

export type CasePage = { readonly cases: readonly CaseSummary[]; readonly cursor?: string };
