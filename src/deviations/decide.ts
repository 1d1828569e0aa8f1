import { accept, refuse, type Result } from '../core/result.ts';
import type { Actor } from './actor.ts';
import type { Case } from './case.ts';
import type { CaseEvent } from './case-event.ts';
import { commandRules, findObstacle, getActingSide } from './command-rules.ts';
import type { Command } from './command.ts';
import { draftEvents } from './commands/draft-events.ts';
import { fileCase } from './commands/file-case.ts';
import { groundRules } from './escalation-grounds.ts';
import type { LadderSnapshot } from './ladder-rules.ts';
import type { Refusal } from './refusal.ts';
import { sealEvents } from './seal-events.ts';
import { separateSides } from './taken-sides.ts';
import type { WorkCalendar } from './work-calendar.ts';

export type LadderContext = {
  readonly calendar: WorkCalendar;
  /** The ladder in force, for `file`; every other command goes by the case's own. */
  readonly ladder?: LadderSnapshot;
};

/**
 * What a command makes of a case: events to store in one go, none for a command that was taken
 * before, or a refusal. Pure; `nowMs` is milliseconds since 1970 UTC.
 */
export function decide(
  current: Case | undefined,
  command: Command,
  actor: Actor,
  nowMs: number,
  { calendar, ladder }: LadderContext,
): Result<readonly CaseEvent[], Refusal> {
  if (actor.sides.length === 0) return refuse({ code: 'not-involved' });
  if (current?.commandIds.includes(command.commandId)) return accept([]);
  const turn = { actor, today: calendar.dateOf(nowMs), calendar };
  const { commandId } = command;

  if (command.kind === 'file') {
    if (current) return refuse({ code: 'already-filed' });
    if (!ladder) throw new Error('Filing needs the ladder in force');
    const drafts = fileCase(command, ladder, turn);
    if (!drafts.ok) return drafts;
    const { caseId } = command;
    const { version: ladderVersion } = ladder;
    const stamp = { caseId, commandId, atMs: nowMs, actor, ladderVersion, after: undefined };
    return accept(sealEvents(drafts.value, { ...stamp, side: 'reporter' }));
  }

  if (!current) return refuse({ code: 'no-such-case' });
  if (command.expectedVersion !== undefined && command.expectedVersion !== current.version) {
    const { by, type } = current.lastEvent;
    const { id, displayName } = by;
    return refuse({
      code: 'stale',
      version: current.version,
      by: { id, displayName },
      lastType: type,
    });
  }
  const obstacle = findObstacle(current, command.kind, actor, turn.today, calendar);
  if (obstacle) return refuse(obstacle);
  const own = separateSides(current, actor);
  const drafts = draftEvents(current, command, { ...turn, actor: own });
  if (!drafts.ok) return drafts;
  const { sides } =
    command.kind === 'escalate' ? groundRules[command.ground] : commandRules[command.kind];
  return accept(
    sealEvents(drafts.value, {
      caseId: current.id,
      commandId,
      atMs: nowMs,
      actor,
      side: getActingSide(sides, own),
      ladderVersion: current.ladder.version,
      after: current,
    }),
  );
}
