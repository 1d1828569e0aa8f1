import type { IncomingMessage } from 'node:http';
import { accept, refuse, type Result } from '../core/result.ts';

export type BodyRefusal = 'too-large' | 'not-json';

/** Reads a request's JSON, at most `maxBytes` of it. */
export async function readBody(
  request: IncomingMessage,
  maxBytes: number,
): Promise<Result<unknown, BodyRefusal>> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes <= maxBytes) chunks.push(chunk);
    else if (bytes > 4 * maxBytes) break;
  }
  if (bytes > maxBytes) return refuse('too-large');
  try {
    return accept(JSON.parse(Buffer.concat(chunks).toString('utf8')) as unknown);
  } catch {
    return refuse('not-json');
  }
}
