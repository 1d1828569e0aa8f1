import {
  fileDeviation,
  openDeviationBot,
  tenantId,
  type DeviationBot,
} from '../support/deviation-bot.ts';
import { sqliteFixture, type OpenedStore } from '../support/stores.ts';
import { cardOf, readCard, titlesOf, type Place } from '../support/teams-client.ts';

jest.setTimeout(60_000);

let opened: OpenedStore;
let bot: DeviationBot;

beforeEach(async () => {
  opened = await sqliteFixture.open();
  bot = await openDeviationBot(opened);
});

afterEach(async () => {
  await bot.close();
  await opened.close();
});

const idOf = (place: Place): string => (place.conversation as { id: string }).id;
const postsIn = (conversationId: string) =>
  bot.connector.posts().filter((arrival) => arrival.conversationId === conversationId);
const rootsIn = (place: Place) =>
  postsIn(idOf(place)).filter(
    (arrival) => arrival.method === 'POST' && titlesOf(cardOf(arrival)).includes('Kommentera'),
  );

describe('a case whose group has no channel', () => {
  it('lies marked in the nearest higher group’s channel, and moves when the group binds', async () => {
    const { anna, bo, cia } = bot.people;
    const chat = bot.chatOf(anna);
    await bot.teams.say(bot.rooms.operative, cia, 'koppla DOT operativ nivå Nordost');
    const { own } = await fileDeviation(bot, chat, anna);
    expect(own.text).toContain('Lokal samverkan Osby');
    const away = bot.findRoot(bot.rooms.operative);
    expect(readCard(cardOf(away))).toContain('Ligger här tills Lokal samverkan Osby');
    const acknowledged = await bot.press(bot.rooms.operative, cia, cardOf(away), 'Kvittera');
    expect(acknowledged.own.text).toContain('Kvitterad');

    await bot.teams.say(bot.rooms.osby, bo, 'koppla Lokal samverkan Osby');
    await bot.sweep();
    expect(readCard(cardOf(bot.findRoot(bot.rooms.osby)))).toContain('Kvitterad');
    expect(readCard(cardOf(bot.findRoot(bot.rooms.operative)))).toContain('har flyttat till');
    expect(titlesOf(cardOf(bot.findRoot(bot.rooms.operative)))).toEqual(['Historik']);
    await bot.sweep();
    expect(rootsIn(bot.rooms.osby)).toHaveLength(1);
  });

  it('is kept where no channel at all is bound, and posted once one is', async () => {
    const { anna, bo } = bot.people;
    const { number } = await fileDeviation(bot, bot.chatOf(anna), anna);
    expect(number).not.toBe('');
    await bot.teams.say(bot.rooms.osby, bo, 'koppla Lokal samverkan Osby');
    await bot.sweep();
    expect(readCard(cardOf(bot.findRoot(bot.rooms.osby)))).toContain(number);
  });
});

