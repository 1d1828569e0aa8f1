import type { Actor, Side } from './actor.ts';
import type { Case } from './case.ts';
import { caseStatuses, type CaseStatus } from './case-status.ts';
import type { CaseCommandKind } from './command.ts';
import { collectGrounds } from './escalation-grounds.ts';
import type { Refusal } from './refusal.ts';
import { findTakenSide, separateSides } from './taken-sides.ts';
import type { WorkCalendar } from './work-calendar.ts';

type CommandRule = {
  readonly statuses: readonly CaseStatus[];
  readonly sides: readonly Side[];
};

const reportingSide = ['reporter', 'reporting'] as const;
const everyone = ['reporter', 'reporting', 'responsible', 'handling-group'] as const;
const notWithdrawn = caseStatuses.filter((status) => status !== 'withdrawn');

/** Who may do what from which status; what also depends on dates or history is checked below. */
export const commandRules: Readonly<Record<CaseCommandKind, CommandRule>> = {
  edit: { statuses: ['filed'], sides: ['reporter'] },
  withdraw: { statuses: ['filed'], sides: ['reporter'] },
  acknowledge: { statuses: ['filed', 'escalated'], sides: ['responsible', 'handling-group'] },
  correct: { statuses: ['filed', 'acknowledged'], sides: ['responsible', 'handling-group'] },
  agree: { statuses: ['corrected'], sides: reportingSide },
  'settle-by-silence': { statuses: ['corrected'], sides: [...everyone, 'system'] },
  contest: { statuses: ['corrected', 'agreed', 'closed'], sides: reportingSide },
  'mark-principle': {
    statuses: ['filed', 'acknowledged', 'corrected', 'agreed'],
    sides: everyone,
  },
  escalate: {
    statuses: ['filed', 'acknowledged', 'corrected', 'agreed', 'escalated', 'in-review'],
    sides: everyone,
  },
  'record-decision': { statuses: ['escalated', 'in-review'], sides: ['handling-group'] },
  close: { statuses: ['corrected', 'agreed'], sides: everyone },
  reopen: { statuses: ['closed'], sides: everyone },
  raise: { statuses: notWithdrawn, sides: everyone },
  comment: { statuses: notWithdrawn, sides: everyone },
};

const has = (actor: Actor, sides: readonly Side[]): boolean =>
  actor.sides.some((side) => sides.includes(side));

/** At step 2 and 3 the case lies with the group, so the responsible party cannot receive it. */
const sidesFor = (current: Case, kind: CaseCommandKind): readonly Side[] =>
  kind === 'acknowledge' && current.status === 'escalated'
    ? ['handling-group']
    : commandRules[kind].sides;

/** Why nobody who has spoken for one party does this; a correction is the responsible one's alone. */
function findOtherSide(current: Case, kind: CaseCommandKind, actor: Actor): Refusal | undefined {
  const taken = findTakenSide(current, actor.id);
  const allowed = sidesFor(current, kind);
  if (taken === undefined || !has(actor, allowed)) return undefined;
  const isOpposed = kind === 'correct' && taken === 'reporting';
  return isOpposed || !has(separateSides(current, actor), allowed)
    ? { code: 'other-side', taken }
    : undefined;
}

/** In which capacity a person does this: the first of the allowed sides that is theirs. */
export const getActingSide = (allowed: readonly Side[], actor: Actor): Side =>
  allowed.find((side) => actor.sides.includes(side)) ?? actor.sides[0] ?? 'system';

const findTooEarly = (current: Case, today: string, calendar: WorkCalendar): Refusal | undefined =>
  current.agreeBy !== null && today <= current.agreeBy
    ? { code: 'too-early', from: calendar.addWorkingDays(current.agreeBy, 1) }
    : undefined;

/** Why this person cannot do this now, before anything is written; absent: it is allowed. */
export function findObstacle(
  current: Case,
  kind: CaseCommandKind,
  actor: Actor,
  today: string,
  calendar: WorkCalendar,
): Refusal | undefined {
  if (!commandRules[kind].statuses.includes(current.status))
    return { code: 'wrong-status', status: current.status };
  const allowed = sidesFor(current, kind);
  if (!has(actor, allowed)) return { code: 'wrong-side', allowed };
  const otherSide = findOtherSide(current, kind, actor);
  if (otherSide) return otherSide;
  if (kind === 'contest' && current.contestedWhy !== null) return { code: 'already-contested' };
  if (kind === 'settle-by-silence') return findTooEarly(current, today, calendar);
  if (
    kind === 'close' &&
    current.status === 'corrected' &&
    !has(separateSides(current, actor), reportingSide)
  )
    return findTooEarly(current, today, calendar);
  return undefined;
}

/** Escalation is allowed when at least one ground holds today for this person. */
export const canEscalate = (
  current: Case,
  actor: Actor,
  today: string,
  calendar: WorkCalendar,
): boolean =>
  collectGrounds(current, today, calendar, separateSides(current, actor).sides).length > 0;
