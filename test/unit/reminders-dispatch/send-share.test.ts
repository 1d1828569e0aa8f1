import { createSendShare, sharing } from '../../../src/teams/reminders/send-share.ts';
import { createManualClock } from '../../support/stores.ts';

/** Processes over one list of beats; each shows the share that it has now. */
function openProcesses() {
  const clock = createManualClock(1_000_000);
  const beats = new Map<string, number>();
  const join = (workerId: string) => {
    const shares: number[] = [];
    const share = createSendShare({
      workerId,
      clock,
      steadyClock: clock,
      budget: { setShare: (part) => shares.push(part) },
      workers: {
        beat: (id, nowMs) => Promise.resolve(void beats.set(id, nowMs)),
        countAlive: (sinceMs) =>
          Promise.resolve([...beats.values()].filter((atMs) => atMs >= sinceMs).length),
      },
    });
    return {
      isDue: share.isDue,
      beat: async () => {
        await share.beat();
        return shares.at(-1);
      },
    };
  };
  return { clock, beats, join };
}

describe('a process’s share of Teams’ limits', () => {
  it('is all of them at once for one that is alone', async () => {
    const { clock, join } = openProcesses();
    const alone = join('a');
    expect(alone.isDue()).toBe(true);
    expect(await alone.beat()).toBe(1);
    expect(alone.isDue()).toBe(false);
    clock.advanceMs(sharing.beatEveryMs);
    expect(alone.isDue()).toBe(true);
  });

  it('is nothing for one that comes, until all others have long counted it in', async () => {
    const { clock, join } = openProcesses();
    const first = join('a');
    await first.beat();
    const second = join('b');
    expect(await second.beat()).toBe(0);
    for (let passedMs = 0; passedMs < sharing.isCountedForMs; passedMs += sharing.beatEveryMs) {
      expect(await second.beat()).toBe(0);
      expect(await first.beat()).toBe(1 / 2);
      clock.advanceMs(sharing.beatEveryMs);
    }
    expect(await second.beat()).toBe(1 / 2);
  });

  it('waits for one that was killed only until nothing of that can arrive', async () => {
    const { clock, join } = openProcesses();
    await join('killed').beat();
    const next = join('next');
    expect(await next.beat()).toBe(0);
    clock.advanceMs(sharing.isCountedForMs + 1);
    expect(await next.beat()).toBe(1);
  });

  it('is lost by one that slept so long that others may no longer count it in', async () => {
    const { clock, join } = openProcesses();
    const sleeper = join('a');
    await sleeper.beat();
    const other = join('b');
    await other.beat();
    clock.advanceMs(sharing.isValidForMs);
    expect(await other.beat()).toBe(0);
    expect(await sleeper.beat()).toBe(0);
  });

  it('is lost by one whose beats do not reach the store', async () => {
    const { clock, beats, join } = openProcesses();
    const lonely = join('a');
    await lonely.beat();
    const set = beats.set.bind(beats);
    beats.set = () => {
      throw new Error('away');
    };
    for (let round = 0; round < 3; round += 1) {
      clock.advanceMs(sharing.beatEveryMs);
      await expect(lonely.beat()).rejects.toThrow('away');
    }
    beats.set = set;
    await join('b').beat();
    expect(await lonely.beat()).toBe(0);
  });
});
