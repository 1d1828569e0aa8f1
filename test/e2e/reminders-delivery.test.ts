import type { Fault } from '../support/connector.ts';
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

const anna = createPerson('anna');
const bo = createPerson('bo');
const osbyId = '19:osby@thread.tacv2';
const operatorId = '19:drift@thread.tacv2';
const osby = createChannel(osbyId, 'Osby');
const operator = createChannel(operatorId, 'Drift');
let bot: ReminderBot;

/** A channel bound long enough ago, with a reminder of its own on Tuesday morning. */
beforeEach(async () => {
  bot = await openReminderBot('2026-11-23T09:00:00+01:00');
  bot.connector.rosters.set(osbyId, [anna.id, bo.id]);
  bot.connector.rosters.set(operatorId, [anna.id]);
  await bot.teams.say(osby, anna, 'koppla Lokal samverkan Osby');
  await bot.teams.say(operator, anna, 'driftkanal');
  await bot.teams.say(osby, anna, 'påminn oss den 24 november kl 9 om kallelsen');
  bot.connector.arrivals.length = 0;
});

afterEach(() => bot.close());

const postsIn = (channelId: string) =>
  bot.connector.posts().filter(({ conversationId }) => conversationId === channelId);
const about = (subject: string) =>
  postsIn(osbyId).filter((post) => readCard(cardOf(post)).includes(subject));

/** Posts that the group did not ask for itself. */
const nudges = () =>
  postsIn(osbyId).filter((post) => !readCard(cardOf(post)).includes('kallelsen'));

/** Answers posts of reminders so, until it is told otherwise. */
const failPosts = (status: number, headers: Record<string, string> = {}): void => {
  const fault: Fault = ({ method, conversationId }) =>
    method === 'POST' && conversationId === osbyId
      ? { status, headers, body: { error: { code: 'Trouble' } } }
      : undefined;
  bot.connector.fault = fault;
};
const recover = (): void => {
  bot.connector.fault = () => undefined;
  bot.connector.arrivals.length = 0;
};

const metric = async (name: string): Promise<number> => {
  const text = await (await fetch(`${bot.url}/metrics`)).text();
  return Number(new RegExp(`^samverkansbot_reminders_${name} (.+)$`, 'm').exec(text)?.[1]);
};

describe('a post that Teams does not take', () => {
  it('is tried again after 429, not before the time that was asked for', async () => {
    failPosts(429, { 'retry-after': '40' });
    await bot.tickAt('2026-11-24T09:00:00+01:00');
    recover();
    await bot.tickAt('2026-11-24T09:00:39+01:00');
    expect(about('kallelsen')).toHaveLength(0);
    await bot.tickAt('2026-11-24T09:00:41+01:00');
    await bot.tickAt('2026-11-24T09:03:00+01:00');
    expect(about('kallelsen')).toHaveLength(1);
  });

  it('is held after 502 and shown to the operator, who has it sent again, marked', async () => {
    failPosts(502);
    await bot.tickAt('2026-11-24T09:00:00+01:00');
    recover();
    await bot.tickAt('2026-11-24T09:01:00+01:00');
    await bot.tickAt('2026-11-24T09:02:00+01:00');
    expect(about('kallelsen')).toHaveLength(0);
    const [notice] = postsIn(operatorId);
    expect(notice?.body['text']).toContain('Osby');
    expect(await metric('held')).toBe(1);
    const pressed = await bot.teams.press(operator, anna, cardOf(notice), 'Skicka igen');
    expect(pressed.text).toContain('möjlig upprepning');
    await bot.tickAt('2026-11-24T09:04:00+01:00');
    expect(about('kallelsen')).toHaveLength(1);
    expect(readCard(cardOf(about('kallelsen')[0]))).toContain('Möjlig upprepning');
  });

  it('waits for a channel that is gone, tells the operator, and comes once it is back', async () => {
    failPosts(404);
    await bot.tickAt('2026-11-24T09:00:00+01:00');
    recover();
    await bot.tickAt('2026-11-24T09:01:00+01:00');
    await bot.tickAt('2026-11-24T10:00:00+01:00');
    expect(about('kallelsen')).toHaveLength(0);
    expect(postsIn(operatorId)).toHaveLength(1);
    expect(postsIn(operatorId)[0]?.body['text']).toContain('kan inte nås');
    await bot.teams.say(osby, anna, 'påminnelser');
    bot.connector.arrivals.length = 0;
    await bot.tickAt('2026-11-24T10:20:00+01:00');
    expect(about('kallelsen')).toHaveLength(1);
  });
});

