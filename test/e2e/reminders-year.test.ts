import { formatRfc3339, toInstantMs } from '../../src/calendar/wall-time.ts';
import { defaultDeliveryTiming } from '../../src/reminders/delivery-timing.ts';
import { previewReminders } from '../../src/reminders/preview.ts';
import { createDeliveries } from '../../src/storage/deliveries.ts';
import { openReminderBot, type ReminderBot } from '../support/reminder-bot.ts';
import { createChannel, createPerson, tenantId } from '../support/teams-client.ts';
import { directory, factsWith } from '../unit/reminders/support.ts';

jest.setTimeout(240_000);

const zone = 'Europe/Stockholm';
const anna = createPerson('anna');
const groups = directory.bindableGroups;
const channelOf = (groupId: string) => `19:${groupId}@thread.tacv2`;
const groupOf = new Map(groups.map(({ id, name }) => [channelOf(id), name]));
const byInstant = (a: string, b: string) => Date.parse(a) - Date.parse(b);
const atTime = (date: string, time: string) =>
  formatRfc3339(toInstantMs({ date, time }, zone), zone);

let bot: ReminderBot;
afterEach(() => bot.close());

/** Every group is bound on the last day of the year before. */
async function openAllBound(year: number): Promise<void> {
  bot = await openReminderBot(atTime(`${year - 1}-12-31`, '18:00'));
  for (const { id, name } of groups) {
    bot.connector.rosters.set(channelOf(id), [anna.id]);
    await bot.teams.say(createChannel(channelOf(id), name), anna, `koppla ${name}`);
  }
  bot.connector.arrivals.length = 0;
}

const nights = (year: number) =>
  Array.from({ length: 12 }, (_, month) =>
    atTime(`${year}-${String(month + 1).padStart(2, '0')}-03`, '02:30'),
  );

/** Lets the year pass; the clock is looked at in the mornings and on some nights. */
async function livePosts(mornings: readonly string[], year: number): Promise<readonly string[]> {
  const posts: string[] = [];
  for (const instant of [...mornings, ...nights(year)].toSorted(byInstant)) {
    await bot.tickAt(instant);
    for (const { conversationId = '' } of bot.connector.posts()) {
      posts.push(`${instant} ${groupOf.get(conversationId)}`);
    }
    bot.connector.arrivals.length = 0;
  }
  return posts.toSorted();
}

/** What the posts of a group spoke for, by the instant that each was made. */
async function listSpokenFor(): Promise<readonly string[]> {
  const deliveries = createDeliveries(bot.store, defaultDeliveryTiming);
  const lines = await Promise.all(
    groups.map(async ({ id, name }) =>
      (await deliveries.listOfGroup(tenantId, id, 500)).flatMap(({ record }) => {
        const { content, createdAtMs, delivery } = record;
        expect(delivery.status).toBe('sent');
        const keys = content.kind === 'digest' ? content.occurrenceKeys : ['notice'];
        return keys.map((key) => `${formatRfc3339(createdAtMs, zone)} ${name} ${key}`);
      }),
    ),
  );
  return lines.flat().toSorted();
}

describe('a year of the running bot under a shifted clock, with every group bound', () => {
  it.each([2026])(
    '%i: posts what the preview says, there and then, and nothing else',
    async (year) => {
      const period = { from: `${year}-01-01`, to: `${year}-12-31` };
      const preview = previewReminders(directory, factsWith(), groups, period);
      await openAllBound(year);
      const posts = await livePosts([...new Set(preview.map(({ at }) => at))], year);
      const expected = new Set(preview.map(({ at, group }) => `${at} ${group}`));
      expect(posts).toEqual([...expected].toSorted());
      expect(await listSpokenFor()).toEqual(
        preview.map(({ at, group, key }) => `${at} ${group} ${key}`).toSorted(),
      );
    },
  );
});
