import type { Language } from '../../core/language.ts';
import { accept, refuse, type Result } from '../../core/result.ts';
import type { Group } from '../../organisation/schema.ts';
import type { BotContext } from '../bot-context.ts';
import { findBoundGroup } from '../find-bound-group.ts';
import { findMembership, type Membership } from '../find-membership.ts';
import { createReference } from '../remember-place.ts';
import type { Turn } from '../turn.ts';
import { findChannels } from './find-channels.ts';
import { reminderCardTextsFor } from './reminder-card-texts.ts';
import type { ReminderContext } from './reminder-context.ts';

export type CommandParts = {
  readonly bot: BotContext;
  readonly context: ReminderContext;
  /** What follows from a group's changed facts is planned when this resolves. */
  readonly replan: (tenantId: string, groupId: string) => Promise<void>;
};

/** Whose reminders are meant here; the refusal is the sentence to tell. A place heard from lives. */
export async function findGroupHere(
  { bot }: CommandParts,
  turn: Turn,
  language: Language,
): Promise<Result<Group, string>> {
  await bot.stores.references.remember(createReference(turn, bot.clock.nowMs()));
  const bound = await findBoundGroup(bot, turn.place);
  return bound === undefined
    ? refuse(reminderCardTextsFor(language).notBound)
    : accept(bound.group);
}

/**
 * Whether the person may change what concerns the group: a member of the place they write in; from
 * a chat of their own, a member of the group's channel.
 */
async function findMembershipOf(
  { context }: CommandParts,
  turn: Turn,
  group: Group,
): Promise<Membership> {
  if (turn.place.scope !== 'personal') return findMembership(turn);
  const channel = (await findChannels(context.stores, turn.place.tenantId)).get(group.id);
  if (channel === undefined) return 'member';
  const conversationId = channel.channelId;
  return findMembership({ ...turn, place: { ...turn.place, conversationId, scope: 'channel' } });
}

/** The group, for somebody who may change its reminders. */
export async function authoriseGroupHere(
  parts: CommandParts,
  turn: Turn,
  language: Language,
): Promise<Result<Group, string>> {
  const found = await findGroupHere(parts, turn, language);
  if (!found.ok) return found;
  const texts = reminderCardTextsFor(language);
  const membership = await findMembershipOf(parts, turn, found.value);
  if (membership === 'member') return found;
  return refuse(membership === 'unknown' ? texts.memberUnknown : texts.notMember);
}
