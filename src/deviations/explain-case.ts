import type { Side } from './actor.ts';
import type { Case } from './case.ts';
import type { CaseStatus, Step } from './case-status.ts';
import { getCurrentDeadline, type WaitingFor } from './current-deadline.ts';
import {
  collectGrounds,
  findGroundDate,
  findGroundObstacle,
  getDestination,
  groundRules,
} from './escalation-grounds.ts';
import { grounds, type Ground, type Receiver } from './ladder-rules.ts';
import type { WorkCalendar } from './work-calendar.ts';

export type EscalationWay = {
  readonly ground: Ground;
  /** YYYY-MM-DD from which it holds; null: it holds now. */
  readonly from: string | null;
  readonly toStep: Step;
  readonly receiver: Receiver;
  /** Who may do it. */
  readonly by: readonly Side[];
  readonly ruleId: string;
};

/** The answer to "what happens now?", "how long has it lain?" and "who escalates this?". */
export type CaseExplanation = {
  readonly status: CaseStatus;
  readonly step: Step;
  readonly receiver: Receiver;
  readonly waitingFor: WaitingFor | null;
  readonly dueDate: string | null;
  /** Working days past the due date; 0 when in time. */
  readonly overdueWorkingDays: number;
  readonly lain: {
    /** Working days since it was filed, and since it came to its present status. */
    readonly workingDays: number;
    readonly inStatusWorkingDays: number;
    readonly filedOn: string;
    readonly statusSince: string;
  };
  /** Every way up from here, those that hold now first, then by date. */
  readonly ways: readonly EscalationWay[];
};

function collectWays(current: Case, today: string, calendar: WorkCalendar): EscalationWay[] {
  const now = collectGrounds(current, today, calendar);
  const later = grounds.filter(
    (ground) => findGroundObstacle(current, ground, today, calendar)?.code === 'too-early',
  );
  return [...now, ...later]
    .map((ground): EscalationWay => {
      const { toStep, receiver } = getDestination(current, ground);
      return {
        ground,
        from: now.includes(ground) ? null : (findGroundDate(current, ground, calendar) ?? null),
        toStep,
        receiver,
        by: groundRules[ground].sides,
        ruleId: current.ladder.ruleOf[ground],
      };
    })
    .sort((a, b) => (a.from ?? '').localeCompare(b.from ?? ''));
}

export function explainCase(current: Case, nowMs: number, calendar: WorkCalendar): CaseExplanation {
  const today = calendar.dateOf(nowMs);
  const filedOn = calendar.dateOf(current.filedAtMs);
  const statusSince = calendar.dateOf(current.statusSinceMs);
  const { dueDate, waitingFor } = getCurrentDeadline(current);
  return {
    status: current.status,
    step: current.step,
    receiver: current.receiver,
    waitingFor,
    dueDate,
    overdueWorkingDays:
      dueDate !== null && today > dueDate ? calendar.countWorkingDays(dueDate, today) : 0,
    lain: {
      workingDays: calendar.countWorkingDays(
        filedOn,
        current.closedAtMs === null ? today : calendar.dateOf(current.closedAtMs),
      ),
      inStatusWorkingDays: calendar.countWorkingDays(statusSince, today),
      filedOn,
      statusSince,
    },
    ways: collectWays(current, today, calendar),
  };
}
