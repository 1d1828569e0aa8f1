import { useCosmosFixture } from '../support/cosmos-fixture.ts';
import {
  fileDeviation,
  formValues,
  openDeviationBot,
  tenantId,
  type DeviationBot,
} from '../support/deviation-bot.ts';
import { sqliteFixture, type OpenedStore, type StoreFixture } from '../support/stores.ts';
import { cardOf, inThread, readCard, titlesOf } from '../support/teams-client.ts';

jest.setTimeout(120_000);

const textsIn = (bot: DeviationBot, conversationId: string): string[] =>
  bot.connector
    .posts()
    .filter((arrival) => arrival.conversationId === conversationId)
    .map(({ body }) => String(body['text']));

function describeLadder(getFixture: () => StoreFixture): void {
  let opened: OpenedStore;
  let bot: DeviationBot;

  beforeAll(async () => {
    opened = await getFixture().open();
    bot = await openDeviationBot(opened);
    await bot.bindAll();
  });

  afterAll(async () => {
    await bot.close();
    await opened.close();
  });

  it('goes from filing by three steps to a decision and a lesson', async () => {
    const { people, rooms } = bot;
    const { anna, bo, cia, dan } = people;

    const { number, own } = await fileDeviation(bot, rooms.osby, anna);
    expect(own.text).toContain(number);
    expect(own.text).toContain('kan eskaleras till steg 2');

    const root = bot.findRoot(rooms.osby);
    expect(titlesOf(cardOf(root))).toEqual(
      expect.arrayContaining(['Kvittera', 'Rättelse gjord', 'Kommentera', 'Historik']),
    );
    expect(titlesOf(cardOf(root))).not.toContain('Avsluta');
    expect(titlesOf(cardOf(root))).not.toContain('Eskalera');

    const acknowledged = await bot.press(rooms.osby, bo, cardOf(root), 'Kvittera');
    expect(acknowledged.own.text).toContain('Kvitterad');
    const rootId = String(root?.answeredId);
    const threadId = `19:osby@thread.tacv2;messageid=${rootId}`;
    expect(textsIn(bot, threadId)).toContain('bo kvitterade.');
    expect(bot.findRoot(rooms.osby)?.method).toBe('PUT');
    expect(bot.findRoot(rooms.osby)?.activityId).toBe(rootId);

    const inCase = inThread(rooms.osby, rootId);
    const early = await bot.teams.say(inCase, bo, 'Vem eskalerar detta?');
    expect(early.text).toContain(number);
    expect(early.text).toContain('från och med');

    bot.wait(25);
    await bot.sweep();
    expect(readCard(cardOf(bot.findRoot(rooms.osby)))).toContain('Försenad');
    const late = await bot.teams.say(inCase, bo, 'Vad händer nu?');
    expect(late.text).toContain('försenat');
    expect((await bot.teams.say(inCase, bo, 'Hur länge har den legat?')).text).toContain(
      'har legat',
    );

    const form = await bot.press(rooms.osby, bo, cardOf(bot.findRoot(rooms.osby)), 'Eskalera');
    const escalated = await bot.press(rooms.osby, bo, form.own.card, 'Skicka', {
      ground: 'correction-missing',
    });
    expect(escalated.own.text).toContain('Steg 2');
    expect(titlesOf(escalated.own.card)).not.toContain('Kvittera');
    const second = bot.findRoot(rooms.operative);
    expect(readCard(cardOf(second))).toContain(number);
    expect(readCard(cardOf(bot.findRoot(rooms.osby)))).toContain('Ärendet har flyttat');
    expect(titlesOf(cardOf(bot.findRoot(rooms.osby)))).toEqual(['Historik']);

    await bot.press(rooms.operative, cia, cardOf(second), 'Kvittera');
    const fork = await bot.press(
      rooms.operative,
      cia,
      cardOf(bot.findRoot(rooms.operative)),
      'Eskalera',
    );
    const third = await bot.press(rooms.operative, cia, fork.own.card, 'Skicka', {
      ground: 'local-dispute',
      why: 'Parterna är inte överens om vem som skickar listan.',
    });
    expect(third.own.text).toContain('Steg 3');
    expect(third.own.text).toContain('Delregional samverkan');

    await bot.press(rooms.political, dan, cardOf(bot.findRoot(rooms.political)), 'Kvittera');
    const decide = await bot.press(
      rooms.political,
      dan,
      cardOf(bot.findRoot(rooms.political)),
      'För in beslut',
    );
    const decided = await bot.press(rooms.political, dan, decide.own.card, 'Skicka', {
      decision: 'Sjukhuset skickar listan före hemgång.',
      outcome: 'close',
      lesson: 'Listan hör till utskrivningen.',
    });
    expect(decided.own.text).toContain('Avslutad');
    expect(decided.own.text).toContain('Listan hör till utskrivningen.');

    const { context } = bot.app.deviations;
    const current = await context.cases.findByNumber(tenantId, number);
    const history = await context.cases.history({ tenantId, caseId: current?.id ?? '' });
    expect(history.fault).toBeUndefined();
    expect(history.events.map(({ type }) => type)).toEqual([
      'filed',
      'acknowledged',
      'escalated',
      'acknowledged',
      'escalated',
      'acknowledged',
      'decided',
      'closed',
    ]);
  });

  it('lets the reporter change and withdraw what was filed until it is acknowledged', async () => {
    const { people, rooms } = bot;
    const { anna, bo } = people;
    const { own } = await fileDeviation(bot, rooms.osby, anna, { title: 'Fel rubrik' });
    const form = await bot.press(rooms.osby, anna, own.card, 'Ändra');
    const changed = await bot.press(rooms.osby, anna, form.own.card, 'Skicka', {
      ...formValues,
      title: 'Rätt rubrik',
    });
    expect(changed.own.text).toContain('Rätt rubrik');
    expect(readCard(cardOf(bot.findRoot(rooms.osby)))).toContain('Rätt rubrik');
    const byOther = await bot.press(rooms.osby, bo, own.card, 'Ändra');
    expect(byOther.own.text).toContain('hann före');
    await bot.press(rooms.osby, bo, cardOf(bot.findRoot(rooms.osby)), 'Kvittera');
    const late = await bot.press(rooms.osby, anna, changed.own.card, 'Återta');
    expect(late.own.text).toContain('bo hann före');

    const other = await fileDeviation(bot, rooms.osby, anna, { title: 'Misstag' });
    const ask = await bot.press(rooms.osby, anna, other.own.card, 'Återta');
    const gone = await bot.press(rooms.osby, anna, ask.own.card, 'Skicka');
    expect(gone.own.text).toContain('Återtagen');
    expect(titlesOf(cardOf(bot.findRoot(rooms.osby)))).toEqual(['Historik', 'Visa ärendet']);
  });

  it('closes at step 1 when the correction is agreed to, with what was learnt', async () => {
    const { people, rooms } = bot;
    const { anna, bo } = people;
    const { number, own } = await fileDeviation(bot, rooms.osby, anna, { title: 'Sen vårdplan' });
    const root = () => cardOf(bot.findRoot(rooms.osby));
    const form = await bot.press(rooms.osby, bo, root(), 'Rättelse gjord');
    await bot.press(rooms.osby, bo, form.own.card, 'Skicka', {
      whatWasDone: 'Rutinen är ändrad.',
      whyItHolds: 'Den följs upp varje månad.',
    });
    // The reporter has never written to the bot in person, and filed where the card lies.
    const seen = await bot.press(rooms.osby, anna, own.card, 'Visa ärendet');
    expect(titlesOf(seen.own.card)).toEqual(
      expect.arrayContaining(['Godta rättelsen', 'Bestrid', 'Avsluta']),
    );
    expect(titlesOf(root())).not.toContain('Godta rättelsen');
    await bot.press(rooms.osby, anna, seen.own.card, 'Godta rättelsen');
    const close = await bot.press(rooms.osby, bo, root(), 'Avsluta');
    expect(close.own.text).toContain('Vad lärde vi oss?');
    const without = await bot.press(rooms.osby, bo, close.own.card, 'Skicka', { lesson: '' });
    expect(without.own.text).toContain('Det får vara «inget nytt»');
    const closed = await bot.press(rooms.osby, bo, close.own.card, 'Skicka', {
      lesson: 'Inget nytt',
    });
    expect(closed.own.text).toContain(`${number}: Sen vårdplan`);
    expect(closed.own.text).toContain('Avslutad');
  });
}

describe('the ladder on SQLite', () => {
  describeLadder(() => sqliteFixture);
});

describe('the ladder on Cosmos', () => {
  const fixture = useCosmosFixture();
  describeLadder(() => fixture);
});
