import { setTimeout as sleep } from 'node:timers/promises';
import { readStatus } from './cosmos-error.ts';

export type RetryOptions = {
  readonly maxAttempts: number;
  /** All the waiting of one call together. */
  readonly maxWaitMs: number;
  readonly waitMs: (durationMs: number) => Promise<unknown>;
  /** From 0 up to, not including, 1. */
  readonly random: () => number;
};

export const defaultRetryOptions: RetryOptions = {
  maxAttempts: 8,
  maxWaitMs: 15_000,
  waitMs: (durationMs) => sleep(durationMs),
  random: Math.random,
};

/** 429: too many request units; 449: another transaction on the same documents just then. */
const throttled: ReadonlySet<number | undefined> = new Set([429, 449]);

/**
 * Waits as long as Cosmos asks and up to half of that more, so that those refused together do
 * not come back together; where it says nothing, twice as long each time.
 */
export async function retryThrottled<Value>(
  attempt: () => Promise<Value>,
  { maxAttempts, maxWaitMs, waitMs, random }: RetryOptions,
): Promise<Value> {
  let waitedMs = 0;
  for (let tries = 1; ; tries += 1) {
    try {
      return await attempt();
    } catch (error) {
      const { code, retryAfterMs } = readStatus(error);
      if (!throttled.has(code) || tries >= maxAttempts) throw error;
      const durationMs = Math.ceil((retryAfterMs ?? 10 * 2 ** tries) * (1 + random() / 2));
      waitedMs += durationMs;
      if (waitedMs > maxWaitMs) throw error;
      await waitMs(durationMs);
    }
  }
}