describe('a group that moves from a channel that is gone', () => {
  it('hears in the new one what the old one did not', async () => {
    failPosts(404);
    await bot.tickAt('2026-11-24T09:00:00+01:00');
    recover();
    const nextId = '19:osby-2@thread.tacv2';
    bot.connector.rosters.set(nextId, [anna.id]);
    await bot.teams.say(createChannel(nextId, 'Osby 2'), anna, 'koppla Lokal samverkan Osby');
    await bot.tickAt('2026-11-24T09:30:00+01:00');
    const posts = postsIn(nextId).filter((post) => readCard(cardOf(post)).includes('kallelsen'));
    expect(posts).toHaveLength(1);
  });
});

describe('a group with two channels', () => {
  it('hears in the other what waited for the first when that is unbound', async () => {
    const nextId = '19:osby-2@thread.tacv2';
    bot.connector.rosters.set(nextId, [anna.id]);
    bot.clock.advanceMs(60_000);
    await bot.teams.say(createChannel(nextId, 'Osby 2'), anna, 'koppla Lokal samverkan Osby');
    failPosts(429, { 'retry-after': '120' });
    await bot.tickAt('2026-11-24T09:00:00+01:00');
    recover();
    await bot.teams.say(osby, anna, 'koppla bort');
    await bot.tickAt('2026-11-24T09:30:00+01:00');
    await bot.tickAt('2026-11-24T09:31:00+01:00');
    const posts = postsIn(nextId).filter((post) => readCard(cardOf(post)).includes('kallelsen'));
    expect(posts).toHaveLength(1);
  });
});

describe('a post of more reminders than one write holds', () => {
  it('loses none of them in a channel that is gone', async () => {
    const hours = ['10', '11', '13', '14', '15'];
    for (const hour of hours) {
      await bot.teams.say(osby, anna, `påminn oss varje vardag kl ${hour} om logg ${hour}`);
    }
    await bot.app.reminders.tick();
    failPosts(404);
    await bot.tickAt('2026-12-22T16:00:00+01:00');
    recover();
    await bot.teams.say(osby, anna, 'påminnelser');
    bot.connector.arrivals.length = 0;
    await bot.tickAt('2026-12-22T16:30:00+01:00');
    await bot.tickAt('2026-12-22T16:31:00+01:00');
    await bot.tickAt('2026-12-23T08:30:00+01:00');
    const read = postsIn(osbyId)
      .map((post) => readCard(cardOf(post)))
      .join('\n');
    for (const hour of hours) expect(read).toContain(`logg ${hour}`);
    expect(read).toContain('Uppföljning av utbildningsplanen');
    await bot.tickAt('2026-12-23T08:31:00+01:00');
    expect(await metric('due')).toBe(0);
  });
});

describe('after downtime', () => {
  it('tells a month in one post, in working hours, each matter once', async () => {
    await bot.teams.say(osby, anna, 'påminn oss varje vardag kl 9 om loggboken');
    await bot.app.reminders.tick();
    bot.connector.arrivals.length = 0;
    await bot.restart();
    await bot.tickAt('2027-01-02T23:00:00+01:00');
    expect(postsIn(osbyId)).toHaveLength(0);
    await bot.tickAt('2027-01-04T08:00:00+01:00');
    const posts = postsIn(osbyId);
    expect(posts).toHaveLength(1);
    expect(posts[0]?.body['summary']).toContain('Ikapp efter ett avbrott');
    expect(readCard(cardOf(posts[0]))).toContain('Ikapp efter ett avbrott');
    await bot.tickAt('2027-01-04T08:05:00+01:00');
    expect(postsIn(osbyId)).toHaveLength(1);
  });

  it('waits for the group’s hour, so that the day’s own reminders come in the same post', async () => {
    await bot.restart();
    // Missed: 30 November, the yearly follow-up. This morning's own: the term's second meeting.
    await bot.tickAt('2026-12-08T07:00:00+01:00');
    expect(nudges()).toHaveLength(0);
    await bot.tickAt('2026-12-08T08:30:00+01:00');
    const [post] = nudges();
    const read = readCard(cardOf(post));
    expect(read).toContain('Möte 2 av minst 2');
    expect(read).toContain('Uppföljning av utbildningsplanen');
    await bot.tickAt('2026-12-09T08:30:00+01:00');
    expect(nudges()).toHaveLength(1);
  });

  it('posts nothing twice when the clock is set back', async () => {
    await bot.tickAt('2026-11-24T09:00:00+01:00');
    expect(about('kallelsen')).toHaveLength(1);
    await bot.tickAt('2026-11-24T08:30:00+01:00');
    await bot.restart();
    await bot.tickAt('2026-11-24T09:00:00+01:00');
    expect(about('kallelsen')).toHaveLength(1);
  });
});

