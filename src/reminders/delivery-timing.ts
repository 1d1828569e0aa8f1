export type DeliveryTiming = {
  readonly leaseMs: number;
  /** The longest a send may take, its answer included; must be shorter than the lease. */
  readonly sendTimeoutMs: number;
  /** After this long a send that ended without an answer has arrived or never will. */
  readonly settleMs: number;
  readonly maxAttempts: number;
  readonly firstRetryMs: number;
  readonly longestRetryMs: number;
};

export const defaultDeliveryTiming: DeliveryTiming = {
  leaseMs: 60_000,
  sendTimeoutMs: 15_000,
  settleMs: 30_000,
  maxAttempts: 12,
  firstRetryMs: 2_000,
  longestRetryMs: 30 * 60_000,
};

/**
 * Exponential, with full jitter above the first step.
 * @param random from 0 up to 1
 */
export function retryDelayMs(attempts: number, timing: DeliveryTiming, random: number): number {
  const longest = Math.min(timing.longestRetryMs, timing.firstRetryMs * 2 ** attempts);
  return Math.round(timing.firstRetryMs + random * (longest - timing.firstRetryMs));
}
