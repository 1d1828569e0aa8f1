import type { Actor } from './actor.ts';
import type { Case } from './case.ts';
import { caseCommandKinds, type CaseCommandKind } from './command.ts';
import { canEscalate, findObstacle } from './command-rules.ts';
import { collectGrounds } from './escalation-grounds.ts';
import type { Ground } from './ladder-rules.ts';
import { separateSides } from './taken-sides.ts';
import type { WorkCalendar } from './work-calendar.ts';

export type AllowedCommands = {
  readonly kinds: readonly CaseCommandKind[];
  /** What to choose among when `escalate` is allowed. */
  readonly grounds: readonly Ground[];
};

/** The buttons of one person at one time: exactly what `decide` would not refuse but for the input. */
export function getAllowedCommands(
  current: Case,
  actor: Actor,
  nowMs: number,
  calendar: WorkCalendar,
): AllowedCommands {
  const today = calendar.dateOf(nowMs);
  const kinds = caseCommandKinds.filter(
    (kind) =>
      !findObstacle(current, kind, actor, today, calendar) &&
      (kind !== 'escalate' || canEscalate(current, actor, today, calendar)),
  );
  const grounds = kinds.includes('escalate')
    ? collectGrounds(current, today, calendar, separateSides(current, actor).sides)
    : [];
  return { kinds, grounds };
}
