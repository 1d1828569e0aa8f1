import type { Case } from './case.ts';
import { isOpen, type CaseStatus, type Step } from './case-status.ts';
import { isOverdue } from './current-deadline.ts';
import type { WorkCalendar } from './work-calendar.ts';

/** What the figures need of a case, so that a store need not read whole cases. */
export type CountedCase = Pick<
  Case,
  | 'status'
  | 'step'
  | 'filedAtMs'
  | 'firstAcknowledgedAtMs'
  | 'firstCorrectedAtMs'
  | 'acknowledgeBy'
  | 'actBy'
  | 'agreeBy'
> & { readonly category: string; readonly responsibleParty: string };

export type CaseStatistics = {
  readonly total: number;
  readonly open: number;
  readonly overdue: number;
  readonly byStatus: ReadonlyMap<CaseStatus, number>;
  readonly byCategory: ReadonlyMap<string, number>;
  readonly byStep: ReadonlyMap<Step, number>;
  readonly byResponsibleParty: ReadonlyMap<string, number>;
  /** By month of filing, YYYY-MM, in order of time. */
  readonly byMonth: ReadonlyMap<string, number>;
  /** Working days; absent when no case has come so far. */
  readonly medianWorkingDaysToAcknowledge: number | undefined;
  readonly medianWorkingDaysToCorrect: number | undefined;
};

export const toCountedCase = (current: Case): CountedCase => ({
  ...current,
  category: current.details.category,
  responsibleParty: current.details.responsibleParty,
});

function countBy<Key>(
  cases: readonly CountedCase[],
  keyOf: (each: CountedCase) => Key,
): Map<Key, number> {
  const counts = new Map<Key, number>();
  for (const each of cases) counts.set(keyOf(each), (counts.get(keyOf(each)) ?? 0) + 1);
  return counts;
}

function findMedian(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle];
  if (upper === undefined) return undefined;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

/** Withdrawn cases are counted in `byStatus` only. */
export function countCases(
  all: readonly CountedCase[],
  nowMs: number,
  calendar: WorkCalendar,
): CaseStatistics {
  const today = calendar.dateOf(nowMs);
  const cases = all.filter(({ status }) => status !== 'withdrawn');
  const workingDaysTo = (untilMs: (each: CountedCase) => number | null): number[] =>
    cases.flatMap((each) => {
      const end = untilMs(each);
      const { dateOf, countWorkingDays } = calendar;
      return end === null ? [] : [countWorkingDays(dateOf(each.filedAtMs), dateOf(end))];
    });
  const months = countBy(cases, ({ filedAtMs }) => calendar.dateOf(filedAtMs).slice(0, 7));
  return {
    total: cases.length,
    open: cases.filter(({ status }) => isOpen(status)).length,
    overdue: cases.filter((each) => isOverdue(each, today)).length,
    byStatus: countBy(all, ({ status }) => status),
    byCategory: countBy(cases, ({ category }) => category),
    byStep: countBy(cases, ({ step }) => step),
    byResponsibleParty: countBy(cases, ({ responsibleParty }) => responsibleParty),
    byMonth: new Map([...months].sort(([a], [b]) => a.localeCompare(b))),
    medianWorkingDaysToAcknowledge: findMedian(workingDaysTo((each) => each.firstAcknowledgedAtMs)),
    medianWorkingDaysToCorrect: findMedian(workingDaysTo((each) => each.firstCorrectedAtMs)),
  };
}
