import type { Activity, ConversationParameters } from 'botbuilder';

type Request = { timeout: number };
type Response = {
  readonly status: number;
  readonly headers: { get: (name: string) => string | undefined };
};
type Send<R extends Request> = (request: R) => Promise<Response>;

/** The part of the SDK's connector client that the bot uses. */
export type ConnectorClient = {
  readonly conversations: {
    readonly sendToConversation: (
      conversationId: string,
      activity: Partial<Activity>,
    ) => Promise<{ readonly id?: string }>;
    readonly replyToActivity: (
      conversationId: string,
      activityId: string,
      activity: Partial<Activity>,
    ) => Promise<{ readonly id?: string }>;
    readonly updateActivity: (
      conversationId: string,
      activityId: string,
      activity: Partial<Activity>,
    ) => Promise<{ readonly id?: string }>;
    readonly createConversation: (
      parameters: ConversationParameters,
    ) => Promise<{ readonly id?: string; readonly activityId?: string }>;
    readonly getConversationMember: (
      conversationId: string,
      memberId: string,
    ) => Promise<{ readonly id?: string }>;
  };
};

type Pipeline = {
  removePolicy: (policy: { name: string }) => unknown;
  addPolicy: (policy: {
    name: string;
    sendRequest: <R extends Request>(request: R, next: Send<R>) => Promise<Response>;
  }) => void;
};

const requestTimeoutMs = 10_000;
const mostAttempts = 3;
const longestPauseMs = 5_000;

const pause = (durationMs: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, durationMs));

/** Teams says how long in whole seconds; without a word from it, a little longer each time. */
function pauseMsAfter(response: Response, attempt: number): number {
  const seconds = Number(response.headers.get('retry-after'));
  const wantedMs = Number.isFinite(seconds) && seconds > 0 ? seconds * 1000 : 500 * 2 ** attempt;
  return Math.min(wantedMs, longestPauseMs);
}

/**
 * The SDK sends a failed POST again up to three times, so that a post which did arrive stands
 * there twice, and waits without end. Here: only refusals that are sure to have posted nothing
 * (429, 412) are tried again, and every request has a time limit.
 */
export function tameConnectorClient<Client extends ConnectorClient>(client: Client): Client {
  const { pipeline } = (client as unknown as { client: { pipeline: Pipeline } }).client;
  pipeline.removePolicy({ name: 'defaultRetryPolicy' });
  pipeline.addPolicy({
    name: 'samverkansbot-patience',
    sendRequest: async (request, next) => {
      request.timeout = requestTimeoutMs;
      for (let attempt = 1; ; attempt += 1) {
        const response = await next(request);
        const isRefused = response.status === 429 || response.status === 412;
        if (!isRefused || attempt === mostAttempts) return response;
        await pause(pauseMsAfter(response, attempt));
      }
    },
  });
  return client;
}
