import type { SendOutcome } from './delivery.ts';

/** What the transport saw of one create, whatever client it used. */
export type SendSignal =
  | { readonly kind: 'created'; readonly messageId: string }
  | { readonly kind: 'status'; readonly status: number; readonly retryAfterMs?: number }
  /** The request may have left. */
  | { readonly kind: 'timeout' | 'connection-lost' }
  /** It cannot have left: name not found, connection refused. */
  | { readonly kind: 'never-connected' };

/** A create that fails with 5xx may have been carried out: the Connector takes no idempotency key. */
export function classifySend(signal: SendSignal): SendOutcome {
  if (signal.kind === 'created') return { kind: 'posted', messageId: signal.messageId };
  if (signal.kind === 'never-connected') return { kind: 'not-posted' };
  if (signal.kind !== 'status') return { kind: 'unknown' };
  const { status, retryAfterMs } = signal;
  if (status === 403 || status === 404) return { kind: 'unreachable' };
  if (status === 401 || status === 412 || status === 429) {
    return { kind: 'not-posted', ...(retryAfterMs === undefined ? {} : { retryAfterMs }) };
  }
  return status >= 400 && status < 500 ? { kind: 'refused' } : { kind: 'unknown' };
}
