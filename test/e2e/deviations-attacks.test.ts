import {
  dataOf,
  fileDeviation,
  formValues,
  openDeviationBot,
  readAnswer,
  tenantId,
  type DeviationBot,
} from '../support/deviation-bot.ts';
import { sqliteFixture, type OpenedStore } from '../support/stores.ts';
import { cardOf, createPerson, titlesOf, type Card, type Person } from '../support/teams-client.ts';

jest.setTimeout(60_000);

let opened: OpenedStore;
let bot: DeviationBot;
let caseId: string;
let number: string;

beforeAll(async () => {
  opened = await sqliteFixture.open();
  bot = await openDeviationBot(opened);
  await bot.bindAll();
});

afterAll(async () => {
  await bot.close();
  await opened.close();
});

beforeEach(async () => {
  const filed = await fileDeviation(bot, bot.rooms.osby, bot.people.anna);
  number = filed.number;
  const { cases } = bot.app.deviations.context;
  caseId = (await cases.findByNumber(tenantId, number))?.id ?? '';
});

const root = (): Card | undefined => cardOf(bot.findRoot(bot.rooms.osby));
const find = () => bot.app.deviations.context.cases.find({ tenantId, caseId });
const versionNow = async (): Promise<number | undefined> => (await find())?.version;
const attempts = async () => {
  const listed = await bot.app.deviations.context.cases.listAttempts(tenantId, 20);
  return listed.map(({ actorId, what, reason, code }) => ({ actorId, what, reason, code }));
};

describe('a press on a case', () => {
  it('by someone outside the channel is refused, recorded, and shows nothing of the case', async () => {
    const stranger = createPerson('stranger');
    const { own } = await bot.press(bot.rooms.osby, stranger, root(), 'Kvittera');
    expect(own.text).toContain('kan bara ses och hanteras av');
    expect(own.text).not.toContain('Läkemedelslista');
    expect(await versionNow()).toBe(1);
    expect(await attempts()).toContainEqual(
      expect.objectContaining({ actorId: 'aad-stranger', what: 'acknowledge' }),
    );
  });

  it('with another group’s case id from one’s own channel is refused and recorded', async () => {
    const { eva } = bot.people;
    for (const verb of ['case-acknowledge', 'case-refresh', 'case-history', 'case-comment']) {
      const { own } = await bot.invoke(bot.rooms.eslov, eva, verb, { case: caseId, seen: 1 });
      expect(own.card).toBeUndefined();
      expect(own.text).not.toContain(number);
    }
    expect(await versionNow()).toBe(1);
    expect(await attempts()).toContainEqual(
      expect.objectContaining({ actorId: 'aad-eva', reason: 'other-group' }),
    );
  });

  it('from a foreign tenant finds no such case', async () => {
    const { bo } = bot.people;
    const foreign = {
      conversation: {
        id: '19:osby@thread.tacv2',
        conversationType: 'channel',
        tenantId: 'another-tenant',
      },
      channelData: { tenant: { id: 'another-tenant' } },
    };
    const data = { case: caseId, seen: 1 };
    const { own } = await bot.invoke(foreign, bo, 'case-acknowledge', data);
    expect(own.text).toBe('Det ärendet hittar jag inte.');
    expect(await versionNow()).toBe(1);
    const recorded = await bot.app.deviations.context.cases.listAttempts('another-tenant', 5);
    expect(recorded[0]).toMatchObject({ reason: 'forged-data', caseId: null });
  });

  it('for the responsible party by the reporter is refused with why, and not offered to them', async () => {
    const { anna, bo } = bot.people;
    const refresh = root()?.['refresh'] as {
      userIds: string[];
      action: { verb: string; data: object };
    };
    expect(refresh.userIds).toEqual([anna.id]);
    const { verb, data } = refresh.action;
    const own = await bot.invoke(bot.rooms.osby, anna, verb, data);
    expect(titlesOf(own.own.card)).toEqual(expect.arrayContaining(['Ändra', 'Återta']));
    for (const title of ['Kvittera', 'Rättelse gjord']) {
      expect(titlesOf(root())).toContain(title);
      expect(titlesOf(own.own.card)).not.toContain(title);
      const refused = await bot.press(bot.rooms.osby, anna, root(), title);
      expect(refused.own.text).toContain('Den som har rapporterat ärendet');
      expect(titlesOf(refused.own.card)).not.toContain('Skicka');
    }
    expect(await versionNow()).toBe(1);
    expect(await attempts()).toContainEqual(
      expect.objectContaining({ actorId: 'aad-anna', what: 'correct', code: 'other-side' }),
    );
    await bot.press(bot.rooms.osby, bo, root(), 'Kvittera');
    expect(await versionNow()).toBe(2);
  });

  it('believes nothing that the card says of who is pressing', async () => {
    const stranger = createPerson('forger');
    const { own } = await bot.invoke(bot.rooms.osby, stranger, 'case-acknowledge', {
      ...dataOf(root(), 'Kvittera'),
      actor: { id: 'aad-bo', sides: ['handling-group'] },
      sides: ['handling-group', 'system'],
      aadObjectId: 'aad-bo',
    });
    expect(own.card).toBeUndefined();
    expect(await versionNow()).toBe(1);
  });

  it('without an authenticated person is refused', async () => {
    const nobody: Partial<Person> = { ...bot.people.bo };
    delete (nobody as { aadObjectId?: string }).aadObjectId;
    const data = dataOf(root(), 'Kvittera');
    const { own } = await bot.invoke(bot.rooms.osby, nobody as Person, 'case-acknowledge', data);
    expect(own.text).toContain('Jag kan inte se vem du är');
    expect(await versionNow()).toBe(1);
  });

  it('on a view that somebody was quicker than changes nothing, and gives the fresh card', async () => {
    const before = root();
    await bot.press(bot.rooms.osby, bot.people.bo, before, 'Kvittera');
    const late = await bot.press(bot.rooms.osby, bot.people.anna, before, 'Kvittera');
    expect(late.own.text).toContain('bo hann före');
    expect(late.own.text).toContain('Kvitterad');
    expect(titlesOf(late.own.card)).not.toContain('Kvittera');
    expect(await versionNow()).toBe(2);
    expect((await find())?.lastEvent.by.displayName).toBe('bo');
  });

  it('twice, or delivered again by Teams, counts once', async () => {
    const before = root();
    const first = await bot.press(bot.rooms.osby, bot.people.bo, before, 'Kvittera');
    await bot.press(bot.rooms.osby, bot.people.bo, before, 'Kvittera');
    await bot.teams.exchange(first.activity);
    await bot.settle();
    expect(await versionNow()).toBe(2);
  });

  it('with a version that never was is refused', async () => {
    const data = { ...dataOf(root(), 'Kvittera'), seen: 99 };
    const { own } = await bot.invoke(bot.rooms.osby, bot.people.bo, 'case-acknowledge', data);
    expect(own.text).toContain('Inlämnad');
    expect(await versionNow()).toBe(1);
    expect(await attempts()).toContainEqual(
      expect.objectContaining({ actorId: 'aad-bo', reason: 'forged-data' }),
    );
  });

  it('of a card from an older version of the bot gets the fresh card and changes nothing', async () => {
    const { own } = await bot.invoke(bot.rooms.osby, bot.people.bo, 'case-acknowledge', {
      case: caseId,
    });
    expect(own.text).toContain('äldre version');
    expect(titlesOf(own.card)).toContain('Kvittera');
    expect(await versionNow()).toBe(1);
    expect(await attempts()).toContainEqual(expect.objectContaining({ reason: 'outdated-card' }));
  });

  it('by the handling group on what is the reporter’s alone is refused with who may', async () => {
    const data = { case: caseId, seen: 1, form: 'f' };
    const { own } = await bot.invoke(bot.rooms.osby, bot.people.bo, 'case-withdraw', data);
    expect(own.text).toContain('Det kan bara den som rapporterade göra.');
    expect(await versionNow()).toBe(1);
  });

  it.each([
    ['nothing', undefined],
    ['numbers', { case: 7, seen: 'x' }],
    ['a path', { case: '../../etc/passwd', seen: 1 }],
    ['a very long id', { case: 'x'.repeat(5_000), seen: 1 }],
    ['a prototype', JSON.parse('{"__proto__":{"case":"a"},"seen":1}') as object],
  ])('with %s for data is refused', async (_name, data) => {
    const { status, own } = await bot.invoke(
      bot.rooms.osby,
      bot.people.bo,
      'case-acknowledge',
      data ?? {},
    );
    expect(status).toBe(200);
    expect(own.card).toBeUndefined();
    expect(await versionNow()).toBe(1);
  });
});

