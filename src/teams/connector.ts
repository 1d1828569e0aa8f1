import type { Activity, ConversationParameters } from 'botbuilder';
import { z } from 'zod/v4';
import { AppError } from '../core/app-error.ts';
import { createHttpSender, type HttpSender } from './http-sender.ts';

/** Teams (the Bot Connector, REST API 3.0) would not do it. `code` is its own word for why. */
export class ConnectorError extends AppError {
  readonly status: number;

  constructor(status: number, code: string) {
    super(`The connector answered ${status} (${code}).`, { code, isRetryable: status >= 500 });
    this.name = 'ConnectorError';
    this.status = status;
  }
}

type Posted = { readonly activityId: string };

/** What the bot asks of Teams. Each method throws a ConnectorError when Teams refuses. */
export type Connector = {
  /** @param replyToId - The message it answers; absent for one of its own. */
  readonly post: (
    conversationId: string,
    activity: Partial<Activity>,
    replyToId?: string,
  ) => Promise<Posted>;
  readonly update: (
    conversationId: string,
    activityId: string,
    activity: Partial<Activity>,
  ) => Promise<void>;
  readonly remove: (conversationId: string, activityId: string) => Promise<void>;
  /** A personal chat, or a thread in a channel; its first message comes with it. */
  readonly createConversation: (
    parameters: ConversationParameters,
  ) => Promise<Posted & { readonly conversationId: string }>;
  /** The person's id if they stand in the roster; undefined if not. */
  readonly findMember: (conversationId: string, personId: string) => Promise<string | undefined>;
};

const answerSchema = z.looseObject({
  id: z.string().nullish(),
  activityId: z.string().nullish(),
  error: z.looseObject({ code: z.string().nullish() }).nullish(),
});

type Options = {
  readonly serviceUrl: string;
  /** The value of the Authorization header; undefined: none is sent. */
  readonly authorize: () => Promise<string | undefined>;
  readonly send?: HttpSender;
};

/**
 * The bot's own client of the Bot Connector. The SDK's repeats a failed POST up to three times,
 * so that a post which did arrive stands there twice; it knows no time limit; and it costs three
 * times as much (docs/adr/0002).
 */
export function createConnector({ serviceUrl, authorize, send = createHttpSender() }: Options) {
  const base = serviceUrl.endsWith('/') ? serviceUrl : `${serviceUrl}/`;
  const segments = (...parts: readonly string[]): string =>
    `${base}v3/conversations/${parts.map(encodeURIComponent).join('/')}`;

  const call = async (method: string, url: string, body?: object) => {
    const authorization = await authorize();
    const { status, text } = await send({
      method,
      url,
      ...(authorization !== undefined && { authorization }),
      ...(body && { body: JSON.stringify(body) }),
    });
    const answer = parseAnswer(text);
    if (status >= 300) throw new ConnectorError(status, answer.error?.code ?? `http-${status}`);
    return answer;
  };

  return {
    post: async (conversationId, activity, replyToId) => {
      const path = [conversationId, 'activities', ...(replyToId === undefined ? [] : [replyToId])];
      const answer = await call('POST', segments(...path), activity);
      return { activityId: answer.id ?? '' };
    },
    update: async (conversationId, activityId, activity) => {
      await call('PUT', segments(conversationId, 'activities', activityId), activity);
    },
    remove: async (conversationId, activityId) => {
      await call('DELETE', segments(conversationId, 'activities', activityId));
    },
    createConversation: async (parameters) => {
      const answer = await call('POST', `${base}v3/conversations`, parameters);
      return { conversationId: answer.id ?? '', activityId: answer.activityId ?? '' };
    },
    findMember: async (conversationId, personId) => {
      try {
        const answer = await call('GET', segments(conversationId, 'members', personId));
        return answer.id ?? undefined;
      } catch (error) {
        const isAnswered =
          error instanceof ConnectorError && [400, 403, 404].includes(error.status);
        if (isAnswered) return undefined;
        throw error;
      }
    },
  } satisfies Connector;
}

function parseAnswer(text: string): z.infer<typeof answerSchema> {
  if (text === '') return {};
  try {
    return answerSchema.safeParse(JSON.parse(text)).data ?? {};
  } catch {
    return {};
  }
}
