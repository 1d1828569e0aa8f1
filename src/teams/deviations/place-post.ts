import type { OutgoingMessage } from '../outgoing-message.ts';
import { renderActivity } from '../outgoing-message.ts';
import { ConnectorError } from '../connector.ts';
import type { DeviationContext } from './deviation-context.ts';

/** A conversation as a post of one's own needs it. */
export type Room = {
  readonly conversationId: string;
  readonly serviceUrl: string;
  readonly botId: string;
};

const addressed = ({ conversationId, botId }: Room, message: OutgoingMessage) => ({
  ...renderActivity(message),
  from: { id: botId, name: '' },
  conversation: { id: conversationId } as never,
});

/** A new message; in a channel it begins a thread. @returns The message's id. */
export async function postNew(
  { connectTo }: Pick<DeviationContext, 'connectTo'>,
  room: Room,
  message: OutgoingMessage,
): Promise<string> {
  const posted = await connectTo(room.serviceUrl).post(
    room.conversationId,
    addressed(room, message),
  );
  return posted.activityId;
}

/** Teams' ids of channels, as against those of group chats and personal chats. */
const isChannelId = (conversationId: string): boolean =>
  /@thread\.(tacv2|skype)$/.test(conversationId);

/** An answer in a channel's thread; in a chat, which has none, a message of its own. */
export async function postReply(
  { connectTo }: Pick<DeviationContext, 'connectTo'>,
  room: Room,
  rootId: string,
  message: OutgoingMessage,
): Promise<void> {
  const { conversationId } = room;
  const threadId = isChannelId(conversationId)
    ? `${conversationId};messageid=${rootId}`
    : conversationId;
  await connectTo(room.serviceUrl).post(threadId, addressed(room, message));
}

export async function updatePost(
  { connectTo }: Pick<DeviationContext, 'connectTo'>,
  room: Room,
  activityId: string,
  message: OutgoingMessage,
): Promise<void> {
  await connectTo(room.serviceUrl).update(room.conversationId, activityId, {
    ...addressed(room, message),
    id: activityId,
  });
}

/** Teams says that the bot no longer reaches the place, so that another must be found. */
export const isPlaceGone = (error: unknown): boolean =>
  error instanceof ConnectorError &&
  (error.status === 403 || (error.status === 404 && !isMessageGone(error)));

/** The place is there, but somebody has removed the message. */
export const isMessageGone = (error: unknown): boolean =>
  error instanceof ConnectorError && error.status === 404 && /activity|message/i.test(error.code);
