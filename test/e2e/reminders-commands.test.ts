import { readPng } from '../support/read-png.ts';
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

const anna = createPerson('anna');
const stranger = createPerson('stranger');
const channelId = '19:osby@thread.tacv2';
const channel = createChannel(channelId, 'Osby');
let bot: ReminderBot;

beforeAll(async () => {
  bot = await openReminderBot('2026-11-20T09:00:00+01:00');
  bot.connector.rosters.set(channelId, [anna.id]);
  await bot.teams.say(channel, anna, 'koppla Lokal samverkan Osby');
});

afterAll(() => bot.close());

const say = async (text: string, who = anna) => (await bot.teams.say(channel, who, text)).text;

const pictureOf = (card: Card | undefined): string =>
  /data:image\/png;base64,[A-Za-z0-9+/=]+/.exec(JSON.stringify(card))?.[0] ?? '';

describe('påminnelser', () => {
  it('lists what comes next with its dates, and the year as a wheel', async () => {
    const { text, card } = await bot.teams.say(channel, anna, 'påminnelser');
    expect(text).toContain('Lokal samverkan Osby');
    expect(readCard(card)).toMatch(/\d{1,2} \p{L}+ 20\d\d kl\. 08:30/u);
    const { width, height } = readPng(Buffer.from(pictureOf(card).split(',')[1] ?? '', 'base64'));
    expect([width, height]).toEqual([480, 480]);
    expect(readCard(card)).toMatch(/1\. \*\*\d{1,2} \p{L}+\*\* \p{L}+/u);
    expect(JSON.stringify(card).length).toBeLessThan(25_000);
  });

  it('testa posts the next one now, marked as a preview, with buttons that work', async () => {
    const { card, post } = await bot.teams.say(channel, anna, 'Påminnelser TESTA');
    expect(readCard(card)).toContain('Förhandsvisning');
    expect(titlesOf(card)).toEqual(
      expect.arrayContaining(['Klart', 'Påminn senare', 'Visa underlag']),
    );
    const shown = await bot.teams.press(channel, anna, card, 'Visa underlag');
    expect(shown.body).toContain('Källa');
    expect(post?.conversationId).toBe(channelId);
  });

  it('comes at the hour that the group chooses, within office hours', async () => {
    expect(await say('påminnelser kl 6')).toContain('mellan 07:00 och 17:00');
    expect(await say('påminnelser kl 9')).toContain('kl. 09:00');
    const { card } = await bot.teams.say(channel, anna, 'reminders');
    expect(readCard(card)).toContain('09:00');
    expect(readCard(card)).not.toContain('08:30');
    await say('påminnelser kl 8:30');
  });
});

describe('möte', () => {
  it('records a meeting, ahead or held, and takes it back', async () => {
    expect(await say('möte 2026-12-03 13:00')).toContain('torsdag 3 december 2026 kl. 13:00');
    expect(await say('vi träffades igår')).toContain('19 november 2026 är registrerat som hållet');
    expect(await say('vi ses på torsdag 14.00')).toContain('kl. 14:00');
    expect(await say('meeting 2026-12-04 10:00')).toContain('recorded');
    const listed = await bot.teams.say(channel, anna, 'möten');
    expect(readCard(listed.card)).toContain('19 november 2026');
    expect(readCard(listed.card)).toContain('fredag 4 december 2026 kl. 10:00');
    const removed = await bot.teams.press(channel, anna, listed.card, 'Ta bort 4 december 2026');
    expect(removed.status).toBe(200);
    const again = await bot.teams.say(channel, anna, 'möten');
    expect(readCard(again.card)).not.toContain('4 december 2026');
  });

  it('says plainly when there is no such day, and stores nothing', async () => {
    expect(await say('möte 31 april')).toContain('Den dagen finns inte');
    expect(await say('möte varje måndag')).toContain('Ett möte i taget');
  });

  it('leaves questions about meetings to the answers', async () => {
    expect(await say('Hur ofta träffas vi?')).not.toContain('registrerat');
    const habit = await say('Vi träffas en gång i månaden');
    expect(habit).not.toMatch(/registrerat|Ett möte i taget/);
  });

  it('is for members of the channel only', async () => {
    expect(await say('möte 2026-12-10 13:00', stranger)).toContain('medlem');
  });
});