describe('what follows from a change', () => {
  it('is made good by the sweep when Teams failed, each part by itself', async () => {
    const { anna, bo } = bot.people;
    await bot.bindAll();
    const { number } = await fileDeviation(bot, bot.chatOf(anna), anna);
    const root = cardOf(bot.findRoot(bot.rooms.osby));
    bot.connector.fault = ({ method }) => (method === 'PUT' ? { status: 500 } : undefined);
    const { own } = await bot.press(bot.rooms.osby, bo, root, 'Kvittera');
    expect(own.text).toContain('Klart: Kvittera.');
    // The card could not be updated; the reporter was told all the same.
    const told = postsIn(idOf(bot.chatOf(anna))).map(({ body }) => String(body['text']));
    expect(told.some((text) => text.includes(`${number}: bo kvitterade.`))).toBe(true);
    bot.connector.fault = () => undefined;
    const failed = bot.connector.arrivals.length;
    await bot.sweep();
    const repaired = bot.connector.posts(failed);
    expect(repaired.map(({ method }) => method)).toEqual(['PUT', 'POST']);
    expect(readCard(cardOf(repaired[0]))).toContain('Kvitterad');
    expect(String(repaired[1]?.body['text'])).toBe('bo kvitterade.');
    await bot.sweep();
    expect(bot.connector.posts(failed)).toHaveLength(2);
  });

  it('goes to the next reachable place when the channel is gone', async () => {
    const { anna } = bot.people;
    await bot.bindAll();
    bot.connector.fault = ({ method, conversationId = '' }) =>
      method === 'POST' && conversationId === idOf(bot.rooms.osby)
        ? { status: 403, body: { error: { code: 'BotNotInConversationRoster' } } }
        : undefined;
    const { number } = await fileDeviation(bot, bot.chatOf(anna), anna);
    expect(readCard(cardOf(bot.findRoot(bot.rooms.operative)))).toContain(number);
    const dead = await bot.app.context.stores.references.listDead(tenantId);
    expect(dead.map(({ conversationId }) => conversationId)).toEqual([idOf(bot.rooms.osby)]);
  });

  it('posts the card anew when somebody has removed it', async () => {
    const { anna, bo } = bot.people;
    await bot.bindAll();
    await fileDeviation(bot, bot.rooms.osby, anna);
    bot.connector.fault = ({ method, conversationId = '' }) =>
      method === 'PUT' && conversationId === idOf(bot.rooms.osby)
        ? { status: 404, body: { error: { code: 'ActivityNotFoundInConversation' } } }
        : undefined;
    await bot.press(bot.rooms.osby, bo, cardOf(bot.findRoot(bot.rooms.osby)), 'Kvittera');
    expect(rootsIn(bot.rooms.osby)).toHaveLength(2);
    expect(readCard(cardOf(rootsIn(bot.rooms.osby)[1]))).toContain('Kvitterad');
  });

  it('tells the reporter in the channel of origin when no chat is known', async () => {
    const { anna, bo } = bot.people;
    await bot.bindAll();
    const origin = bot.createRoom('ward', [anna]);
    await fileDeviation(bot, origin, anna);
    await bot.press(bot.rooms.osby, bo, cardOf(bot.findRoot(bot.rooms.osby)), 'Kvittera');
    const told = postsIn(`${idOf(origin)};messageid=pressed-card`);
    expect(told.map(({ body }) => String(body['text']))).toEqual([
      expect.stringMatching(/^anna, AV-2026-.*bo kvitterade\.$/),
    ]);
  });

  it('tells the strategic group of Nordost what has gone to the operative one', async () => {
    const { anna, cia, dan } = bot.people;
    await bot.bindAll();
    const strategic = bot.createRoom('strategic', [dan]);
    await bot.teams.say(strategic, dan, 'koppla DOT strategisk nivå Nordost');
    await fileDeviation(bot, bot.rooms.osby, anna, { isPrinciple: 'true' });
    const root = cardOf(bot.findRoot(bot.rooms.osby));
    const form = await bot.press(bot.rooms.osby, anna, root, 'Eskalera');
    await bot.press(bot.rooms.osby, anna, form.own.card, 'Skicka', {
      ground: 'principle-or-learning',
    });
    expect(String(postsIn(idOf(strategic)).at(-1)?.body['text'])).toContain('För kännedom till');
    const shown = await bot.press(
      bot.rooms.operative,
      cia,
      cardOf(bot.findRoot(bot.rooms.operative)),
      'Kvittera',
    );
    expect(shown.own.text).toContain('Under handläggning');
  });

  it('is foretold with the next meeting that the officials’ group has recorded', async () => {
    const { anna, cia } = bot.people;
    await bot.bindAll();
    await bot.teams.say(bot.rooms.operative, cia, 'möte 2027-01-20 13:00');
    const { own } = await fileDeviation(bot, bot.rooms.osby, anna);
    const meeting =
      'nästa registrerade möte i Delregional tjänstemannaberedning operativ nivå Nordost 20 januari 2027';
    expect(own.text).toContain(meeting);
    expect(readCard(cardOf(bot.findRoot(bot.rooms.osby)))).toContain(meeting);
    const here = await bot.teams.say(bot.rooms.osby, anna, 'avvikelse');
    expect(readCard(here.card)).toContain(meeting);
    // Where neither group nor parties are known yet, the form says so.
    const chat = bot.chatOf(anna);
    const { card } = await bot.teams.say(chat, anna, 'avvikelse');
    expect(readCard(card)).not.toContain(meeting);
    expect(readCard(card)).toContain('visas på ärendets kort, när parterna är valda');
    const faulty = await bot.press(chat, anna, card, 'Skicka', {
      group: 'Lokal samverkan Osby',
    });
    expect(faulty.own.text).toContain(meeting);
  });

  it('lets silence agree when the time to answer has passed', async () => {
    const { anna, bo } = bot.people;
    await bot.bindAll();
    await fileDeviation(bot, bot.rooms.osby, anna);
    const root = () => cardOf(bot.findRoot(bot.rooms.osby));
    await bot.press(bot.rooms.osby, bo, root(), 'Rättelse gjord', {
      whatWasDone: 'Rutinen är ändrad.',
      whyItHolds: 'Den följs upp.',
    });
    expect(titlesOf(root())).not.toContain('Avsluta');
    bot.wait(7);
    await bot.sweep();
    expect(readCard(root())).toContain('Parterna är överens');
    expect(titlesOf(root())).toContain('Avsluta');
  });
});

