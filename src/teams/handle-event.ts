import type { Activity } from 'botbuilder';
import type { BotContext } from './bot-context.ts';
import { createReference } from './remember-place.ts';
import type { Turn } from './turn.ts';
import { composeWelcome } from './welcome.ts';

type Presence = 'added' | 'removed';

/** What an event says of the bot itself; other people's comings and goings are no news to it. */
function readPresence(activity: Activity): Presence | undefined {
  const botId = activity.recipient.id;
  const isBot = ({ id }: { id?: string }) => id === botId;
  if (activity.type === 'installationUpdate') {
    if (activity.action?.startsWith('add')) return 'added';
    return activity.action?.startsWith('remove') ? 'removed' : undefined;
  }
  if (activity.type !== 'conversationUpdate') return undefined;
  if (activity.membersAdded?.some(isBot)) return 'added';
  return activity.membersRemoved?.some(isBot) ? 'removed' : undefined;
}

/** Remembers where the bot stands and says hello once: Teams tells of one arrival twice. */
export async function handleEvent(
  context: BotContext,
  turn: Turn,
  activity: Activity,
): Promise<void> {
  const { stores, clock } = context;
  const presence = readPresence(activity);
  if (presence === undefined) return;
  const nowMs = clock.nowMs();
  if (presence === 'removed') {
    await stores.references.markDead(turn.place, 'removed', nowMs);
    return;
  }
  const known = await stores.references.find(turn.place);
  await stores.references.remember(createReference(turn, nowMs));
  const arrival = `welcome ${known?.deadSinceMs ?? 'first'}`;
  if (known !== undefined && known.deadSinceMs === undefined) return;
  const claimed = await stores.threads.claimTurn({
    conversationId: turn.place.conversationId,
    activityId: arrival,
    turn: { kind: 'command', handledAtMs: nowMs },
  });
  if (claimed.ok) await turn.reply(await composeWelcome(context, turn));
}
