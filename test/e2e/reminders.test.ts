import { openReminderBot, type ReminderBot } from '../support/reminder-bot.ts';
import {
  cardOf,
  createChannel,
  createPerson,
  createPersonalChat,
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

describe('a channel', () => {
  it('hears nothing of what was due before it was bound', async () => {
    await openBound('2024-11-01T10:00:00+01:00');
    await bot.tickAt('2024-11-01T10:01:00+01:00');
    await bot.tickAt('2024-11-04T10:01:00+01:00');
    expect(texts()).toEqual([]);
  });

  it('of one’s own hears no reminders of the group that one has bound it to', async () => {
    bot = await openReminderBot('2024-11-01T07:00:00+01:00');
    await bot.teams.say(createPersonalChat(anna), anna, 'koppla DOT Nordost operativ');
    bot.connector.arrivals.length = 0;
    await bot.tickAt('2024-11-01T08:30:00+01:00');
    expect(texts()).toEqual([]);
  });

  it('is nudged once a day, whatever else falls due that day', async () => {
    await openBound();
    await bot.tickAt('2024-11-01T08:30:00+01:00');
    await bot.teams.say(channel, anna, 'påminn oss idag kl 11 om fikat');
    bot.connector.arrivals.length = 0;
    await bot.tickAt('2024-11-01T11:00:00+01:00');
    expect(texts()).toEqual(['Påminnelse: fikat']);
  });
});

describe('a reminder of a meeting', () => {
  it('asks for the day it was held, and records it', async () => {
    await openBound('2024-10-31T07:00:00+01:00');
    const local = createChannel('19:osby@thread.tacv2', 'Osby');
    bot.connector.rosters.set('19:osby@thread.tacv2', [anna.id]);
    await bot.teams.say(local, anna, 'koppla Lokal samverkan Osby');
    const days = ['2024-11-15', '2024-11-22', '2024-12-06', '2024-12-16'];
    for (const day of days) await bot.tickAt(`${day}T08:30:00+01:00`);
    const post = bot.connector
      .posts()
      .findLast((each) => readCard(cardOf(each)).includes('Möte 2 av minst 2'));
    const matter = partOf(cardOf(post), 'Möte 2 av minst 2');
    const asked = await bot.teams.press(local, anna, matter, 'Klart');
    const form = (JSON.parse(asked.body) as { value: Card }).value;
    expect(readCard(form)).toContain('Vilken dag träffades ni?');
    await bot.teams.press(local, anna, form, 'Spara', { date: '2024-12-12' });
    const { card } = await bot.teams.say(local, anna, 'möten');
    expect(readCard(card)).toContain('torsdag 12 december 2024');
  });
});

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
