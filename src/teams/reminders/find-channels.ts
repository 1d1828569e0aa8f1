import type { SeenBinding } from '../../storage/bindings.ts';
import type { ReminderContext } from './reminder-context.ts';

/** Where a group's reminders go. */
export type GroupChannel = {
  readonly groupId: string;
  readonly channelId: string;
  readonly serviceUrl: string;
  readonly botId: string;
  readonly boundAtMs: number;
  /** Teams has said that the bot no longer reaches it. */
  readonly isDead: boolean;
};

type Stores = Pick<ReminderContext['stores'], 'references'>;

/** Channels and group chats; nobody's own chat speaks for a group. */
async function findChannel(
  { references }: Stores,
  { binding }: SeenBinding,
): Promise<GroupChannel | undefined> {
  const { tenantId, teamId, channelId, groupId, boundAtMs } = binding;
  const reference = await references.find({ tenantId, conversationId: channelId });
  const isShared =
    reference === undefined
      ? !channelId.startsWith('a:') && (teamId !== '' || channelId.startsWith('19:'))
      : reference.conversationType !== 'personal';
  if (!isShared) return undefined;
  return {
    groupId,
    channelId,
    boundAtMs,
    serviceUrl: reference?.serviceUrl ?? binding.serviceUrl,
    botId: reference?.botId ?? '',
    isDead: reference?.deadSinceMs !== undefined,
  };
}

const compareChannels = (a: GroupChannel, b: GroupChannel): number =>
  Number(a.isDead) - Number(b.isDead) || a.boundAtMs - b.boundAtMs;

/**
 * One channel a group: the first that was bound of those that can be reached. The group counts as
 * bound since its first one: what a channel that is gone did not hear, the next one does.
 */
export async function findChannels(
  stores: Pick<ReminderContext['stores'], 'bindings' | 'references'>,
  tenantId: string,
): Promise<ReadonlyMap<string, GroupChannel>> {
  const bindings = await stores.bindings.list(tenantId);
  const found = await Promise.all(bindings.map((seen) => findChannel(stores, seen)));
  const shared = found.filter((channel) => channel !== undefined);
  return new Map(
    [...Map.groupBy(shared, ({ groupId }) => groupId)].flatMap(([groupId, channels]) => {
      const [best] = channels.toSorted(compareChannels);
      const boundAtMs = Math.min(...channels.map((channel) => channel.boundAtMs));
      return best === undefined ? [] : [[groupId, { ...best, boundAtMs }] as const];
    }),
  );
}
