import { startBot, type BotProcess } from '../support/bot-process.ts';
import { FakeConnector } from '../support/connector.ts';
import { createTemporaryFolder } from '../support/stores.ts';
import {
  createChannel,
  createGroupChat,
  createPerson,
  createPersonalChat,
  readCard,
  TeamsClient,
  titlesOf,
  type Place,
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
let count = 0;
const createOwnChannel = (name = 'Allmänt'): Place => {
  const id = `19:channel-${String((count += 1))}@thread.tacv2`;
  connector.rosters.set(id, [anna.id]);
  return createChannel(id, name);
};

describe('koppla', () => {
  it('binds a channel by any known name of the group and answers with its full name', async () => {
    const channel = createOwnChannel();
    const { text } = await teams.say(channel, anna, 'KOPPLA dot nordost operativ');
    expect(text).toContain('Delregional tjänstemannaberedning operativ nivå Nordost');
  });

  it('lets "we" mean each channel’s own group', async () => {
    const [osby, eslov] = [createOwnChannel(), createOwnChannel()];
    await teams.say(osby, anna, 'koppla Lokal samverkan Osby');
    await teams.say(eslov, anna, 'bind Lokal vårdsamverkan Eslöv');
    const question = 'Hur ofta träffas vi?';
    expect((await teams.say(osby, anna, question)).text).toContain('Osby');
    expect((await teams.say(eslov, anna, question)).text).toContain('Eslöv');
  });

  it('offers every group when no name is given', async () => {
    const channel = createOwnChannel();
    const { card } = await teams.say(channel, anna, 'koppla');
    const bound = await teams.press(channel, anna, card, 'Koppla', { group: 'nordost-medicinsk' });
    expect(bound.text).toContain('Medicinsk samverkan Nordost');
  });

  it('offers the nearest names as buttons for an unknown one', async () => {
    const channel = createOwnChannel();
    const { card, text } = await teams.say(channel, anna, 'koppla lokal samverkan');
    expect(text).toContain('hittar jag inte');
    const [nearest = ''] = titlesOf(card);
    expect(nearest).toMatch(/^Lokal samverkan /);
    const bound = await teams.press(channel, anna, card, nearest);
    expect(bound.text).toBe(`Kanalen är nu kopplad till ${nearest}.`);
  });

  it('asks before another group takes over', async () => {
    const channel = createOwnChannel();
    await teams.say(channel, anna, 'koppla Lokal samverkan Osby');
    const { card, text } = await teams.say(channel, anna, 'koppla Lokal samverkan Perstorp');
    expect(text).toContain('Vill ni byta');
    expect((await teams.say(channel, anna, 'hjälp')).text).toContain('Osby');
    const { text: changed } = await teams.press(channel, anna, card, 'Ja, byt');
    expect(changed).toContain('Lokal samverkan Perstorp');
  });

  it('changes nothing by a card that somebody else was quicker than', async () => {
    const channel = createOwnChannel();
    const { card: stale } = await teams.say(channel, anna, 'koppla');
    await teams.say(channel, anna, 'koppla Lokal samverkan Osby');
    const late = await teams.press(channel, anna, stale, 'Koppla', { group: 'nordost-medicinsk' });
    expect(late.body + late.text).toContain('hann före');
    expect((await teams.say(channel, anna, 'hjälp')).text).toContain('Osby');
  });

  it('refuses who is no member, by command and by card', async () => {
    const channel = createOwnChannel();
    const stranger = createPerson('stranger');
    const { card } = await teams.say(channel, anna, 'koppla');
    const typed = await teams.say(channel, stranger, 'koppla Lokal samverkan Osby');
    expect(typed.text).toContain('Bara den som är medlem');
    const group = { group: 'nordost-medicinsk' };
    const pressed = await teams.press(channel, stranger, card, 'Koppla', group);
    expect(pressed.body).toContain('Bara den som är medlem');
    expect((await teams.say(channel, anna, 'koppla bort')).text).toContain('inte kopplad');
  });

  it('refuses when the roster cannot be seen', async () => {
    const channel = createOwnChannel();
    connector.fault = ({ method }) => (method === 'GET' ? { status: 503 } : undefined);
    const { text } = await teams.say(channel, anna, 'koppla Lokal samverkan Osby');
    connector.fault = () => undefined;
    expect(text).toContain('just nu');
  });

  it('binds a group chat and a personal chat alike', async () => {
    connector.rosters.set('19:chat@thread.v2', [anna.id]);
    const chat = createGroupChat('19:chat@thread.v2');
    expect((await teams.say(chat, anna, 'koppla Osby')).text).toContain('Lokal samverkan Osby');
    const own = createPersonalChat(anna);
    expect((await teams.say(own, anna, 'koppla Osby')).text).toContain('Lokal samverkan Osby');
  });

  it('is undone by koppla bort', async () => {
    const channel = createOwnChannel();
    await teams.say(channel, anna, 'koppla Lokal samverkan Osby');
    expect((await teams.say(channel, anna, 'unbind')).text).toContain('no longer bound');
  });

  it('is offered with the first answer in an unbound place, and once', async () => {
    const channel = createOwnChannel();
    const first = await teams.say(channel, anna, 'Vad betyder SIP?');
    expect(first.posts).toHaveLength(1);
    expect(readCard(first.card)).toContain('inte kopplad till någon grupp');
    expect(titlesOf(first.card)).toContain('Koppla till en grupp');
    const second = await teams.say(channel, anna, 'Vad betyder SVU?');
    expect(readCard(second.card)).not.toContain('inte kopplad till någon grupp');
    expect(titlesOf(second.card)).not.toContain('Koppla till en grupp');
    const ours = await teams.say(channel, anna, 'Vem eskalerar vi detta till?');
    expect(titlesOf(ours.card)).toContain('Koppla till en grupp');
  });

  it('is offered to the group that the channel is named after, beside an answer that stays', async () => {
    const channel = createOwnChannel('Lokal samverkan Perstorp');
    const { card } = await teams.say(channel, anna, 'What does SIP mean?');
    const title = 'Bind to Lokal samverkan Perstorp';
    const stranger = await teams.press(channel, createPerson('other'), card, title);
    expect(stranger.body).toContain('Only a member here');
    const pressed = await teams.press(channel, anna, card, title);
    expect(pressed.posts.map(({ method }) => method)).toEqual(['POST']);
    expect(pressed.text).toBe('This channel is now bound to Lokal samverkan Perstorp.');
    const again = await teams.press(channel, anna, card, title);
    expect(again.posts).toHaveLength(0);
    expect(again.body).toContain('still bound');
  });

  it('is not offered where it is done', async () => {
    const channel = createOwnChannel();
    await teams.say(channel, anna, 'koppla Osby');
    const { card } = await teams.say(channel, anna, 'Vad betyder SIP?');
    expect(readCard(card)).not.toContain('kopplad');
  });

  it('speaks of a chat as a chat', async () => {
    const own = createPersonalChat(createPerson('speaker'));
    expect((await teams.say(own, anna, 'koppla Perstorp')).text).toBe(
      'Chatten är nu kopplad till Lokal samverkan Perstorp.',
    );
    const { text } = await teams.say(own, anna, 'koppla Osby');
    expect(text).toContain('Vill du byta');
  });
});

describe('the welcome', () => {
  const arrive = async (place: Place) => {
    const from = connector.arrivals.length;
    const events = [
      { type: 'installationUpdate', action: 'add' },
      { type: 'conversationUpdate', membersAdded: [{ id: '28:bot' }] },
    ];
    await Promise.all(events.map((event) => teams.send(teams.createActivity(place, anna, event))));
    return connector.posts(from);
  };

  it('is said once although Teams tells twice, with the channel’s own name suggested', async () => {
    const channel = createOwnChannel('Lokal samverkan Hässleholm');
    const posts = await arrive(channel);
    expect(posts).toHaveLength(1);
    const [attachment] = posts[0]?.body['attachments'] as { content: object }[];
    expect(JSON.stringify(attachment)).toContain('Koppla till Lokal samverkan Hässleholm');
  });

  it('is said again when the bot was removed and comes back', async () => {
    const channel = createOwnChannel();
    await arrive(channel);
    const removed = { type: 'installationUpdate', action: 'remove' };
    await teams.send(teams.createActivity(channel, anna, removed));
    expect(await arrive(channel)).toHaveLength(1);
  });

  it('is not said to people who come later', async () => {
    const event = { type: 'conversationUpdate', membersAdded: [{ id: '29:new' }] };
    const { posts } = await teams.exchange(teams.createActivity(createOwnChannel(), anna, event));
    expect(posts).toHaveLength(0);
  });

  it('suggests questions to tap in a personal chat only', async () => {
    const [post] = await arrive(createPersonalChat(createPerson('new')));
    expect(post?.body['suggestedActions']).toBeDefined();
    const [other] = await arrive(createOwnChannel());
    expect(other?.body['suggestedActions']).toBeUndefined();
  });
});
