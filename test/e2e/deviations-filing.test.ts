import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startBot, type BotProcess } from '../support/bot-process.ts';
import { FakeConnector } from '../support/connector.ts';
import { formValues, readAnswer } from '../support/deviation-bot.ts';
import { makeNumber } from '../support/identity-numbers.ts';
import { createTemporaryFolder } from '../support/stores.ts';
import {
  buttonsOf,
  cardOf,
  createChannel,
  createPerson,
  createPersonalChat,
  readCard,
  TeamsClient,
  titlesOf,
  type Card,
  type Person,
  type Place,
} from '../support/teams-client.ts';

jest.setTimeout(60_000);

const folder = createTemporaryFolder();
const connector = new FakeConnector();
const anna = createPerson('anna');
const bo = createPerson('bo');
const channelId = '19:osby@thread.tacv2';
const channel = createChannel(channelId, 'Osby');
let bot: BotProcess;
let teams: TeamsClient;
let printed = '';

const start = async (): Promise<void> => {
  bot = await startBot({ DATA_DIR: folder.path });
  teams = new TeamsClient(bot.url, connector);
};

beforeAll(async () => {
  await connector.open();
  connector.rosters.set(channelId, [anna.id, bo.id]);
  await start();
  await teams.say(channel, bo, 'koppla Lokal samverkan Osby');
});

const twelve = makeNumber(1985, 1, 1, 234);
const secret = `${twelve.slice(2, 8)}-${twelve.slice(8)}`;
const coordination = makeNumber(1979, 3, 12, 651, 60);

afterAll(async () => {
  await bot.stop();
  connector.close();
  folder.remove();
});

const openForm = async (place: Place, person: Person, text = 'avvikelse') =>
  (await teams.say(place, person, text)).card;

/** A press as Teams sends it, with the message that the card stands on. */
async function press(
  place: Place,
  person: Person,
  card: Card | undefined,
  title: string,
  inputs: object,
) {
  const button = buttonsOf(card).find((candidate) => candidate['title'] === title);
  const action = {
    type: 'Action.Execute',
    verb: button?.['verb'],
    data: { ...(button?.['data'] as object), ...inputs },
  };
  const answer = await teams.exchange(
    teams.createActivity(place, person, {
      type: 'invoke',
      name: 'adaptiveCard/action',
      replyToId: 'form-card',
      value: { action },
    }),
  );
  return { ...answer, own: readAnswer(answer.body) };
}

const send = (card: Card | undefined, inputs: object, person = anna, place = channel) =>
  press(place, person, card, 'Skicka', inputs);

const inputOf = (card: Card | undefined, id: string): Record<string, unknown> => {
  const found = JSON.stringify(card).match(
    new RegExp(`\\{"type":"Input\\.[^{}]*?"id":"${id}"[^{}]*`),
  )?.[0];
  return JSON.parse(`${found ?? '{'}}`.replace(/,"choices":\[\}$/, '}')) as Record<string, unknown>;
};

