import type { Clock } from '../../core/clock.ts';
import type { ReminderWorkers } from '../../storage/reminder-workers.ts';
import type { SendBudget } from './send-budget.ts';

/**
 * A process relies on its share for less long than others count it in, by what may lie between a
 * slot and its arrival (5 s and a send's 15 s), the longest window that processes share strictly
 * (30 s), the time between two beats and what their clocks may differ by.
 */
export const sharing = {
  beatEveryMs: 15_000,
  isValidForMs: 40_000,
  isCountedForMs: 120_000,
} as const;

type Parts = {
  readonly workers: Pick<ReminderWorkers, 'beat' | 'countAlive'>;
  readonly workerId: string;
  readonly budget: Pick<SendBudget, 'setShare'>;
  /** The one that the processes have in common. */
  readonly clock: Clock;
  /** One that nobody sets. */
  readonly steadyClock: Clock;
};

/**
 * How the processes that are alive divide Teams' limits among them. One that comes to others, or
 * back to them, sends nothing until every one of them has counted it in and what they sent before
 * that has left the windows. One that others may no longer count in sends nothing either.
 */
export function createSendShare({ workers, workerId, budget, clock, steadyClock }: Parts) {
  let triedAtMs = -Infinity;
  let toldAtMs = -Infinity;
  let joinedAtMs = 0;
  let isMember = false;
  return {
    isDue: (): boolean => steadyClock.nowMs() - triedAtMs >= sharing.beatEveryMs,

    /** Tells the others that it is here, and counts them. */
    beat: async (): Promise<void> => {
      const nowMs = steadyClock.nowMs();
      triedAtMs = nowMs;
      if (nowMs - toldAtMs >= sharing.isValidForMs) {
        isMember = false;
        joinedAtMs = nowMs;
      }
      await workers.beat(workerId, clock.nowMs(), sharing.isCountedForMs);
      toldAtMs = nowMs;
      const processes = await workers.countAlive(clock.nowMs() - sharing.isCountedForMs);
      isMember ||= processes <= 1 || nowMs - joinedAtMs >= sharing.isCountedForMs;
      const spentMs = steadyClock.nowMs() - nowMs;
      budget.setShare(
        isMember ? 1 / Math.max(1, processes) : 0,
        Math.max(0, sharing.isValidForMs - spentMs),
      );
    },
  };
}
