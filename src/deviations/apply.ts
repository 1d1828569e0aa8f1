import { unreachable } from '../core/unreachable.ts';
import type { Case } from './case.ts';
import type { CaseEvent, CaseEventOf } from './case-event.ts';
import type { CaseStatus } from './case-status.ts';
import { findSpokenFor } from './taken-sides.ts';
import type { Deadlines } from './set-deadlines.ts';

function applyFiled(event: CaseEventOf<'filed'>): Case {
  return {
    id: event.caseId,
    number: event.number,
    version: event.seq,
    lastHash: event.hash,
    commandIds: [event.commandId],
    details: event.details,
    reporter: { id: event.by.id, displayName: event.by.displayName },
    ladder: event.ladder,
    status: 'filed',
    step: 1,
    ruleId: event.ruleId,
    receiver: { kind: 'responsible-party', groupId: event.ladder.receivers.local },
    informed: [],
    filedAtMs: event.atMs,
    statusSinceMs: event.atMs,
    firstAcknowledgedAtMs: null,
    firstCorrectedAtMs: null,
    closedAtMs: null,
    acknowledgeBy: event.acknowledgeBy,
    actBy: event.actBy,
    agreeBy: null,
    correction: null,
    contestedWhy: null,
    decisions: [],
    lesson: null,
    raised: [],
    takenSides: [],
    commentCount: 0,
    lastEvent: { type: event.type, atMs: event.atMs, by: event.by },
  };
}

const deadlinesOf = ({ acknowledgeBy, actBy }: Deadlines): Deadlines => ({ acknowledgeBy, actBy });

type Change = Partial<Omit<Case, 'status'>>;

/** What the event changes, status apart. */
function changeOf(before: Case, event: Exclude<CaseEvent, { type: 'filed' }>): Change {
  switch (event.type) {
    case 'edited':
      return { details: event.details };
    case 'withdrawn':
      return {};
    case 'acknowledged':
      return { firstAcknowledgedAtMs: before.firstAcknowledgedAtMs ?? event.atMs };
    case 'corrected':
      return {
        correction: { whatWasDone: event.whatWasDone, whyItHolds: event.whyItHolds },
        firstCorrectedAtMs: before.firstCorrectedAtMs ?? event.atMs,
        agreeBy: event.agreeBy,
      };
    case 'agreed':
      return {};
    case 'contested':
      return {
        contestedWhy: event.why ?? '',
        ...deadlinesOf(event),
        agreeBy: null,
        closedAtMs: null,
      };
    case 'principle-marked':
      return { details: { ...before.details, isPrinciple: event.isPrinciple } };
    case 'escalated':
      return {
        step: event.toStep,
        ruleId: event.ruleId,
        receiver: event.receiver,
        informed: event.informed,
        ...deadlinesOf(event),
        agreeBy: null,
      };
    case 'decided': {
      const { outcome, decision, atMs } = event;
      const decisions = [...before.decisions, { step: before.step, outcome, decision, atMs }];
      return { decisions, ...event.deadlines, agreeBy: null };
    }
    case 'closed':
      return { lesson: event.lesson, closedAtMs: event.atMs };
    case 'reopened':
      return { ...deadlinesOf(event), agreeBy: null, closedAtMs: null };
    case 'raised':
      return {
        raised: [
          ...before.raised,
          { atMs: event.atMs, by: event.by.displayName, why: event.why ?? '' },
        ],
      };
    case 'commented':
      return { commentCount: before.commentCount + 1 };
    default:
      return unreachable(event);
  }
}

function statusAfter(before: Case, event: Exclude<CaseEvent, { type: 'filed' }>): CaseStatus {
  switch (event.type) {
    case 'acknowledged':
      return before.status === 'escalated' ? 'in-review' : 'acknowledged';
    case 'decided':
      return event.outcome === 'correct' ? 'acknowledged' : before.status;
    case 'contested':
    case 'reopened':
      return 'acknowledged';
    case 'withdrawn':
    case 'corrected':
    case 'agreed':
    case 'escalated':
    case 'closed':
      return event.type;
    case 'edited':
    case 'principle-marked':
    case 'raised':
    case 'commented':
      return before.status;
    default:
      return unreachable(event);
  }
}

function takenSidesAfter(
  before: Case,
  event: Exclude<CaseEvent, { type: 'filed' }>,
): Case['takenSides'] {
  const side = findSpokenFor(before.status, event);
  const { id: personId } = event.by;
  return side === undefined || before.takenSides.some((taken) => taken.personId === personId)
    ? before.takenSides
    : [...before.takenSides, { personId, side }];
}

/** The case after one more event. Throws on events that are no case's history: a bug or corruption. */
export function applyEvent(before: Case | undefined, event: CaseEvent): Case {
  if (event.type === 'filed') {
    if (before) throw new Error(`Case ${before.id} is filed twice`);
    return applyFiled(event);
  }
  if (!before) throw new Error(`Case ${event.caseId} begins with ${event.type}`);
  if (event.seq !== before.version + 1)
    throw new Error(`Case ${before.id}: event ${event.seq} after ${before.version}`);
  const status = statusAfter(before, event);
  return {
    ...before,
    ...changeOf(before, event),
    status,
    takenSides: takenSidesAfter(before, event),
    statusSinceMs: status === before.status ? before.statusSinceMs : event.atMs,
    version: event.seq,
    lastHash: event.hash,
    commandIds: before.commandIds.includes(event.commandId)
      ? before.commandIds
      : [...before.commandIds, event.commandId],
    lastEvent: { type: event.type, atMs: event.atMs, by: event.by },
  };
}

/** The case that a list of events makes; absent when the list is empty. */
export const replayEvents = (events: readonly CaseEvent[], before?: Case): Case | undefined =>
  events.reduce<Case | undefined>(applyEvent, before);
