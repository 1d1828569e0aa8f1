import { startBot, type BotProcess } from '../support/bot-process.ts';
import { FakeConnector } from '../support/connector.ts';
import { createTemporaryFolder } from '../support/stores.ts';
import {
  createChannel,
  createPerson,
  createPersonalChat,
  inThread,
  readCard,
  TeamsClient,
  titlesOf,
} from '../support/teams-client.ts';

jest.setTimeout(60_000);

const folder = createTemporaryFolder();
const connector = new FakeConnector();
let bot: BotProcess;
let teams: TeamsClient;

beforeAll(async () => {
  await connector.open();
  bot = await startBot({ DATA_DIR: folder.path });
  teams = new TeamsClient(bot.url, connector);
});

afterAll(async () => {
  await bot.stop();
  connector.close();
  folder.remove();
});

const anna = createPerson('anna');
const osby = createChannel('19:osby@thread.tacv2', 'Lokal samverkan Osby');
const bindOsby = async () => {
  connector.rosters.set('19:osby@thread.tacv2', [anna.id]);
  await teams.say(osby, anna, 'koppla Lokal samverkan Osby');
};

describe('a question', () => {
  it('is answered in the thread it was asked in, with its source on a card', async () => {
    const thread = inThread(osby, '17');
    const { post, text, card, status } = await teams.say(thread, anna, 'Vem eskalerar detta?');
    expect(status).toBe(200);
    expect(post?.conversationId).toBe('19:osby@thread.tacv2;messageid=17');
    expect(text).toContain('teg');
    expect(post?.body['summary']).toBe(text.slice(0, 250));
    expect(readCard(card)).toContain('Källa: Uppdragsbeskrivning');
  });

  it('posts one message', async () => {
    const { posts } = await teams.say(inThread(osby, '18'), anna, 'Vad betyder SIP?');
    expect(posts).toHaveLength(1);
  });

  it('is answered once when Teams delivers it twice', async () => {
    const chat = createPersonalChat(createPerson('twice'));
    const activity = teams.createActivity(chat, createPerson('twice'), {
      text: 'Vad betyder SIP?',
    });
    expect((await teams.exchange(activity)).posts).toHaveLength(1);
    const again = await teams.exchange(activity);
    expect(again.status).toBe(200);
    expect(again.posts).toHaveLength(0);
  });

  it('is answered once when two deliveries arrive at the same time', async () => {
    const chat = createPersonalChat(createPerson('race'));
    const activity = teams.createActivity(chat, createPerson('race'), { text: 'Vad betyder SIP?' });
    const from = connector.arrivals.length;
    await Promise.all([teams.send(activity), teams.send(activity), teams.send(activity)]);
    expect(connector.posts(from)).toHaveLength(1);
  });

  it('may follow up on the thread it stands in, and only on that', async () => {
    await bindOsby();
    const thread = inThread(osby, '21');
    await teams.say(thread, anna, 'Vem är ordförande i Lokal samverkan Hässleholm?');
    const followUp = await teams.say(thread, anna, 'Och i Perstorp?');
    expect(followUp.text).toContain('Perstorp');
    const elsewhere = await teams.say(inThread(osby, '22'), anna, 'Och i Perstorp?');
    expect(elsewhere.text).not.toBe(followUp.text);
  });

  it('is answered in its own language, whatever the client is set to', async () => {
    const chat = createPersonalChat(anna);
    const { card } = await teams.say(chat, anna, 'who convenes Lokal samverkan Osby?');
    expect(readCard(card)).toContain('Source:');
  });

  it('is told politely to be shorter when it is longer than 2,000 characters', async () => {
    const { text } = await teams.say(createPersonalChat(anna), anna, 'vad är detta '.repeat(200));
    expect(text).toContain('2 000 tecken');
  });

  it('is told that only text is read when there is only a file', async () => {
    const attachments = [{ contentType: 'image/png', contentUrl: 'https://example.test/a.png' }];
    const chat = createPersonalChat(createPerson('files'));
    const { text } = await teams.exchange(teams.createActivity(chat, anna, { attachments }));
    expect(text).toContain('bara text');
  });
});

