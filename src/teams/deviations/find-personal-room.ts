import type { Room } from './place-post.ts';
import type { DeviationContext } from './deviation-context.ts';
import { createReference } from '../remember-place.ts';
import type { Place, Turn } from '../turn.ts';

/**
 * The bot's own chat with whoever is speaking: the one they are in, the one heard from last, or a
 * new one that Teams lets the bot open; undefined where none can be had.
 */
export async function findPersonalRoom(
  { stores, clock, connectTo, log }: DeviationContext,
  turn: Turn,
): Promise<Room | undefined> {
  const { place, person, serviceUrl, botId } = turn;
  const { tenantId, conversationId } = place;
  if (place.scope === 'personal') return { conversationId, serviceUrl, botId };
  if (person.aadObjectId === undefined) return undefined;
  const known = await stores.references.findByPerson(tenantId, person.aadObjectId);
  if (known !== undefined && known.deadSinceMs === undefined) return known;
  try {
    const opened = await connectTo(serviceUrl).createConversation({
      isGroup: false,
      bot: { id: botId, name: '' },
      members: [{ id: person.id, name: '' }],
      tenantId,
      channelData: { tenant: { id: tenantId } },
    });
    if (opened.conversationId === '') return undefined;
    const personal: Place = {
      scope: 'personal',
      tenantId,
      conversationId: opened.conversationId,
      threadId: opened.conversationId,
    };
    await stores.references.remember(createReference({ ...turn, place: personal }, clock.nowMs()));
    return { conversationId: opened.conversationId, serviceUrl, botId };
  } catch {
    log.info({ event: 'personal-chat-refused' });
    return undefined;
  }
}
