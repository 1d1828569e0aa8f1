import fc from 'fast-check';
import { createSendBudget, teamsLimits } from '../../../src/teams/reminders/send-budget.ts';

/** The most of the instants that lie within any stretch of that length. */
function countMostWithin(instantsMs: readonly number[], lengthMs: number): number {
  return Math.max(
    0,
    ...instantsMs.map(
      (startMs) => instantsMs.filter((ms) => ms >= startMs && ms < startMs + lengthMs).length,
    ),
  );
}

describe('the send budget', () => {
  it('keeps every window of thread and tenant, whenever sends ask to leave', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 60 })), {
          maxLength: 150,
        }),
        (asked) => {
          const budget = createSendBudget();
          const left: { thread: number; atMs: number }[] = [];
          let nowMs = 1_000_000;
          for (const [thread, pauseMs] of asked) {
            nowMs += pauseMs;
            let waitMs = budget.leave('t', String(thread), nowMs);
            while (waitMs > 0) {
              nowMs += waitMs;
              waitMs = budget.leave('t', String(thread), nowMs);
            }
            left.push({ thread, atMs: nowMs });
          }
          for (const { lengthMs, most } of teamsLimits.tenant) {
            const all = left.map(({ atMs }) => atMs);
            expect(countMostWithin(all, lengthMs)).toBeLessThanOrEqual(most);
          }
          for (const { lengthMs, most } of teamsLimits.thread) {
            for (const thread of [0, 1, 2, 3]) {
              const own = left.filter((send) => send.thread === thread).map(({ atMs }) => atMs);
              expect(countMostWithin(own, lengthMs)).toBeLessThanOrEqual(most);
            }
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('hands out turns one after the other without anybody having left yet', () => {
    const budget = createSendBudget();
    const delays = Array.from({ length: 9 }, () => budget.take('t', 'a', 0));
    expect(delays.slice(0, 7)).toEqual([0, 0, 0, 0, 0, 0, 0]);
    expect(delays[7]).toBeGreaterThanOrEqual(1_000);
    expect(delays[8]).toBeGreaterThanOrEqual(2_000);
  });

  it('shares the limits among the processes that are alive', () => {
    const budget = createSendBudget();
    budget.shareAmong(4);
    const free = Array.from({ length: 50 }, (_, n) => budget.leave('t', `thread ${n}`, 0));
    expect(free.filter((waitMs) => waitMs === 0)).toHaveLength(12);
  });

  it('is silent in a thread for as long as Teams asked, and only there', () => {
    const budget = createSendBudget();
    budget.pause('a', 5_000);
    expect(budget.findDelayMs('t', 'a', 1_000)).toBe(4_000);
    expect(budget.findDelayMs('t', 'b', 1_000)).toBe(0);
  });
});
