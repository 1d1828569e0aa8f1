import { z } from 'zod/v4';
import type { Case } from '../../deviations/case.ts';
import type { CaseMarks } from '../../deviations/service/case-marks.ts';
import { caseSummarySchema } from '../../deviations/service/case-summary.ts';
import { listInvolvedGroups } from '../../deviations/service/involved-groups.ts';
import { summariseCase } from '../../deviations/service/summarise-case.ts';

export const caseEntrySchema = z.strictObject({
  groupId: z.string(),
  filed: z.string(),
  isOpen: z.boolean(),
  /** Only above step 1, where nearly all cases are: an index of the few. */
  raisedTo: z.number().nullable(),
  category: z.string(),
  party: z.string(),
  dueOn: z.string().nullable(),
  summary: caseSummarySchema,
});

/** A case's line in one group's list, with what it is filtered by. */
export type CaseEntry = z.infer<typeof caseEntrySchema>;

const createEntryId = (caseId: string, groupId: string): string => `${caseId} ${groupId}`;

type StoredEntry = { readonly id: string; readonly body: CaseEntry };

export function createEntries(current: Case, marks: CaseMarks): readonly StoredEntry[] {
  const summary = summariseCase(current);
  const { filed, isOpen, dueOn } = marks;
  const { step, category, responsibleParty: party } = summary;
  const raisedTo = step === 1 ? null : step;
  return listInvolvedGroups(current).map((groupId) => ({
    id: createEntryId(current.id, groupId),
    body: { groupId, filed, isOpen, raisedTo, category, party, dueOn, summary },
  }));
}

export const listEntryIds = (current: Case): readonly string[] =>
  listInvolvedGroups(current).map((groupId) => createEntryId(current.id, groupId));
