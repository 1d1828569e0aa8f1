import type { Language } from '../../core/language.ts';
import type { BotStores } from '../bot-stores.ts';

/** Where the bot can post for a group: a bound channel or group chat that it still reaches. */
export type GroupChannel = {
  readonly groupId: string;
  readonly conversationId: string;
  readonly serviceUrl: string;
  readonly botId: string;
  /** Of what everybody reads there. */
  readonly language: Language;
};

/** @returns By group, the one that was bound first before the others; groups without any are absent. */
export type ChannelFinder = (
  tenantId: string,
  groupIds: readonly string[],
) => Promise<ReadonlyMap<string, readonly GroupChannel[]>>;

/** A personal chat may be bound, too, but it speaks for one person and never for the group. */
export const createChannelFinder =
  ({ bindings, references }: Pick<BotStores, 'bindings' | 'references'>): ChannelFinder =>
  async (tenantId, groupIds) => {
    const wanted = [...new Set(groupIds)];
    const listed = await Promise.all(wanted.map((groupId) => bindings.list(tenantId, groupId)));
    const found = await Promise.all(
      listed.flat().map(async ({ binding }) => {
        const { groupId, channelId: conversationId, serviceUrl, boundAtMs, teamId } = binding;
        const reference = await references.find({ tenantId, conversationId });
        const isPersonal =
          reference === undefined ? teamId === '' : reference.conversationType === 'personal';
        if (isPersonal || reference?.deadSinceMs !== undefined) return undefined;
        const botId = reference?.botId ?? '';
        return {
          boundAtMs,
          channel: {
            groupId,
            conversationId,
            serviceUrl: reference?.serviceUrl ?? serviceUrl,
            botId,
            language: binding.language ?? 'sv',
          },
        };
      }),
    );
    const channels = found
      .filter((each) => each !== undefined)
      .sort((a, b) => a.boundAtMs - b.boundAtMs)
      .map(({ channel }) => channel);
    return Map.groupBy(channels, ({ groupId }) => groupId);
  };
