import http from 'node:http';
import https from 'node:https';
import { z } from 'zod/v4';
import type { SendSignal } from '../../reminders/send-outcome.ts';
import { createKeptConnections } from '../kept-connections.ts';
import type { SendPost } from './reminder-context.ts';

const agents = createKeptConnections();

/** Failures before any byte of the request can have left. */
const neverLeft = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
]);

const answerSchema = z.looseObject({ id: z.string().nullish() });

function readMessageId(text: string): string {
  try {
    return answerSchema.safeParse(JSON.parse(text)).data?.id ?? '';
  } catch {
    return '';
  }
}

/** Whole seconds, or an HTTP date. */
function readRetryAfterMs(header: string | undefined, nowMs: number): number | undefined {
  if (header === undefined) return undefined;
  const seconds = Number(header);
  if (Number.isFinite(seconds)) return Math.max(0, seconds * 1_000);
  const untilMs = Date.parse(header);
  return Number.isNaN(untilMs) ? undefined : Math.max(0, untilMs - nowMs);
}

type Request = {
  readonly url: URL;
  readonly authorization: string | undefined;
  readonly body: string;
  readonly timeoutMs: number;
  readonly nowMs: number;
};

const sendOnce = ({ url, authorization, body, timeoutMs, nowMs }: Request): Promise<SendSignal> =>
  new Promise((resolve) => {
    const isSecure = url.protocol === 'https:';
    const bytes = Buffer.from(body);
    let isTimedOut = false;
    const fail = (error: NodeJS.ErrnoException): void => {
      if (isTimedOut) resolve({ kind: 'timeout' });
      else if (neverLeft.has(error.code ?? '')) resolve({ kind: 'never-connected' });
      else resolve({ kind: 'connection-lost' });
    };
    const request = (isSecure ? https : http).request(
      url,
      {
        method: 'POST',
        agent: agents[isSecure ? 'https:' : 'http:'],
        headers: {
          accept: 'application/json',
          'content-type': 'application/json',
          'content-length': bytes.length,
          ...(authorization !== undefined && { authorization }),
        },
      },
      (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (chunk: string) => (text += chunk));
        response.on('error', fail);
        response.on('end', () => {
          clearTimeout(timer);
          const { statusCode: status = 0, headers } = response;
          if (status >= 200 && status < 300) {
            resolve({ kind: 'created', messageId: readMessageId(text) });
            return;
          }
          const retryAfterMs = readRetryAfterMs(headers['retry-after'], nowMs);
          resolve({
            kind: 'status',
            status,
            ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
          });
        });
      },
    );
    // The whole of it, not the silence between two bytes: the lease is counted on this.
    const timer = setTimeout(() => {
      isTimedOut = true;
      request.destroy(new Error('timeout'));
    }, timeoutMs);
    request.on('error', (error: NodeJS.ErrnoException) => {
      clearTimeout(timer);
      fail(error);
    });
    request.end(bytes);
  });

type Surroundings = {
  readonly nowMs: () => number;
  /** The value of the Authorization header for a service; undefined: none is sent. */
  readonly authorize: (serviceUrl: string) => Promise<string | undefined>;
};

/** One attempt to post into a channel. What went wrong is told, never tried again here. */
export const createSendPost =
  ({ authorize, nowMs }: Surroundings): SendPost =>
  async ({ serviceUrl, channelId }, activity, timeoutMs) => {
    const startedAtMs = nowMs();
    let authorization: string | undefined;
    try {
      authorization = await authorize(serviceUrl);
    } catch {
      return { kind: 'never-connected' };
    }
    const base = serviceUrl.endsWith('/') ? serviceUrl : `${serviceUrl}/`;
    const leftMs = timeoutMs - (nowMs() - startedAtMs);
    if (leftMs <= 0) return { kind: 'never-connected' };
    return sendOnce({
      url: new URL(`${base}v3/conversations/${encodeURIComponent(channelId)}/activities`),
      authorization,
      body: JSON.stringify({ ...activity, conversation: { id: channelId } }),
      timeoutMs: leftMs,
      nowMs: nowMs(),
    });
  };
