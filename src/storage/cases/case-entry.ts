import { z } from 'zod/v4';
import type { Case } from '../../deviations/case.ts';
import type { CaseScope } from '../../deviations/service/case-filter.ts';
import type { CaseMarks } from '../../deviations/service/case-marks.ts';
import { caseSummarySchema } from '../../deviations/service/case-summary.ts';
import { listInvolvedGroups } from '../../deviations/service/involved-groups.ts';
import { summariseCase } from '../../deviations/service/summarise-case.ts';

export const caseEntrySchema = z.strictObject({
  scope: z.string(),
  filed: z.string(),
  isOpen: z.boolean(),
  step: z.number(),
  category: z.string(),
  party: z.string(),
  dueOn: z.string().nullable(),
  summary: caseSummarySchema,
});

/** A case's line in one group's or one person's list, with what it is filtered by. */
export type CaseEntry = z.infer<typeof caseEntrySchema>;

export const renderScope = (scope: CaseScope): string =>
  scope.kind === 'group' ? `group ${scope.groupId}` : `reporter ${scope.personId}`;

const listScopes = (current: Case): readonly string[] => [
  renderScope({ kind: 'reporter', personId: current.reporter.id }),
  ...listInvolvedGroups(current).map((groupId) => renderScope({ kind: 'group', groupId })),
];

const entryId = (caseId: string, scope: string): string => `${caseId} ${scope}`;

type StoredEntry = { readonly id: string; readonly body: CaseEntry };

export function createEntries(current: Case, marks: CaseMarks): readonly StoredEntry[] {
  const summary = summariseCase(current);
  const { filed, isOpen, dueOn } = marks;
  const { step, category, responsibleParty: party } = summary;
  return listScopes(current).map((scope) => ({
    id: entryId(current.id, scope),
    body: { scope, filed, isOpen, step, category, party, dueOn, summary },
  }));
}

export const listEntryIds = (current: Case): readonly string[] =>
  listScopes(current).map((scope) => entryId(current.id, scope));