describe('a filing', () => {
  it('sent again by Teams or pressed twice files once', async () => {
    const { anna } = bot.people;
    const { card } = await bot.teams.say(bot.rooms.osby, anna, 'avvikelse');
    const first = await bot.press(bot.rooms.osby, anna, card, 'Skicka', formValues);
    const again = readAnswer((await bot.teams.exchange(first.activity)).body);
    const filed = /AV-2026-\w+/.exec(first.own.text)?.[0];
    expect(again.text).toContain(`redan inlämnad som ${String(filed)}`);
  });

  it('of the same open form by two people is two cases', async () => {
    const { anna, bo } = bot.people;
    const { card } = await bot.teams.say(bot.rooms.osby, anna, 'avvikelse');
    const one = await bot.press(bot.rooms.osby, anna, card, 'Skicka', formValues);
    const two = await bot.press(bot.rooms.osby, bo, card, 'Skicka', formValues);
    const numbers = [one, two].map(({ own }) => /AV-2026-\w+/.exec(own.text)?.[0]);
    expect(new Set(numbers).size).toBe(2);
  });

  it('with a forged form token is refused', async () => {
    const data = { ...formValues, form: 'not-a-token', language: 'sv' };
    const { own } = await bot.invoke(bot.rooms.osby, bot.people.anna, 'deviation-file', data);
    expect(own.text).toContain('gick inte att läsa');
  });
});

describe('a list', () => {
  it('of a group is not shown in a personal chat that anybody may have bound to it', async () => {
    const { eva } = bot.people;
    const chat = bot.chatOf(eva);
    await bot.teams.say(chat, eva, 'koppla Lokal samverkan Osby');
    const { text } = await bot.teams.say(chat, eva, 'avvikelser');
    expect(text).toContain('bara för den som är medlem');
    expect(text).not.toContain(number);
  });

  it('does not show a case by its number to a stranger, nor in another channel', async () => {
    const { eva, anna } = bot.people;
    expect((await bot.teams.say(bot.rooms.eslov, eva, number)).text).toContain('kan bara ses');
    const elsewhere = await bot.teams.say(bot.rooms.eslov, anna, number);
    expect(elsewhere.text).toContain('hör inte till den här kanalen');
    expect((await bot.teams.say(bot.rooms.osby, anna, number)).text).toContain(number);
  });
});
