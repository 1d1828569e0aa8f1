import http from 'node:http';
import https from 'node:https';
import { AppError } from '../core/app-error.ts';
import { createKeptConnections } from './kept-connections.ts';

type HttpRequest = {
  readonly method: string;
  readonly url: string;
  readonly authorization?: string;
  readonly body?: string;
};

type HttpResponse = {
  readonly status: number;
  readonly text: string;
  readonly retryAfter: string | undefined;
};

export type HttpSender = (request: HttpRequest) => Promise<{ status: number; text: string }>;

const timeLimitMs = 10_000;
const mostAttempts = 3;
const longestPauseMs = 5_000;

const agents = createKeptConnections();

const pause = (durationMs: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, durationMs));

/** Teams says how long in whole seconds; without a word from it, a little longer each time. */
export function decidePauseMs(retryAfter: string | undefined, attempt: number): number {
  const seconds = Number(retryAfter);
  const wantedMs = Number.isFinite(seconds) && seconds > 0 ? seconds * 1000 : 500 * 2 ** attempt;
  return Math.min(wantedMs, longestPauseMs);
}

/**
 * Sends over connections that are kept open. Only refusals that are sure to have done nothing
 * (429, 412) are tried again; whatever else goes wrong is the caller's to judge.
 */
export const createHttpSender = (): HttpSender => async (request) => {
  for (let attempt = 1; ; attempt += 1) {
    const response = await sendOnce(request);
    const isRefused = response.status === 429 || response.status === 412;
    if (!isRefused || attempt === mostAttempts) return response;
    await pause(decidePauseMs(response.retryAfter, attempt));
  }
};

const sendOnce = ({ method, url, authorization, body }: HttpRequest): Promise<HttpResponse> =>
  new Promise((resolve, reject) => {
    const target = new URL(url);
    const isSecure = target.protocol === 'https:';
    const bytes = body === undefined ? undefined : Buffer.from(body);
    const fail = (cause: unknown): void => {
      reject(
        new AppError('Teams could not be reached.', {
          code: 'connector-unreachable',
          cause,
          isRetryable: true,
        }),
      );
    };
    const request = (isSecure ? https : http).request(
      target,
      {
        method,
        agent: agents[isSecure ? 'https:' : 'http:'],
        timeout: timeLimitMs,
        headers: {
          accept: 'application/json',
          ...(bytes && { 'content-type': 'application/json', 'content-length': bytes.length }),
          ...(authorization !== undefined && { authorization }),
        },
      },
      (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (chunk: string) => (text += chunk));
        response.on('error', fail);
        response.on('end', () => {
          const { statusCode = 0, headers } = response;
          resolve({ status: statusCode, text, retryAfter: headers['retry-after'] });
        });
      },
    );
    request.on('timeout', () => request.destroy(new Error('timeout')));
    request.on('error', fail);
    request.end(bytes);
  });
