import type { Case } from '../../deviations/case.ts';
import type { Turn } from '../turn.ts';
import type { DeviationContext } from './deviation-context.ts';

/** In a channel the thread's first message, which is what an answer there is addressed to. */
const threadRootOf = ({ place, replyToId, activityId }: Turn): string =>
  place.threadId.split(';messageid=')[1] ?? replyToId ?? activityId;

/** Where a case was filed: the reporter's own place, and where to tell them if nowhere else. */
export async function recordOrigin(
  { cases, clock, focus }: DeviationContext,
  turn: Turn,
  current: Case,
  messageId?: string,
): Promise<void> {
  const { tenantId, conversationId } = turn.place;
  await focus.remember(turn.place, current.id, clock.nowMs());
  const root = messageId ?? threadRootOf(turn);
  // Filed in another case's thread: that thread stays the other case's.
  const other = await cases.findByThread(tenantId, { conversationId, activityId: root });
  await cases.recordPost(tenantId, {
    caseId: current.id,
    role: 'origin',
    handlingGroupId: current.receiver.groupId,
    postedGroupId: null,
    conversationId,
    activityId: other === undefined ? root : (turn.replyToId ?? turn.activityId),
    serviceUrl: turn.serviceUrl,
    renderedVersion: current.version,
    postedAtMs: clock.nowMs(),
    reporterAccountId: turn.person.id,
  });
}
