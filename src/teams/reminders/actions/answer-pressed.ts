import type { ActionOutcome } from '../../action.ts';
import type { Turn } from '../../turn.ts';
import type { Pressed } from '../find-pressed.ts';
import type { ReminderContext } from '../reminder-context.ts';
import { renderDelivery } from '../render-delivery.ts';

/**
 * How the one who pressed is answered: on the post itself with the post as it is now, on a form
 * that stands by itself with a sentence in its place.
 */
export async function answerPressed(
  context: ReminderContext,
  turn: Turn,
  { seen, page }: Pressed,
  sentence: string,
): Promise<ActionOutcome> {
  const { delivery } = seen.record;
  const isOnPost = delivery.status !== 'sent' || turn.replyToId === delivery.messageId;
  if (!isOnPost) return { kind: 'replace', message: { text: sentence } };
  const message = await renderDelivery(context, turn.place.tenantId, seen, page);
  return { kind: 'show', message: { ...message, text: sentence } };
}
