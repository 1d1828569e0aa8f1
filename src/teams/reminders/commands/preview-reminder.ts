import { randomUUID } from 'node:crypto';
import type { Language } from '../../../core/language.ts';
import type { Group } from '../../../organisation/schema.ts';
import type { DeliveryRecord } from '../../../storage/deliveries.ts';
import { renderActivity } from '../../outgoing-message.ts';
import type { Turn } from '../../turn.ts';
import { listComing } from '../list-coming.ts';
import { loadFacts } from '../load-facts.ts';
import { reminderCardTextsFor } from '../reminder-card-texts.ts';
import type { ReminderContext } from '../reminder-context.ts';
import { renderDelivery } from '../render-delivery.ts';

/** `påminnelser testa`: the next post as it will be, now and marked; it still comes at its time. */
export async function postPreview(
  context: ReminderContext,
  turn: Turn,
  group: Group,
  language: Language,
): Promise<void> {
  const { stores, clock } = context;
  const texts = reminderCardTextsFor(language);
  const { tenantId, conversationId, threadId } = turn.place;
  const [digest] = listComing(context, await loadFacts(context, tenantId), group);
  if (digest === undefined) {
    await turn.reply({ text: texts.previewNone });
    return;
  }
  const id = randomUUID();
  const record: DeliveryRecord = {
    groupId: group.id,
    channelId: conversationId,
    serviceUrl: turn.serviceUrl,
    botId: turn.botId,
    language,
    createdAtMs: clock.nowMs(),
    content: { kind: 'digest', digest, occurrenceKeys: [], isPreview: true },
    delivery: { status: 'sent', fence: 0, attempts: 0, isPossibleRepeat: false, messageId: '' },
  };
  const message = await renderDelivery(context, tenantId, { id, record });
  const { activityId } = await turn.connector.post(
    threadId,
    {
      ...renderActivity(message),
      from: { id: turn.botId, name: '' },
      conversation: { id: conversationId } as never,
    },
    turn.activityId === '' ? undefined : turn.activityId,
  );
  await stores.deliveries.create(tenantId, id, {
    ...record,
    delivery: { ...record.delivery, messageId: activityId } as DeliveryRecord['delivery'],
  });
}
