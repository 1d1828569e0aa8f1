import type { SeenDelivery } from '../../storage/deliveries.ts';
import type { Write } from '../../storage/document-store.ts';
import { giveBackOccurrences, mostOccurrencesAtOnce } from '../../storage/occurrences.ts';
import { composeNotice } from './compose-notice.ts';
import type { ReminderContext } from './reminder-context.ts';

/**
 * What must change together with a post that ends without having been sent. In a channel that is
 * gone, what it spoke for is due again, for when the channel lives.
 */
export async function composeConsequences(
  context: ReminderContext,
  tenantId: string,
  seen: SeenDelivery,
): Promise<readonly Write[]> {
  const { delivery, content } = seen.record;
  if (delivery.status !== 'held' && delivery.status !== 'unreachable') return [];
  const notice = await composeNotice(context, tenantId, seen, delivery.status);
  if (delivery.status === 'held' || content.kind === 'notice') return notice;
  const keys = content.occurrenceKeys.slice(0, mostOccurrencesAtOnce);
  const taken = await context.stores.occurrences.listTaken(tenantId, seen.id, keys);
  return [...notice, ...giveBackOccurrences(taken)];
}
