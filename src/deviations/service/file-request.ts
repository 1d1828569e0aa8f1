import { accept, refuse, type Result } from '../../core/result.ts';
import { replayEvents } from '../apply.ts';
import { createCaseNumber, shortestCaseSuffix } from '../case-number.ts';
import { chooseLadder } from '../choose-groups.ts';
import type { Actor } from '../actor.ts';
import type { FileCommand } from '../command.ts';
import { decide } from '../decide.ts';
import type { Refusal } from '../refusal.ts';
import { markCase } from './case-marks.ts';
import type { CaseChange, CaseRefusal, FileRequest } from './case-requests.ts';
import { isCommandId } from './command-schema.ts';
import { commitRounds } from './commit-rounds.ts';
import { createCaseId } from './create-case-id.ts';
import { keepKnownDetails } from './known-details.ts';
import { keepKnownPerson } from './known-person.ts';
import { noteRefusal } from './note-refusal.ts';
import type { CaseServicePorts } from './ports.ts';

const longestSuffix = 8;
const roundsPerLength = 3;

/** Files once, however often it is asked: durable when it resolves. */
export async function fileRequest(
  ports: CaseServicePorts,
  request: FileRequest,
): Promise<Result<CaseChange, CaseRefusal>> {
  const { store, directory, clock, calendar } = ports;
  const { tenantId, commandId } = request;
  const reporter: Actor = { ...keepKnownPerson(request.reporter), sides: ['reporter'] };
  const caseId = createCaseId(request);

  const turnDown = async (refusal: Refusal): Promise<Result<CaseChange, CaseRefusal>> => {
    const { conversationId = null } = request;
    const refused = { actorId: reporter.id, what: 'file', caseId: null, conversationId };
    await noteRefusal(ports, tenantId, refused, refusal.code);
    return refuse({ refusal, current: undefined });
  };

  if (!isCommandId(commandId))
    return turnDown({
      code: 'invalid-input',
      issues: [{ field: 'commandId', problem: 'required' }],
    });
  const details = keepKnownDetails(directory, request.details);
  const ladder = chooseLadder(directory, details, request.originGroupId);

  return commitRounds(async (round) => {
    const nowMs = clock.nowMs();
    // The store refuses what is there already, so only a second look needs to ask for it.
    const before = round === 0 ? undefined : await store.find(tenantId, caseId);
    const year = Number(calendar.dateOf(nowMs).slice(0, 4));
    const suffixLength = shortestCaseSuffix + Math.floor(round / roundsPerLength);
    const command: FileCommand = {
      kind: 'file',
      commandId,
      caseId,
      number: createCaseNumber(year, ports.randomBytes(64), Math.min(suffixLength, longestSuffix)),
      details,
      acceptsSoftFindings: request.acceptsSoftFindings === true,
    };
    const decided = decide(before?.current, command, reporter, nowMs, { calendar, ladder });
    if (!decided.ok) return round === 0 ? undefined : turnDown(decided.refusal);
    const after = replayEvents(decided.value, before?.current);
    if (after === undefined) throw new Error('Filing made no case');
    if (decided.value.length === 0) return accept({ current: after, events: [] });
    const marks = markCase(after, calendar);
    const commit = { before: undefined, after, events: decided.value, marks };
    const committed = await store.commit(tenantId, commit);
    return committed.ok ? accept({ current: after, events: decided.value }) : undefined;
  });
}
