import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addDays, weekdayOf } from '../src/calendar/local-date.ts';
import { formatRfc3339, toInstantMs } from '../src/calendar/wall-time.ts';
import { previewReminders } from '../src/reminders/preview.ts';
import { createReminderFacts } from '../src/reminders/reminder-facts.ts';
import { createBindings } from '../src/storage/bindings.ts';
import { openStore } from '../src/storage/open-store.ts';
import type { Benchmark, Measure } from './benchmark.ts';
import { createBenchReminders, tenantId } from './support/reminder-context.ts';

const zone = 'Europe/Stockholm';
const years = [2024, 2026, 2027];
const mostPerGroup = 500;
/** The year passes in a minute: Teams' limits would move posts to another morning. */
const noLimit = [{ lengthMs: 1_000, most: 1e6 }];
const limits = { thread: noLimit, tenant: noLimit };

const at = (date: string, time: string) => toInstantMs({ date, time }, zone);

/** Every morning of a year, days off included, and the evenings of its Sundays. */
function* instantsOf(year: number): Generator<number> {
  for (let date = `${year}-01-01`; date <= `${year}-12-31`; date = addDays(date, 1)) {
    yield at(date, '08:30');
    if (weekdayOf(date) === 7) yield at(date, '20:00');
  }
}

/** Lines `when group key` of what the bot has posted, and of what the preview says. */
async function liveYear(year: number, dataDir: string) {
  let nowMs = at(`${year - 1}-12-31`, '18:00');
  const clock = { nowMs: () => nowMs };
  const store = await openStore({ store: 'sqlite', dataDir }, { clock });
  let sends = 0;
  const { context, dispatcher } = createBenchReminders({
    store,
    nowMs: clock.nowMs,
    limits,
    send: () => Promise.resolve({ kind: 'created', messageId: `m${(sends += 1)}` }),
  });
  const { directory, stores, settings } = context;
  const groups = directory.bindableGroups;
  const bindings = createBindings(store);
  for (const { id: groupId } of groups) {
    await bindings.bind({
      tenantId,
      teamId: 'team',
      channelId: `19:${groupId}@thread.tacv2`,
      groupId,
      boundBy: 'bench',
      boundAtMs: nowMs,
      serviceUrl: 'http://127.0.0.1/',
    });
  }
  await dispatcher.tick();
  for (nowMs of instantsOf(year)) await dispatcher.tick();
  const posted: string[] = [];
  for (const { id, name } of groups) {
    for (const { record } of await stores.deliveries.listOfGroup(tenantId, id, mostPerGroup)) {
      const { content, createdAtMs, delivery } = record;
      const keys = content.kind === 'digest' ? content.occurrenceKeys : [content.kind];
      const when = formatRfc3339(createdAtMs, zone);
      posted.push(...keys.map((key) => `${when} ${name} ${key} ${delivery.status}`));
    }
  }
  const period = { from: `${year}-01-01`, to: `${year}-12-31` };
  const planned = previewReminders(directory, createReminderFacts(settings), groups, period).map(
    (line) => `${line.at} ${line.group} ${line.key} sent`,
  );
  await store.close();
  return { posted, planned, sends };
}

/** What the one has and the other has not. */
const missing = (some: readonly string[], others: readonly string[]): readonly string[] => {
  const known = new Set(others);
  return some.filter((line) => !known.has(line));
};

export const remindersYears: Benchmark = {
  name: 'reminders-years',
  run: async () => {
    const folder = mkdtempSync(join(tmpdir(), 'bench-years-'));
    const measures: Measure[] = [];
    for (const year of years) {
      const { posted, planned, sends } = await liveYear(year, join(folder, String(year)));
      const differences = [...missing(posted, planned), ...missing(planned, posted)];
      for (const line of differences.slice(0, 5)) console.log(`  ${line}`);
      measures.push({
        name: `${year}, all groups: reminders that differ between the preview and what was posted`,
        ours: `${differences.length} (${posted.length} in ${sends} posts)`,
        peer: `${planned.length} in the preview`,
        value: differences.length,
        bar: { atMost: 0 },
      });
    }
    rmSync(folder, { recursive: true });
    return measures;
  },
};
