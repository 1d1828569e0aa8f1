import { defaultDeliveryTiming } from '../../src/reminders/delivery-timing.ts';

/** The soak's day runs this many times faster than the wall clock. */
export const speed = 60;

export const tenantId = 'soak';

/** A Monday without holidays; reminders fall between seven and half past ten. */
export const startsAtMs = Date.parse('2026-11-23T06:59:00+01:00');
export const minutesOfWork = 210;

/** How many of the occurrences are planned and composed; the others stand as posts from the start. */
export const plannedShare = 0.05;

/** In the soak's own time: a lease of 3 s, a send of 0.5 s and a settling of 1 s on the wall. */
export const soakTiming = {
  ...defaultDeliveryTiming,
  leaseMs: 3_000 * speed,
  sendTimeoutMs: 500 * speed,
  settleMs: 1_000 * speed,
  firstRetryMs: 300 * speed,
  longestRetryMs: 3_000 * speed,
  maxAttempts: 60,
};

export const createSoakClock = (wallStartMs: number) => ({
  nowMs: () => startsAtMs + (Date.now() - wallStartMs) * speed,
});
