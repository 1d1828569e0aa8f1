import type { CaseStatus } from '../case-status.ts';
import { getCurrentDeadline } from '../current-deadline.ts';
import type { DueCase, DueKind } from './due-case.ts';
import type { CaseServicePorts } from './ports.ts';

const kinds: Readonly<Record<CaseStatus, DueKind | null>> = {
  filed: 'acknowledge',
  acknowledged: 'correct',
  corrected: 'await-other-side',
  agreed: null,
  escalated: 'acknowledge',
  'in-review': 'decide',
  closed: null,
  withdrawn: null,
};

/** What should be spoken of up to and with a day, in order of its dates. */
export async function listDueCases(
  { store, clock, calendar }: CaseServicePorts,
  tenantId: string,
  untilDate: string,
): Promise<readonly DueCase[]> {
  const today = calendar.dateOf(clock.nowMs());
  const waiting = (await store.listDue(tenantId, untilDate)).flatMap((summary): DueCase[] => {
    const kind = kinds[summary.status];
    const date = getCurrentDeadline(summary).dueDate;
    if (kind === null || date === null) return [];
    return [{ kind, date, isOverdue: date < today, summary }];
  });
  const escalable = (await store.listEscalable(tenantId, untilDate)).map(
    ({ summary, from }): DueCase => ({
      kind: 'may-escalate',
      date: from,
      isOverdue: false,
      summary,
    }),
  );
  return [...waiting, ...escalable].sort((a, b) => a.date.localeCompare(b.date));
}
