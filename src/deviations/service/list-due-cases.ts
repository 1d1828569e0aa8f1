import type { CaseStatus } from '../case-status.ts';
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
  const dated = await store.listDated(tenantId, untilDate);
  return dated
    .flatMap(({ summary, dueOn, escalableFrom }): DueCase[] => {
      const kind = kinds[summary.status];
      return [
        ...(kind === null || dueOn === null || dueOn > untilDate
          ? []
          : [{ kind, date: dueOn, isOverdue: dueOn < today, summary }]),
        ...(escalableFrom === null || escalableFrom > untilDate
          ? []
          : [{ kind: 'may-escalate' as const, date: escalableFrom, isOverdue: false, summary }]),
      ];
    })
    .sort((a, b) => a.date.localeCompare(b.date));
}