const waitFor = async (holds: () => boolean): Promise<void> => {
  for (let attempt = 0; attempt < 200 && !holds(); attempt += 1) {
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  expect(holds()).toBe(true);
};

describe('the form', () => {
  it('has the inputs by their names, and says what happens if nobody acts', async () => {
    const text = readCard(await openForm(channel, anna));
    for (const label of [
      'Rubrik',
      'Vad hände?',
      'Händelsedatum',
      'Kategori',
      'Ansvarig part',
      'Principiell fråga eller lärande för fler',
      'Egen part',
      'Plats eller enhet',
      'Konsekvens',
      'Förslag till åtgärd',
      'Skicka',
    ]) {
      expect(text).toContain(label);
    }
    expect(text).toContain('Om ingen agerar: påminnelse');
  });

  it('is English for whoever asks in English', async () => {
    const text = readCard(await openForm(channel, anna, 'report'));
    expect(text).toContain('What happened?');
    expect(text).toContain('Send');
  });

  it('is filled in as far as a free text is understood', async () => {
    const card = await openForm(
      channel,
      anna,
      'avvikelse I går saknades besked vid utskrivning från slutenvård på CSK. Risk för fel dos.',
    );
    expect(inputOf(card, 'title')['value']).toBe(
      'I går saknades besked vid utskrivning från slutenvård på CSK',
    );
    expect(inputOf(card, 'description')['value']).toContain('Risk för fel dos.');
    expect(inputOf(card, 'responsibleParty')['value']).toBe('Centralsjukhuset (CSK)');
    expect(inputOf(card, 'category')['value']).toBe('nordost-omrade-utskrivning');
    expect(inputOf(card, 'consequence')['value']).toBe('risk');
    const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
    expect(inputOf(card, 'eventDate')['value']).toBe(yesterday);
  });

  it('comes back with every value kept and every fault at its field', async () => {
    const card = await openForm(channel, anna);
    const tomorrow = new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10);
    const { own } = await send(card, {
      ...formValues,
      title: '',
      eventDate: tomorrow,
      responsibleParty: 'Osbi komun',
      description: 'Det här ska stå kvar.',
    });
    expect(own.text).toContain('3 uppgifter behöver rättas');
    expect(own.text).toContain('Fel: Fyll i «Rubrik».');
    expect(own.text).toContain('Fel: «Händelsedatum» kan inte ligga i framtiden.');
    expect(own.text).toContain('Menar du');
    expect(own.text).toContain('Osby kommun');
    expect(inputOf(own.card, 'description')['value']).toBe('Det här ska stå kvar.');
    const { own: filed } = await send(own.card, formValues);
    expect(filed.text).toMatch(/AV-2026-/);
  });

  it('works in clients that know Action.Submit alone', async () => {
    const card = await openForm(channel, anna);
    const { fallback } = buttonsOf(card)[0] as { fallback: { data: object } };
    const { posts } = await teams.exchange(
      teams.createActivity(channel, anna, {
        value: { ...fallback.data, ...formValues },
        replyToId: 'form-card',
      }),
    );
    expect(posts.some((post) => /numret AV-2026-/.test(readCard(cardOf(post))))).toBe(true);
  });

  it('asks which group only where neither the place nor the parties show it', async () => {
    const chat = createPersonalChat(bo);
    const card = await openForm(chat, bo);
    expect(readCard(card)).toContain('Din grupp');
    const unclear = { ...formValues, responsibleParty: 'region-skane', reportingParty: '' };
    const { own } = await send(card, unclear, bo, chat);
    expect(own.text).toContain('Välj vilken grupp du rapporterar från.');
    const chosen = { ...unclear, group: 'nordost-lokal-osby' };
    expect((await send(own.card, chosen, bo, chat)).own.text).toMatch(/AV-2026-/);
    const clear = await send(await openForm(chat, bo), formValues, bo, chat);
    expect(clear.own.text).toMatch(/AV-2026-/);
  });

  it('finds parties as they are typed, best first', async () => {
    const { body } = await teams.send(
      teams.createActivity(channel, anna, {
        type: 'invoke',
        name: 'application/search',
        value: { queryText: 'hässle', dataset: 'parties', queryOptions: { skip: 0, top: 15 } },
      }),
    );
    const { value } = JSON.parse(body) as { value: { results: { title: string }[] } };
    expect(value.results.length).toBeLessThanOrEqual(15);
    expect(value.results[0]?.title).toContain('Hässleholm');
  });

  it('keeps what was begun over a restart, for the person alone', async () => {
    const begun = { ...formValues, title: '', description: 'Påbörjad före omstarten.' };
    await send(await openForm(channel, anna), begun);
    printed += bot.printed();
    await bot.stop();
    await start();
    const shared = await openForm(channel, anna);
    expect(readCard(shared)).not.toContain('Påbörjad före omstarten.');
    const { own } = await press(channel, anna, shared, 'Fortsätt på mitt utkast', {});
    expect(inputOf(own.card, 'description')['value']).toBe('Påbörjad före omstarten.');
    expect(titlesOf(await openForm(channel, bo))).toEqual(['Skicka']);
    expect((await send(own.card, { ...begun, title: 'Klar nu' })).own.text).toMatch(/AV-2026-/);
    expect(titlesOf(await openForm(channel, anna))).toEqual(['Skicka']);
  });
});

