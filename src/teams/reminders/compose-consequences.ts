import type { SeenDelivery } from '../../storage/deliveries.ts';
import type { Write } from '../../storage/document-store.ts';
import { giveBackOccurrences, mostOccurrencesAtOnce } from '../../storage/occurrences.ts';
import { composeNotice } from './compose-notice.ts';
import type { ReminderContext } from './reminder-context.ts';

/**
 * What must change together with a post that ends without having been sent. In a channel that is
 * gone, what it spoke for is due again, for when the channel lives; after a cancelled one, for
 * another channel of the group. What nobody wants any more is cancelled by the next plan.
 */
export async function composeConsequences(
  context: ReminderContext,
  tenantId: string,
  seen: SeenDelivery,
): Promise<readonly Write[]> {
  const { delivery, content } = seen.record;
  const { status } = delivery;
  if (status !== 'held' && status !== 'unreachable' && status !== 'cancelled') return [];
  const notice = status === 'cancelled' ? [] : await composeNotice(context, tenantId, seen, status);
  if (status === 'held' || content.kind === 'notice') return notice;
  const keys = content.occurrenceKeys.slice(0, mostOccurrencesAtOnce);
  const taken = await context.stores.occurrences.listTaken(tenantId, seen.id, keys);
  return [...notice, ...giveBackOccurrences(taken)];
}
