import type { Side } from './actor.ts';
import type { Case } from './case.ts';
import type { CaseStatus, Step } from './case-status.ts';
import { grounds, type Ground, type Receiver } from './ladder-rules.ts';
import type { Refusal } from './refusal.ts';
import type { WorkCalendar } from './work-calendar.ts';

type GroundRule = {
  readonly statuses: readonly CaseStatus[];
  readonly sides: readonly Side[];
  readonly isOnStep: (step: Step) => boolean;
  readonly needsWhy: boolean;
};

const uncorrected = ['filed', 'acknowledged'] as const;
const parties = ['reporter', 'reporting', 'responsible'] as const;
const dispute: GroundRule = {
  statuses: ['escalated', 'in-review'],
  sides: ['handling-group'],
  isOnStep: (step) => step === 2,
  needsWhy: true,
};

/** Who may take a case up, from where. A dispute arises in the officials' group, so it says so. */
export const groundRules: Readonly<Record<Ground, GroundRule>> = {
  'correction-missing': {
    statuses: uncorrected,
    sides: [...parties, 'handling-group'],
    isOnStep: () => true,
    needsWhy: false,
  },
  'unreasonable-delay': {
    statuses: uncorrected,
    sides: parties,
    isOnStep: () => true,
    needsWhy: true,
  },
  'principle-or-learning': {
    statuses: ['filed', 'acknowledged', 'corrected', 'agreed'],
    sides: [...parties, 'handling-group'],
    isOnStep: (step) => step === 1,
    needsWhy: false,
  },
  'dispute-of-principle': dispute,
  'local-dispute': dispute,
};

/** The first day on which the ground holds by the calendar; absent where no date matters. */
export function findGroundDate(
  current: Case,
  ground: Ground,
  calendar: WorkCalendar,
): string | undefined {
  if (ground === 'correction-missing') return calendar.addWorkingDays(current.actBy, 1);
  if (ground === 'unreasonable-delay') return calendar.addWorkingDays(current.acknowledgeBy, 1);
  return undefined;
}

/** Why the ground does not hold today, whoever asks. */
export function findGroundObstacle(
  current: Case,
  ground: Ground,
  today: string,
  calendar: WorkCalendar,
): Refusal | undefined {
  const rule = groundRules[ground];
  if (!rule.statuses.includes(current.status))
    return { code: 'wrong-status', status: current.status };
  if (!rule.isOnStep(current.step)) return { code: 'wrong-step', step: current.step };
  if (ground === 'principle-or-learning' && !current.details.isPrinciple)
    return { code: 'not-of-principle' };
  const from = findGroundDate(current, ground, calendar);
  return from !== undefined && today < from ? { code: 'too-early', from } : undefined;
}

/** Where a ground takes the case. After a decision that was not followed, back to the same group. */
export function getDestination(
  current: Case,
  ground: Ground,
): { readonly toStep: Step; readonly receiver: Receiver; readonly informed: readonly string[] } {
  const { receivers } = current.ladder;
  if (ground === 'dispute-of-principle')
    return {
      toStep: 3,
      receiver: { kind: 'central-officials', groupId: receivers.central },
      informed: [],
    };
  if (ground === 'local-dispute')
    return {
      toStep: 3,
      receiver: { kind: 'delregional-political', groupId: receivers.political },
      informed: [],
    };
  if (current.step > 1)
    return { toStep: current.step, receiver: current.receiver, informed: current.informed };
  return {
    toStep: 2,
    receiver: { kind: 'delregional-officials', groupId: receivers.officials },
    informed: receivers.informed,
  };
}

/** The grounds that hold today, for anyone or for one person's sides. */
export const collectGrounds = (
  current: Case,
  today: string,
  calendar: WorkCalendar,
  sides?: readonly Side[],
): readonly Ground[] =>
  grounds.filter(
    (ground) =>
      !findGroundObstacle(current, ground, today, calendar) &&
      (!sides || groundRules[ground].sides.some((side) => sides.includes(side))),
  );
