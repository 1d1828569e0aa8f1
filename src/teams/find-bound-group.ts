import type { Group } from '../organisation/schema.ts';
import type { BotContext } from './bot-context.ts';
import type { Place } from './turn.ts';

export type BoundGroup = {
  readonly group: Group;
  /** Of the binding: what a change must have seen. */
  readonly version: string;
};

/** Whom "we" means here; undefined also when the model no longer knows the group. */
export async function findBoundGroup(
  { directory, stores }: Pick<BotContext, 'directory' | 'stores'>,
  { tenantId, conversationId }: Place,
): Promise<BoundGroup | undefined> {
  const seen = await stores.bindings.find({ tenantId, channelId: conversationId });
  const group = seen && directory.findGroup(seen.binding.groupId);
  return seen && group && { group, version: seen.version };
}
