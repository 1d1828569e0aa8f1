import { accept, refuse, type Result } from '../../core/result.ts';
import { replayEvents } from '../apply.ts';
import type { CaseCommand } from '../command.ts';
import { decide } from '../decide.ts';
import { markCase } from './case-marks.ts';
import type { ActRequest, CaseChange, CaseRefusal } from './case-requests.ts';
import type { SeenCase } from './case-store.ts';
import { findCommand } from './command-schema.ts';
import { commitRounds } from './commit-rounds.ts';
import { keepKnownDetails } from './known-details.ts';
import { keepKnownPerson } from './known-person.ts';
import { noteRefusal } from './note-refusal.ts';
import type { CaseServicePorts } from './ports.ts';
import type { Refusal } from '../refusal.ts';

/** One command on one case: durable when it resolves; of two at once, one wins. */
export async function actRequest(
  ports: CaseServicePorts,
  request: ActRequest,
): Promise<Result<CaseChange, CaseRefusal>> {
  const { store, directory, clock, calendar } = ports;
  const { tenantId, caseId } = request;
  const actor = keepKnownPerson(request.actor);

  const turnDown = async (
    refusal: Refusal,
    before: SeenCase | undefined,
  ): Promise<Result<CaseChange, CaseRefusal>> => {
    const { conversationId = null, command } = request;
    await noteRefusal(
      ports,
      tenantId,
      {
        actorId: actor.id,
        what: command.kind,
        // What is no case of ours is whatever somebody sent.
        caseId: before?.current.id ?? null,
        conversationId,
      },
      refusal.code,
    );
    return refuse({ refusal, current: before?.current });
  };

  const parsed = findCommand(request.command);
  if (parsed === undefined) {
    const before = await store.find(tenantId, caseId);
    const issues = [{ field: 'command', problem: 'required' } as const];
    return turnDown({ code: 'invalid-input', issues }, before);
  }
  const command: CaseCommand =
    parsed.kind === 'edit'
      ? { ...parsed, details: keepKnownDetails(directory, parsed.details) }
      : parsed;

  return commitRounds(async () => {
    const before = await store.find(tenantId, caseId);
    const decided = decide(before?.current, command, actor, clock.nowMs(), { calendar });
    if (!decided.ok || before === undefined)
      return turnDown(decided.ok ? { code: 'no-such-case' } : decided.refusal, before);
    const events = decided.value;
    const after = replayEvents(events, before.current) ?? before.current;
    if (events.length === 0) return accept({ current: after, events });
    const marks = markCase(after, calendar);
    const committed = await store.commit(tenantId, { before, after, events, marks });
    return committed.ok ? accept({ current: after, events }) : undefined;
  });
}