describe('påminn oss', () => {
  it('keeps a reminder of the group’s own, posted at its time, changed and removed', async () => {
    const { text, card } = await bot.teams.say(
      channel,
      anna,
      'påminn oss den 24 november kl 10 om kallelsen till mötet',
    );
    expect(text).toContain('kallelsen till mötet');
    expect(text).toContain('tisdag 24 november 2026 kl. 10:00');
    const change = await bot.teams.press(channel, anna, card, 'Ändra');
    const form = (JSON.parse(change.body) as { value: Card }).value;
    const saved = await bot.teams.press(channel, anna, form, 'Spara', {
      text: 'den 25 november kl 11',
    });
    expect(saved.text).toContain('onsdag 25 november 2026 kl. 11:00');
    const listed = await bot.teams.say(channel, anna, 'egna påminnelser');
    expect(readCard(listed.card)).toContain('25 november 2026');
    expect(await say('remind us every other Monday at 9 to send the list')).toContain(
      'every other Monday',
    );
  });

  it('refuses a time that has been, a day that is not and an identity number', async () => {
    expect(await say('påminn oss den 31 april om mötet')).toContain('Den dagen finns inte');
    expect(await say('påminn oss 2026-11-01 kl 9 om mötet')).toContain('redan varit');
    expect(await say('påminn oss på fredag om patienten 19121212-1212')).toContain('inte sparats');
    const { card } = await bot.teams.say(channel, anna, 'egna påminnelser');
    expect(readCard(card)).not.toContain('1212');
  });

  it('is understood when it is asked for kindly, and leaves what is a question to the answers', async () => {
    expect(await say('Kan du påminna oss på fredag om avtalet?')).toContain('avtalet');
    const asked = await say('Kan du påminna oss om vad SIP är?');
    expect(asked).not.toMatch(/Jag förstår inte när|Inget är inlagt/);
  });

  it('posts it at its time and not before', async () => {
    const count = () =>
      bot.connector.posts().filter((post) => readCard(cardOf(post)).includes('kallelsen')).length;
    const before = count();
    await bot.tickAt('2026-11-25T10:59:00+01:00');
    expect(count()).toBe(before);
    await bot.tickAt('2026-11-25T11:00:00+01:00');
    expect(count()).toBe(before + 1);
  });
});

describe('tysta', () => {
  it('keeps the channel silent for so long, and ends', async () => {
    expect(await say('tysta 2 veckor')).toContain('Tyst till onsdag 9 december 2026');
    const { card } = await bot.teams.say(channel, anna, 'påminnelser');
    expect(readCard(card)).toContain('Tyst till 9 december 2026');
    expect(await say('tysta till 31 april')).toContain('finns inte');
    expect(await say('tysta till 12 december')).toMatch(
      /Tyst till lördag 12 december 2026\..* kommer måndag 14 december 2026\./,
    );
    expect(await say('tysta av')).toContain('som vanligt');
    const after = await bot.teams.say(channel, anna, 'påminnelser');
    expect(readCard(after.card)).not.toContain('Tyst till');
  });
});

describe('a chat of one’s own', () => {
  it('may change the group’s matters only for members of its channel', async () => {
    const chat = createPersonalChat(stranger);
    await bot.teams.say(chat, stranger, 'koppla Lokal samverkan Osby');
    const { text } = await bot.teams.say(chat, stranger, 'möte 2026-12-10 13:00');
    expect(text).toContain('medlem');
    const mine = createPersonalChat(anna);
    await bot.teams.say(mine, anna, 'koppla Lokal samverkan Osby');
    expect((await bot.teams.say(mine, anna, 'möte 2026-12-11 13:00')).text).toContain(
      'registrerat',
    );
  });
});
