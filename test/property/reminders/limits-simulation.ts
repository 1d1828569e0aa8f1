import { createSendBudget, type SendLimits } from '../../../src/teams/reminders/send-budget.ts';
import { createSendShare } from '../../../src/teams/reminders/send-share.ts';

export type Arrival = { readonly threadId: string; readonly atMs: number };

export type Trouble = {
  /** From 0 up to 1, the same row for the same seed. */
  readonly random: () => number;
  readonly processes: number;
  readonly limits: SendLimits;
  readonly lengthMs: number;
};

const sendTimeoutMs = 15_000;
const settleMs = 30_000;
const threads = 3;
const lanes = 8;

type Life = { isKilled: boolean; isAsleepUntilMs: number };

/**
 * Processes that always have something to send, and are stopped, killed, started and made to wait
 * by the network and the store, under a virtual clock: when what they sent arrived.
 */
export async function simulateSending(trouble: Trouble): Promise<readonly Arrival[]> {
  const { random, processes, limits, lengthMs } = trouble;
  const upTo = (most: number): number => random() * most;
  const arrivals: Arrival[] = [];
  const beats = new Map<string, number>();
  let nowMs = 0;
  let events: { atMs: number; life: Life | undefined; run: () => void }[] = [];
  const at = (atMs: number, run: () => void, life?: Life) => events.push({ atMs, life, run });
  /** Never ends in a process that was killed, and late in one that is stopped. */
  const sleep = (life: Life, durationMs: number) =>
    new Promise<void>((resolve) => at(nowMs + durationMs, resolve, life));

  async function live(life: Life, name: string): Promise<void> {
    const skewMs = upTo(15_000) - 7_500;
    const offsetMs = upTo(1e6);
    const clock = { nowMs: () => nowMs + skewMs };
    const steadyClock = { nowMs: () => nowMs + offsetMs };
    const budget = createSendBudget(steadyClock.nowMs, limits);
    const workers = {
      beat: async () => {
        await sleep(life, upTo(50));
        beats.set(name, clock.nowMs());
        await sleep(life, upTo(50));
      },
      countAlive: async (sinceMs: number) => {
        const alive = [...beats.values()].filter((beatAtMs) => beatAtMs >= sinceMs);
        await sleep(life, upTo(100));
        return alive.length;
      },
    };
    const share = createSendShare({ workers, workerId: name, budget, clock, steadyClock });

    const send = (threadId: string): { tookMs: number; lateMs: number } => {
      const isSlow = random() < 0.05;
      const takesMs = upTo(isSlow ? sendTimeoutMs : 300);
      const arrive = (afterMs: number) => {
        at(nowMs + afterMs, () => arrivals.push({ threadId, atMs: nowMs }));
      };
      if (random() < 0.02) {
        arrive(upTo(sendTimeoutMs + settleMs));
        return { tookMs: sendTimeoutMs, lateMs: settleMs };
      }
      arrive(upTo(takesMs));
      return { tookMs: takesMs, lateMs: 0 };
    };

    const work = async (): Promise<void> => {
      for (;;) {
        if (share.isDue()) await share.beat();
        const threadId = `thread ${Math.floor(upTo(threads))}`;
        const taken = budget.take('t', threadId);
        if (taken.kind === 'full') {
          await sleep(life, Math.min(taken.waitMs, 1_000));
          continue;
        }
        await sleep(life, upTo(random() < 0.02 ? 8_000 : 40));
        if (taken.slot.leave()) {
          const { tookMs, lateMs } = send(threadId);
          await sleep(life, tookMs);
          taken.slot.close(lateMs);
        }
        taken.slot.close(settleMs);
      }
    };
    await share.beat();
    await Promise.all(Array.from({ length: lanes }, work));
  }

  const start = (name: string): void => {
    const life: Life = { isKilled: false, isAsleepUntilMs: 0 };
    void live(life, name);
    const disturb = (round: number): void => {
      at(nowMs + 5_000 + upTo(120_000), () => {
        if (random() < 0.4) {
          life.isKilled = true;
          at(nowMs + upTo(10_000), () => start(`${name}+`));
          return;
        }
        life.isAsleepUntilMs = nowMs + upTo(random() < 0.5 ? 5_000 : 200_000);
        disturb(round + 1);
      });
    };
    disturb(0);
  };
  for (let index = 0; index < processes; index += 1) {
    at(upTo(60_000), () => start(`p${index}`));
  }

  while (nowMs < lengthMs) {
    events.sort((a, b) => b.atMs - a.atMs);
    const next = events.pop();
    if (next === undefined) break;
    nowMs = Math.max(nowMs, next.atMs);
    const { life, run } = next;
    if (life?.isKilled) continue;
    if (life !== undefined && life.isAsleepUntilMs > nowMs) {
      events.push({ ...next, atMs: life.isAsleepUntilMs });
      continue;
    }
    run();
    await new Promise(setImmediate);
  }
  events = [];
  return arrivals;
}
