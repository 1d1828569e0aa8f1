import type { CaseCommit } from '../../deviations/service/case-store.ts';
import type { Write } from '../document-store.ts';
import { createEventId, type CaseDocument, type EventDocument } from './case-documents.ts';
import { createEntries, listEntryIds } from './case-entry.ts';

/** The writes that one command comes to, for one atomic batch; the view's version guards them all. */
export function planCommit({ before, after, events, marks }: CaseCommit): readonly Write[] {
  const caseId = after.id;
  const { filed, dueOn, escalableFrom } = marks;
  const dates = [dueOn, escalableFrom].filter((date) => date !== null).sort();
  const view: CaseDocument = {
    view: after,
    filed,
    reporterId: after.reporter.id,
    dueOn,
    escalableFrom,
    nextOn: dates[0] ?? null,
  };
  const entries = createEntries(after, marks);
  const staleIds = before === undefined ? [] : listEntryIds(before.current);
  return [
    before === undefined
      ? { kind: 'create', collection: 'cases', id: caseId, body: view }
      : {
          kind: 'replace',
          collection: 'cases',
          id: caseId,
          body: view,
          ifVersion: before.storedVersion,
        },
    ...(before === undefined
      ? [
          {
            kind: 'create' as const,
            collection: 'case-numbers',
            id: after.number,
            body: { caseId },
          },
        ]
      : []),
    ...events.map((event): Write => ({
      kind: 'create',
      collection: 'case-events',
      id: createEventId(caseId, event.seq),
      body: { event } satisfies EventDocument,
    })),
    ...entries.map(({ id, body }): Write => ({
      kind: 'put',
      collection: 'case-entries',
      id,
      body,
    })),
    ...staleIds
      .filter((id) => entries.every((entry) => entry.id !== id))
      .map((id): Write => ({ kind: 'remove', collection: 'case-entries', id })),
    {
      kind: 'put',
      collection: 'case-changes',
      id: caseId,
      body: {
        caseId,
        version: after.version,
        changedAtMs: after.lastEvent.atMs,
      },
    },
  ];
}
