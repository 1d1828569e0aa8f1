import type { Language } from '../core/language.ts';
import type { Connector } from './connector.ts';
import type { OutgoingMessage } from './outgoing-message.ts';

export type Scope = 'personal' | 'group-chat' | 'channel';

export type Person = {
  /** Teams' id of the person within this bot. */
  readonly id: string;
  /** The directory's id: what authorisation rests on. */
  readonly aadObjectId?: string;
  readonly name?: string;
};

/** Where something is said: a conversation, and the thread in it. */
export type Place = {
  readonly scope: Scope;
  readonly tenantId: string;
  /** Channel, group chat or personal chat, never with a thread. */
  readonly conversationId: string;
  /** The conversation with its thread: where an answer belongs. */
  readonly threadId: string;
  readonly channelName?: string;
  readonly teamName?: string;
  /** Teams' id of the team, in a channel. */
  readonly teamId?: string;
};

/** What one activity asks of the bot, free of the SDK. */
export type Turn = {
  readonly activityId: string;
  readonly place: Place;
  readonly person: Person;
  /** As typed, without the bot's own mention. */
  readonly text: string;
  /** Of the text; undefined where it shows none. */
  readonly textLanguage: Language | undefined;
  readonly hasAttachments: boolean;
  /** The message that a pressed button stands on. */
  readonly replyToId?: string;
  readonly serviceUrl: string;
  readonly botId: string;
  readonly reply: (message: OutgoingMessage) => Promise<void>;
  /** Of the service that the activity came from. */
  readonly connector: Connector;
};
