import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../src/storage/open-store.ts';
import type { Benchmark } from './benchmark.ts';
import { createBenchReminders, tenantId } from './support/reminder-context.ts';
import { medianOf } from './support/statistics.ts';

const startsAtMs = Date.parse('2026-11-24T10:00:00+01:00');
const dayMs = 24 * 60 * 60 * 1_000;
const rounds = 400;

/** Groups bound as in a region, and so many reminders that lie ahead. */
async function openWithFuture(folder: string, count: number) {
  const time = { nowMs: startsAtMs };
  const nowMs = () => time.nowMs;
  const dataDir = join(folder, String(count));
  const store = await openStore({ store: 'sqlite', dataDir }, { clock: { nowMs } });
  const send = () => Promise.resolve({ kind: 'created' as const, messageId: 'm' });
  const { context, dispatcher } = createBenchReminders({ store, nowMs, send });
  for (const { id: groupId } of context.directory.bindableGroups) {
    await context.stores.bindings.bind({
      tenantId,
      teamId: 'team',
      channelId: `19:${groupId}@thread.tacv2`,
      groupId,
      boundBy: 'bench',
      boundAtMs: startsAtMs,
      serviceUrl: 'http://127.0.0.1:9/',
    });
  }
  for (let from = 0; from < count; from += 100) {
    await store.write(
      tenantId,
      Array.from({ length: Math.min(100, count - from) }, (_, index) => ({
        kind: 'create',
        collection: 'occurrences',
        id: `future-${from + index}`,
        body: {
          key: `future-${from + index}`,
          groupId: `group-${index}`,
          series: 'activity:future',
          ruleVersion: '1',
          date: '2027-06-01',
          dueAtMs: startsAtMs + 60 * dayMs + from + index,
          state: 'planned',
        },
      })),
    );
  }
  await dispatcher.tick();
  const tick = async (): Promise<number> => {
    time.nowMs += 5_000;
    const begunMs = performance.now();
    await dispatcher.tick();
    return performance.now() - begunMs;
  };
  return { tick, close: () => store.close() };
}

/** One beat when nothing is due: found by an index on the due time, not by looking at everything. */
export const remindersTick: Benchmark = {
  name: 'reminders-tick',
  run: async () => {
    const folder = mkdtempSync(join(tmpdir(), 'bench-tick-'));
    const few = await openWithFuture(folder, 100);
    const many = await openWithFuture(folder, 100_000);
    const took = { few: [] as number[], many: [] as number[] };
    for (let round = 0; round < rounds; round += 1) {
      took.few.push(await few.tick());
      took.many.push(await many.tick());
    }
    await Promise.all([few.close(), many.close()]);
    rmSync(folder, { recursive: true });
    const [ours, peer] = [medianOf(took.many), medianOf(took.few)];
    return [
      {
        name: 'a tick with 100,000 future occurrences by one with 100',
        ours: `${ours.toFixed(2)} ms`,
        peer: `${peer.toFixed(2)} ms`,
        ratio: ours / peer,
        bar: { atMost: 2 },
      },
    ];
  },
};
