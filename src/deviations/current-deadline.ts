import type { Side } from './actor.ts';
import type { Case } from './case.ts';
import type { CaseStatus } from './case-status.ts';

export type WaitingFor = Exclude<Side, 'system' | 'reporter'> | 'any-party';

export type CurrentDeadline = {
  /** The last day in time, YYYY-MM-DD; null where nothing counts down. */
  readonly dueDate: string | null;
  /** Null when nobody has anything left to do. */
  readonly waitingFor: WaitingFor | null;
};

type Timed = Pick<Case, 'status' | 'acknowledgeBy' | 'actBy' | 'agreeBy'>;

const deadlines: Readonly<Record<CaseStatus, (timed: Timed) => CurrentDeadline>> = {
  filed: ({ acknowledgeBy }) => ({ dueDate: acknowledgeBy, waitingFor: 'responsible' }),
  acknowledged: ({ actBy }) => ({ dueDate: actBy, waitingFor: 'responsible' }),
  corrected: ({ agreeBy }) => ({ dueDate: agreeBy, waitingFor: 'reporting' }),
  agreed: () => ({ dueDate: null, waitingFor: 'any-party' }),
  escalated: ({ acknowledgeBy }) => ({ dueDate: acknowledgeBy, waitingFor: 'handling-group' }),
  'in-review': ({ actBy }) => ({ dueDate: actBy, waitingFor: 'handling-group' }),
  closed: () => ({ dueDate: null, waitingFor: null }),
  withdrawn: () => ({ dueDate: null, waitingFor: null }),
};

/** What the case waits for now and until when. */
export const getCurrentDeadline = (timed: Timed): CurrentDeadline => deadlines[timed.status](timed);

/** Whether the day has passed on which the present wait should have ended. */
export function isOverdue(timed: Timed, today: string): boolean {
  const { dueDate } = getCurrentDeadline(timed);
  return dueDate !== null && today > dueDate;
}