describe('the buttons below an answer', () => {
  const chat = createPersonalChat(createPerson('eva'));
  const eva = createPerson('eva');

  it('ask on in the same thread, in new clients and old ones alike', async () => {
    const { card } = await teams.say(chat, eva, 'Vem sammankallar Lokal samverkan Osby?');
    const [first = ''] = titlesOf(card);
    const pressed = await teams.press(chat, eva, card, first);
    expect(JSON.parse(pressed.body)).toMatchObject({ statusCode: 200 });
    const submitted = await teams.submit(chat, eva, card, first);
    expect(pressed.text).not.toBe('');
    expect(submitted.text).toBe(pressed.text);
  });

  it('tell why the question was answered so', async () => {
    const { card } = await teams.say(chat, eva, 'Vad betyder SIP?');
    const why = await teams.press(chat, eva, card, 'Varför?');
    expect(readCard(why.card)).toContain('Svaret bygger på');
    expect(readCard(why.card)).toContain('Källa: ');
  });

  it('tell what days are set here and stand in no source, and how a gap was read', async () => {
    const ladder = await teams.say(chat, eva, 'Vem eskalerar detta?');
    const why = readCard((await teams.press(chat, eva, ladder.card, 'Varför?')).card);
    expect(why).toContain('Lokala inställningar');
    expect(why).toContain('Steg 1: 5 arbetsdagar');

    const gap = await teams.say(chat, eva, 'När möts Lokal samverkan Osby nästa gång?');
    expect(gap.text).toContain('Det framgår inte av underlaget');
    const read = await teams.press(chat, eva, gap.card, 'Varför?');
    expect(read.text).toContain('Lokal samverkan Osby');
    expect(readCard(read.card)).toContain('hittade jag inget om');
  });

  it('take a comment only from who chooses to send one', async () => {
    const { card } = await teams.say(chat, eva, 'Vad betyder SIP?');
    const asked = await teams.press(chat, eva, card, '👎 Inte bra');
    const sent = await teams.press(chat, eva, asked.card, 'Skicka', { comment: 'För kort' });
    expect(sent.body + sent.text).toContain('noterat');
  });

  it('are of no use in another conversation', async () => {
    const { card } = await teams.say(chat, eva, 'Vad betyder SIP?');
    const other = createPersonalChat(anna);
    const why = await teams.press(other, anna, card, 'Varför?');
    expect(why.posts).toHaveLength(0);
    expect(why.body).toContain('för gammal');
  });

  it('from another version of the bot are told to be unknown', async () => {
    const value = { action: { verb: 'from-the-future', data: {} } };
    const name = 'adaptiveCard/action';
    const invoke = teams.createActivity(chat, eva, { type: 'invoke', name, value });
    const { status, body } = await teams.exchange(invoke);
    expect(status).toBe(200);
    expect(body).toContain('känner jag inte');
  });
});

describe('what the sources do not say', () => {
  it('is declined, and stands in the list of unanswered questions', async () => {
    await bindOsby();
    const thread = inThread(osby, '40');
    const question = 'Vad kostar [parkering](http://x.test) <at>alla</at> vid sjukhuset i Osby?';
    const { text } = await teams.say(thread, anna, question);
    expect(text).toMatch(/^Det framgår inte av underlaget/);
    const { card } = await teams.say(thread, anna, 'obesvarade');
    const listed = readCard(card);
    expect(listed).toContain('parkering');
    expect(listed).not.toMatch(/\]\(http:|<at>/);
  });
});

describe('hjälp', () => {
  it('shows examples that are answered here', async () => {
    await bindOsby();
    const { card, text } = await teams.say(osby, anna, 'HJÄLP!');
    expect(text).toContain('Lokal samverkan Osby');
    for (const title of titlesOf(card)) {
      const answer = await teams.press(osby, anna, card, title);
      expect(answer.text).not.toMatch(/^Det framgår inte av underlaget/);
    }
  });

  it('announces only commands that there are', async () => {
    const { card } = await teams.say(createPersonalChat(anna), anna, 'help');
    expect(readCard(card)).toContain('unanswered');
  });
});