describe('an edit before the post', () => {
  it('holds at once: a channel that is unbound hears nothing more', async () => {
    await bot.teams.say(osby, anna, 'koppla bort');
    bot.connector.arrivals.length = 0;
    await bot.tickAt('2026-11-24T09:00:00+01:00');
    expect(postsIn(osbyId)).toHaveLength(0);
  });

  it('holds for a post that waits to be sent again too', async () => {
    failPosts(429, { 'retry-after': '120' });
    await bot.tickAt('2026-11-24T09:00:00+01:00');
    recover();
    const { card } = await bot.teams.say(osby, anna, 'egna påminnelser');
    await bot.teams.press(osby, anna, card, 'Ta bort: kallelsen');
    bot.connector.arrivals.length = 0;
    await bot.tickAt('2026-11-24T09:30:00+01:00');
    expect(postsIn(osbyId)).toHaveLength(0);
  });
});

describe('the card', () => {
  const post = async (): Promise<Card | undefined> => {
    await bot.tickAt('2026-11-24T09:00:00+01:00');
    return cardOf(about('kallelsen')[0]);
  };
  const formOf = ({ body }: { body: string }): Card => (JSON.parse(body) as { value: Card }).value;

  it('puts off to a day of one’s own, and says so to everybody', async () => {
    const card = await post();
    const form = formOf(await bot.teams.press(osby, anna, card, 'Påminn senare'));
    expect(readCard(form)).toContain('Nästa arbetsdag (onsdag 25 november 2026)');
    const inputs = { when: 'date', date: '2026-12-05' };
    await bot.teams.press(osby, anna, form, 'Spara', inputs);
    const updated = bot.connector.posts().findLast(({ method }) => method === 'PUT');
    expect(readCard(cardOf(updated))).toContain('Påminns igen måndag 7 december 2026');
    bot.connector.arrivals.length = 0;
    await bot.tickAt('2026-12-07T09:00:00+01:00');
    expect(about('kallelsen')).toHaveLength(1);
  });

  it('takes the first answer of two, and shows the second what was answered', async () => {
    const card = await post();
    const form = formOf(await bot.teams.press(osby, anna, card, 'Klart'));
    await bot.teams.press(osby, anna, form, 'Spara', { text: 'Skickad' });
    const second = await bot.teams.press(osby, bo, form, 'Spara', { text: 'Också skickad' });
    expect(second.text + second.body).toContain('hann före');
    const updated = bot.connector.posts().findLast(({ method }) => method === 'PUT');
    expect(readCard(cardOf(updated))).not.toContain('Också');
    expect(titlesOf(cardOf(updated))).toContain('Ångra');
  });

  it('stores no identity number, and masks what may point out somebody', async () => {
    const card = await post();
    const form = formOf(await bot.teams.press(osby, anna, card, 'Klart'));
    const refused = await bot.teams.press(osby, anna, form, 'Spara', {
      text: 'Gäller 19121212-1212',
    });
    expect(refused.body).toContain('inte sparats');
    const saved = await bot.teams.press(osby, anna, form, 'Spara', {
      text: 'Ring 070-123 45 67',
    });
    expect(saved.status).toBe(200);
    expect(JSON.stringify(bot.connector.posts())).not.toContain('123 45 67');
    expect(JSON.stringify(bot.connector.posts())).not.toContain('1212-1212');
  });

  it('is for members only, whatever the card says, and for its own channel', async () => {
    const card = await post();
    const stranger = createPerson('stranger');
    const refused = await bot.teams.press(osby, stranger, card, 'Klart');
    expect(refused.body).toContain('medlem');
    const elsewhere = await bot.teams.press(operator, anna, card, 'Klart');
    expect(elsewhere.body).toContain('annan kanal');
  });

  it('works in a client that knows only Action.Submit', async () => {
    const card = await post();
    const asked = await bot.teams.submit(osby, anna, card, 'Klart');
    const saved = await bot.teams.submit(osby, anna, asked.card, 'Spara', { text: 'Skickad' });
    expect(saved.posts.some(({ method }) => method === 'PUT')).toBe(true);
    expect(saved.text).toContain('Noterat som klart');
  });
});

describe('the operator', () => {
  it('sees whether the scheduler beats, what is due, late and held', async () => {
    const ready = await fetch(`${bot.url}/readyz`);
    expect(ready.status).toBe(200);
    await bot.tickAt('2026-11-24T08:00:00+01:00');
    expect(await metric('last_beat_seconds')).toBe(bot.clock.nowMs() / 1_000);
    bot.clock.advanceMs(10 * 60_000);
    const late = await fetch(`${bot.url}/readyz`);
    expect(late.status).toBe(503);
    expect(await late.text()).toContain('scheduler');
  });
});
