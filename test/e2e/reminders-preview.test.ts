import { join } from 'node:path';
import { projectRoot } from '../support/project-root.ts';
import { createDirectory } from '../../src/organisation/directory.ts';
import { loadModel } from '../../src/organisation/load.ts';
import { defaultDeliveryTiming } from '../../src/reminders/delivery-timing.ts';
import { previewReminders } from '../../src/reminders/preview.ts';
import { createReminderFacts } from '../../src/reminders/reminder-facts.ts';
import { defaultReminderSettings } from '../../src/reminders/reminder-settings.ts';
import { createDeliveries } from '../../src/storage/deliveries.ts';
import { openReminderBot, type ReminderBot } from '../support/reminder-bot.ts';

jest.setTimeout(180_000);

const tenantId = 'preview-tenant';
const loaded = loadModel(join(projectRoot, 'src/organisation/data'));
if (!loaded.ok) throw new Error('The model is broken.');
const directory = createDirectory(loaded.value);
const facts = createReminderFacts(defaultReminderSettings);
const dayMs = 24 * 60 * 60 * 1_000;

let bot: ReminderBot;
afterEach(() => bot.close());

const channelOf = (groupId: string) => `19:${groupId}@thread.tacv2`;

/** Every group with a channel from then on; what fell due before is still open, and told. */
async function openAllBound(startsAt: string): Promise<void> {
  bot = await openReminderBot(startsAt, { ALLOWED_TENANTS: tenantId });
  for (const { id } of directory.bindableGroups) {
    await bot.app.context.stores.bindings.bind({
      tenantId,
      teamId: 'team',
      channelId: channelOf(id),
      groupId: id,
      boundBy: 'anna',
      boundAtMs: Date.parse(startsAt),
      serviceUrl: bot.connector.url,
    });
  }
}

/** `instant group key`, one line for each reminder that a post spoke of. */
async function listPosted(): Promise<readonly string[]> {
  const deliveries = createDeliveries(bot.store, defaultDeliveryTiming);
  const posted: string[] = [];
  for (const { id } of directory.bindableGroups) {
    for (const { record } of await deliveries.listOfGroup(tenantId, id, 1_000)) {
      if (record.content.kind !== 'digest') continue;
      expect(record.delivery.status).toBe('sent');
      for (const key of record.content.occurrenceKeys) {
        posted.push(`${new Date(record.createdAtMs).toISOString()} ${key}`);
      }
    }
  }
  return posted.toSorted();
}

describe.each([
  ['2024-11-25', '2024-12-31'],
  // The night when the clocks go forward, and Easter.
  ['2026-03-23', '2026-04-10'],
])('the running bot from %s to %s', (from, to) => {
  it('posts what the preview says, when it says, one post a group and morning, and nothing else', async () => {
    await openAllBound(`${from}T00:01:00Z`);
    const lines = previewReminders(directory, facts, directory.bindableGroups, { from, to });
    const instants = new Set(lines.map(({ at }) => Date.parse(at)));
    for (
      let ms = Date.parse(`${from}T02:00:00Z`);
      ms < Date.parse(`${to}T23:00:00Z`);
      ms += 5 * dayMs
    ) {
      for (const hour of [0, 9, 13, 20]) instants.add(ms + hour * 3_600_000);
    }
    await bot.app.reminders.tick();
    for (const ms of [...instants].toSorted((a, b) => a - b)) {
      await bot.tickAt(new Date(ms).toISOString());
    }
    const previewed = lines.map(({ at, key }) => `${new Date(at).toISOString()} ${key}`).toSorted();
    expect(await listPosted()).toEqual(previewed);
    const mornings = new Set(lines.map(({ at, group }) => `${at} ${group}`));
    expect(bot.connector.posts()).toHaveLength(mornings.size);
  });
});