describe('a process that dies between the filing and the post', () => {
  it('posts the card after its restart', async () => {
    const card = await openForm(channel, anna);
    connector.fault = ({ method, path }) =>
      method === 'POST' && path.includes(encodeURIComponent(channelId))
        ? new Promise(() => undefined)
        : undefined;
    const { own } = await send(card, { ...formValues, title: 'Före kraschen' });
    expect(own.text).toMatch(/AV-2026-/);
    printed += bot.printed();
    bot.signal('SIGKILL');
    await bot.ended;
    connector.fault = () => undefined;
    await start();
    const isPosted = () =>
      connector
        .posts()
        .some((arrival) => /^AV-.*Före kraschen$/.test(String(arrival.body['summary'])));
    await waitFor(isPosted);
  });
});

describe('the identity guard', () => {
  const [before, after] = [twelve.slice(0, 8), twelve.slice(8)];
  it.each([
    ['a number in the text', { description: `Patienten ${secret} skrevs ut.` }],
    ['twelve digits in the heading', { title: `Fel ${twelve}` }],
    ['a coordination number in the place', { place: coordination }],
    ['a number split over two fields', { title: `Sen ${before}`, description: `${after} dagen` }],
    ['a number in full-width digits', { proposedMeasure: toFullWidth(secret) }],
  ])('refuses %s, kindly and without repeating it', async (_name, values) => {
    const { own } = await send(await openForm(channel, anna), { ...formValues, ...values });
    expect(own.text).toContain('Ta bort det och skicka igen. Ingenting har sparats');
    expect(own.text).not.toContain(after);
    expect(own.text).not.toContain(secret);
    expect(own.text).toContain('CSK');
  });

  it('shows what may point out a person masked, and asks', async () => {
    const values = { ...formValues, description: 'Ring anhörig på 070-174 06 05 om läget.' };
    const { own } = await send(await openForm(channel, anna), values);
    expect(own.text).toContain('telefonnummer (070');
    expect(own.text).toContain('•');
    const kept = await press(channel, anna, own.card, 'Låt det stå kvar', values);
    expect(kept.own.text).toMatch(/AV-2026-/);
  });

  it('does not take a number from a free text, and says so', async () => {
    const card = await openForm(channel, anna, `avvikelse Patient ${secret} skrevs ut utan plan`);
    expect(readCard(card)).toContain('så jag har inte tagit med den');
    expect(inputOf(card, 'description')['value']).toBe('');
  });

  it('refuses a number in a comment and in a correction', async () => {
    const from = connector.posts().length;
    await send(await openForm(channel, anna), formValues);
    const findRoot = () =>
      connector
        .posts()
        .slice(from)
        .find((arrival) => titlesOf(cardOf(arrival)).includes('Kvittera'));
    await waitFor(() => findRoot() !== undefined);
    const root = cardOf(findRoot());
    const form = await press(channel, bo, root, 'Kommentera', {});
    const comment = await press(channel, bo, form.own.card, 'Skicka', { comment: secret });
    expect(comment.own.text).toContain('Ingenting har sparats');
    const correct = await press(channel, bo, root, 'Rättelse gjord', {
      whatWasDone: `Gäller ${twelve}`,
      whyItHolds: 'Ja',
    });
    expect(correct.own.text).toContain('Ingenting har sparats');
    expect(correct.own.text).not.toContain(twelve);
  });

  it('leaves no number in the data folder, the log or anything posted', async () => {
    // A question and a thumb with a number, too: nothing of them may be kept as it was written.
    await teams.say(channel, anna, `Vem ansvarar för ${secret} i morgon?`);
    await teams.say(channel, anna, `avvikelser ${secret}`);
    printed += bot.printed();
    await bot.stop();
    const files = readdirSync(folder.path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(entry.parentPath, entry.name)).toString('latin1'));
    expect(files.length).toBeGreaterThan(0);
    const posted = JSON.stringify(connector.arrivals);
    for (const number of [secret, twelve, twelve.slice(2), coordination, toFullWidth(secret)]) {
      for (const place of [...files, printed, posted]) expect(place.includes(number)).toBe(false);
      const bytes = Buffer.from(number).toString('latin1');
      for (const file of files) expect(file.includes(bytes)).toBe(false);
    }
    await start();
  });
});

function toFullWidth(text: string): string {
  return text.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)));
}