describe('what everybody reads', () => {
  it('is in the language that the channel was bound in, which binding again changes', async () => {
    const { people, rooms } = bot;
    const { anna, bo } = people;
    await bot.teams.say(rooms.osby, bo, 'bind Lokal samverkan Osby');
    await fileDeviation(bot, rooms.osby, anna);
    const [root] = rootsInEnglish(rooms.osby);
    expect(titlesOf(cardOf(root))).toContain('Acknowledge');
    await bot.press(rooms.osby, bo, cardOf(root), 'Acknowledge');
    const thread = `${idOf(rooms.osby)};messageid=${String(root?.answeredId)}`;
    expect(postsIn(thread).map(({ body }) => body['text'])).toEqual(['bo acknowledged it.']);

    const { text } = await bot.teams.say(rooms.osby, bo, 'koppla Lokal samverkan Osby');
    expect(text).toContain('nu på svenska');
    await fileDeviation(bot, rooms.osby, anna, { title: 'Sen vårdplan' });
    expect(titlesOf(cardOf(bot.findRoot(rooms.osby)))).toContain('Kvittera');
  });

  it('changes its language for no one from outside', async () => {
    const { people, rooms } = bot;
    await bot.teams.say(rooms.osby, people.bo, 'koppla Lokal samverkan Osby');
    await bot.teams.say(rooms.osby, people.eva, 'bind Lokal samverkan Osby');
    await fileDeviation(bot, rooms.osby, people.anna);
    expect(titlesOf(cardOf(bot.findRoot(rooms.osby)))).toContain('Kvittera');
  });

  it('is fetched for the reporter in the language of their own chat', async () => {
    const { people, rooms } = bot;
    const { anna, bo } = people;
    await bot.teams.say(rooms.osby, bo, 'koppla Lokal samverkan Osby');
    await bot.teams.say(bot.chatOf(anna), anna, 'report');
    await bot.teams.say(bot.chatOf(anna), anna, 'What is our SIP indicator?');
    await fileDeviation(bot, rooms.osby, anna);
    const shared = cardOf(bot.findRoot(rooms.osby));
    const refresh = shared?.['refresh'] as { action: { verb: string; data: object } };
    const { verb, data } = refresh.action;
    const { own } = await bot.invoke(rooms.osby, anna, verb, data);
    expect(titlesOf(own.card)).toContain('Withdraw');
    expect(titlesOf(shared)).toContain('Kvittera');
  });
});

describe('the shared card, for who has spoken for one side', () => {
  it('gives everybody held to a side a card of their own, without the other side’s buttons', async () => {
    const { anna, bo, eva } = bot.people;
    const { osby } = bot.rooms;
    await bot.teams.say(osby, bo, 'koppla Lokal samverkan Osby');
    const ward = bot.createRoom('ward', [anna, eva]);
    bot.connector.rosters.set(idOf(osby), [anna.id, bo.id, eva.id]);
    const { number } = await fileDeviation(bot, ward, anna);
    const root = () => cardOf(bot.findRoot(osby));
    const ownCardsFor = () => (root()?.['refresh'] as { userIds: string[] }).userIds;
    expect(ownCardsFor()).toEqual([anna.id]);

    const form = await bot.press(osby, bo, root(), 'Rättelse gjord');
    await bot.press(osby, bo, form.own.card, 'Skicka', {
      whatWasDone: 'Rutinen är ändrad.',
      whyItHolds: 'Den följs upp varje månad.',
    });
    expect(ownCardsFor()).toEqual([anna.id, bo.id]);

    const { card } = await bot.teams.say(ward, eva, number);
    const seen = await bot.press(ward, eva, card, 'Visa ärendet');
    const why = await bot.press(ward, eva, seen.own.card, 'Bestrid');
    await bot.press(ward, eva, why.own.card, 'Skicka', { why: 'Listan saknas fortfarande.' });
    expect(ownCardsFor()).toEqual([anna.id, bo.id, eva.id]);
    expect(titlesOf(root())).toContain('Rättelse gjord');

    const { action } = root()?.['refresh'] as { action: { verb: string; data: object } };
    const seenBy = async (person: typeof eva) =>
      titlesOf((await bot.invoke(osby, person, action.verb, action.data)).own.card);
    expect(await seenBy(eva)).toContain('Kommentera');
    expect(await seenBy(eva)).not.toContain('Rättelse gjord');
    expect(await seenBy(bo)).toContain('Rättelse gjord');
    expect(await seenBy(anna)).not.toContain('Rättelse gjord');
  });
});

const rootsInEnglish = (place: Place) =>
  postsIn(idOf(place)).filter(
    (arrival) => arrival.method === 'POST' && titlesOf(cardOf(arrival)).includes('Acknowledge'),
  );
