import type { CaseSummary } from './case-summary.ts';

/** Why a case should be spoken of: what it waits for, or that it can be taken up a step. */
export type DueKind = 'acknowledge' | 'correct' | 'decide' | 'await-other-side' | 'may-escalate';

export type DueCase = {
  readonly kind: DueKind;
  /** The last day in time, or the first on which it may go up; YYYY-MM-DD. */
  readonly date: string;
  readonly isOverdue: boolean;
  readonly summary: CaseSummary;
};
