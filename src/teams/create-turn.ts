import type { TurnContext } from 'botbuilder';
import type { Language } from '../core/language.ts';
import type { BotAdapter } from './bot-adapter.ts';
import type { IncomingActivity } from './incoming-activity.ts';
import { renderActivity } from './outgoing-message.ts';
import { parsePlace } from './parse-place.ts';
import { stripMention } from './strip-mention.ts';
import type { Turn } from './turn.ts';

type Surroundings = {
  readonly adapter: BotAdapter;
  readonly languageOf: (text: string) => Language | undefined;
};

const hasFile = ({ contentType }: { contentType?: string | undefined }): boolean =>
  contentType !== undefined && !contentType.startsWith('text/html');

/** Reads an admitted activity as a turn. */
export function createTurn(context: TurnContext, { adapter, languageOf }: Surroundings): Turn {
  const activity = context.activity as unknown as IncomingActivity;
  const { from, replyToId } = activity;
  const text = stripMention(activity);
  return {
    activityId: activity.id ?? '',
    place: parsePlace(activity),
    person: {
      id: from?.id ?? '',
      ...(from?.aadObjectId !== undefined && { aadObjectId: from.aadObjectId }),
      ...(from?.name !== undefined && { name: from.name }),
    },
    text,
    textLanguage: text === '' ? undefined : languageOf(text),
    hasAttachments: (activity.attachments ?? []).some(hasFile),
    ...(replyToId !== undefined && { replyToId }),
    serviceUrl: activity.serviceUrl,
    botId: activity.recipient.id,
    reply: async (message) => {
      await context.sendActivity(renderActivity(message));
    },
    connector: adapter.connectTo(activity.serviceUrl),
  };
}
