import { createRandom } from '../../support/seeded-random.ts';
import { simulateSending, type Arrival } from './limits-simulation.ts';

jest.setTimeout(120_000);

/** Those of Teams that processes share strictly, with few enough for a tenant to bind. */
const limits = {
  thread: [
    { lengthMs: 1_000, most: 7 },
    { lengthMs: 2_000, most: 8 },
    { lengthMs: 30_000, most: 60 },
  ],
  tenant: [{ lengthMs: 1_000, most: 10 }],
};
const lengthMs = 10 * 60_000;

/** The most of the arrivals, in order, that lie within any stretch of that length. */
function countMostWithin(arrivals: readonly Arrival[], length: number): number {
  let most = 0;
  let start = 0;
  for (const [index, { atMs }] of arrivals.entries()) {
    while (atMs - (arrivals[start]?.atMs ?? 0) >= length) start += 1;
    most = Math.max(most, index - start + 1);
  }
  return most;
}

function listExceeded(arrivals: readonly Arrival[]): readonly string[] {
  const threads = [...Map.groupBy(arrivals, ({ threadId }) => threadId).values()];
  const windows = [
    ...limits.tenant.map((window) => ({ window, of: arrivals })),
    ...threads.flatMap((of) => limits.thread.map((window) => ({ window, of }))),
  ];
  return windows.flatMap(({ window, of }) => {
    const count = countMostWithin(of, window.lengthMs);
    return count > window.most ? [`${count} of ${window.most} in ${window.lengthMs} ms`] : [];
  });
}

describe('what arrives in Teams', () => {
  it.each([1, 2, 3])(
    'from %i processes is within its limits, whatever stalls, dies or comes late',
    async (processes) => {
      for (let seed = 1; seed <= 10; seed += 1) {
        const random = createRandom(seed * 7_919);
        const arrivals = await simulateSending({ random, processes, limits, lengthMs });
        expect({ seed, exceeded: listExceeded(arrivals) }).toEqual({ seed, exceeded: [] });
        expect(arrivals.length).toBeGreaterThan(50);
      }
    },
  );
});
