import { openReminderBot, type ReminderBot } from '../support/reminder-bot.ts';
import {
  cardOf,
  createChannel,
  createPerson,
  readCard,
  titlesOf,
  type Card,
} from '../support/teams-client.ts';

jest.setTimeout(60_000);

let bot: ReminderBot;
afterEach(() => bot.close());

const anna = createPerson('anna');
const channel = createChannel('19:operativ@thread.tacv2', 'Operativ');

async function openBound(startsAt = '2024-11-01T07:00:00+01:00'): Promise<void> {
  bot = await openReminderBot(startsAt);
  bot.connector.rosters.set('19:operativ@thread.tacv2', [anna.id]);
  const { text } = await bot.teams.say(channel, anna, 'koppla DOT Nordost operativ');
  expect(text).toContain('operativ nivå Nordost');
  bot.connector.arrivals.length = 0;
}

/** The part of a card that speaks of one matter. */
const partOf = (card: Card | undefined, subject: string): Card | undefined =>
  (card?.['body'] as Card[]).find((part) => readCard(part).includes(subject));

const texts = () => bot.connector.posts().map(({ body }) => String(body['summary']));

describe('a due reminder', () => {
  it('is posted once in the channel of its group, at its hour', async () => {
    await openBound();
    await bot.tickAt('2024-11-01T08:29:00+01:00');
    expect(texts()).toEqual([]);
    await bot.tickAt('2024-11-01T08:30:00+01:00');
    expect(texts()).toHaveLength(1);
    const [post] = bot.connector.posts();
    expect(post?.conversationId).toBe('19:operativ@thread.tacv2');
    expect(new Set(titlesOf(cardOf(post)))).toEqual(
      new Set(['Klart', 'Påminn senare', 'Visa underlag', 'Inte aktuellt']),
    );
    expect(readCard(cardOf(post))).toContain('30 november 2024');
    await bot.tickAt('2024-11-01T08:31:00+01:00');
    await bot.restart();
    await bot.tickAt('2024-11-01T09:31:00+01:00');
    expect(texts()).toHaveLength(1);
  });

  it('is done from its card: the result is asked for, kept, and shown to everybody', async () => {
    await openBound();
    await bot.tickAt('2024-11-01T08:30:00+01:00');
    const [post] = bot.connector.posts();
    const matter = partOf(cardOf(post), 'Digital utbildning');
    const asked = await bot.teams.press(channel, anna, matter, 'Klart');
    const form = (JSON.parse(asked.body) as { value: Record<string, unknown> }).value;
    expect(readCard(form)).toContain('Resultat, på en rad');
    const saved = await bot.teams.press(channel, anna, form, 'Spara', {
      text: 'Genomförd 12 november, 45 deltagare',
    });
    const updated = bot.connector.posts().find(({ method }) => method === 'PUT');
    expect(updated?.activityId).toBe(post?.answeredId);
    expect(readCard(cardOf(updated))).toContain('Genomförd 12 november, 45 deltagare');
    expect(saved.status).toBe(200);
    const question = 'Vad blev resultatet av digital utbildning om SVU-processen?';
    const { text, card } = await bot.teams.say(channel, anna, question);
    expect(`${text}\n${readCard(card)}`).toContain('Genomförd 12 november, 45 deltagare');
    expect(text).not.toContain('Det framgår inte av underlaget');
    await bot.tickAt('2024-11-29T08:30:00+01:00');
    expect(texts().join()).not.toContain('Digital utbildning');
  });
});
