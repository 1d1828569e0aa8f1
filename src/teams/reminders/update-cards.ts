import type { SeenDelivery } from '../../storage/deliveries.ts';
import { renderActivity } from '../outgoing-message.ts';
import type { ReminderContext } from './reminder-context.ts';
import { renderDelivery } from './render-delivery.ts';

const mostCards = 5;
const looksBack = 60;

const listSeries = ({ record: { content } }: SeenDelivery): readonly string[] =>
  content.kind === 'digest'
    ? content.digest.items.map(({ occurrence }) => occurrence.obligation.series)
    : [];

/** The cards of a group that name a matter now show what was said of it, for everybody. */
export async function updateCards(
  context: ReminderContext,
  tenantId: string,
  groupId: string,
  series: string,
): Promise<void> {
  const { stores, update, log } = context;
  const latest = await stores.deliveries.listOfGroup(tenantId, groupId, looksBack);
  const naming = latest.filter((seen) => listSeries(seen).includes(series)).slice(0, mostCards);
  await Promise.all(
    naming.map(async (seen) => {
      const { delivery, channelId, serviceUrl } = seen.record;
      if (delivery.status !== 'sent' || delivery.messageId === '') return;
      try {
        const message = await renderDelivery(context, tenantId, seen);
        const activity = { ...renderActivity(message), id: delivery.messageId };
        await update({ serviceUrl, channelId }, delivery.messageId, activity);
      } catch {
        log.warn({ event: 'card-not-updated', groupId, deliveryId: seen.id });
      }
    }),
  );
}
