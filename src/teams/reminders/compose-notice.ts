import { createHash } from 'node:crypto';
import { plannedDelivery } from '../../reminders/delivery.ts';
import { findProcessLeaderGroup } from '../../reminders/told-groups.ts';
import type { SeenDelivery } from '../../storage/deliveries.ts';
import type { Write } from '../../storage/document-store.ts';
import { findChannels } from './find-channels.ts';
import type { PostTarget, ReminderContext } from './reminder-context.ts';

/** The operator's channel, else that of the process leaders, else of the central officials. */
async function findOperator(
  { stores, directory }: ReminderContext,
  tenantId: string,
  groupId: string,
  deadChannelId: string,
): Promise<(PostTarget & { readonly botId: string }) | undefined> {
  const chosen = await stores.groupSettings.findOperator(tenantId);
  if (chosen !== undefined && chosen.channelId !== deadChannelId) return { ...chosen, botId: '' };
  const channels = await findChannels(stores, tenantId);
  const delregion = directory.findGroup(groupId)?.delregion;
  return [delregion, undefined]
    .flatMap((of) => findProcessLeaderGroup(directory, of) ?? [])
    .flatMap(({ id }) => channels.get(id) ?? [])
    .find(({ isDead, channelId }) => !isDead && channelId !== deadChannelId);
}

/** Tells the operator, once, of a post that is held or a channel that cannot be reached. */
export async function composeNotice(
  context: ReminderContext,
  tenantId: string,
  { id, record }: SeenDelivery,
  status: 'held' | 'unreachable',
): Promise<readonly Write[]> {
  const { stores, clock, directory, log } = context;
  const { groupId, channelId, content, delivery } = record;
  log.warn({ event: `reminder-${status}`, kind: content.kind, groupId, deliveryId: id });
  if (content.kind === 'notice') return [];
  const deadChannelId = status === 'unreachable' ? channelId : '';
  const operator = await findOperator(context, tenantId, groupId, deadChannelId);
  if (operator === undefined) return [];
  const nowMs = clock.nowMs();
  const noticeId = createHash('sha256')
    .update(`${status}\n${id}\n${delivery.fence}`)
    .digest('base64url');
  return [
    stores.deliveries.createWrite(noticeId, {
      groupId,
      channelId: operator.channelId,
      serviceUrl: operator.serviceUrl,
      botId: operator.botId,
      language: 'sv',
      createdAtMs: nowMs,
      content: {
        kind: 'notice',
        about: status,
        group: directory.findGroup(groupId)?.name ?? groupId,
        subject: content.digest.items
          .map(({ occurrence }) => occurrence.obligation.subject.sv)
          .slice(0, 3)
          .join(' · '),
        ...(status === 'held' ? { deliveryId: id } : {}),
      },
      delivery: plannedDelivery(nowMs),
    }),
  ];
}
