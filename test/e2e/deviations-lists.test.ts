import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import ExcelJS from 'exceljs';
import { fileDeviation, openDeviationBot, type DeviationBot } from '../support/deviation-bot.ts';
import { makeNumber } from '../support/identity-numbers.ts';
import { sqliteFixture, type OpenedStore } from '../support/stores.ts';
import { cardOf, inThread, readCard, titlesOf, type Card } from '../support/teams-client.ts';

jest.setTimeout(60_000);

let opened: OpenedStore;
let bot: DeviationBot;
let first: string;
let second: string;
let rootId: string;

beforeAll(async () => {
  opened = await sqliteFixture.open();
  bot = await openDeviationBot(opened);
  await bot.bindAll();
  const { anna, bo } = bot.people;
  first = (await fileDeviation(bot, bot.rooms.osby, anna, { title: '=HYPERLINK("x")' })).number;
  const palliative = { category: 'nordost-omrade-livets-slut', title: 'Sen kontakt' };
  second = (await fileDeviation(bot, bot.rooms.osby, bo, palliative)).number;
  rootId = String(bot.findRoot(bot.rooms.osby)?.answeredId);
});

afterAll(async () => {
  await bot.close();
  await opened.close();
});

const ask = (text: string, person = bot.people.anna, place = bot.rooms.osby) =>
  bot.teams.say(place, person, text);

describe('avvikelser', () => {
  it('lists the group’s open deviations, and the one asked for by its number', async () => {
    const { text, card } = await ask('avvikelser');
    expect(text).toBe('Öppna avvikelser för Lokal samverkan Osby: 2.');
    expect(readCard(card)).toContain(first);
    expect(readCard(card)).toContain(second);
    const one = await ask(second.toLowerCase());
    expect(readCard(one.card)).toContain('Sen kontakt');
    expect(readCard(one.card)).not.toContain(first);
  });

  it.each([
    ['avvikelser mina', 'first'],
    ['avvikelser livets slut', 'second'],
    ['avvikelser kategori God vård i livets slut', 'second'],
    ['deviations mine', 'first'],
  ])('%s finds the %s', async (text, which) => {
    const card = readCard((await ask(text)).card);
    expect(card.includes(first)).toBe(which === 'first');
    expect(card.includes(second)).toBe(which === 'second');
  });

  it('says when there are none, and what it does not understand', async () => {
    expect((await ask('avvikelser steg 2')).text).toContain('det finns inga');
    expect((await ask('avvikelser försenade')).text).toContain('det finns inga');
    expect((await ask('avvikelser blomkål')).text).toContain('”blomkål” förstår jag inte');
  });

  it('tells the figures as charts, with tables for clients without them', async () => {
    const { text, card } = await ask('avvikelser statistik');
    expect(text).toContain('Avvikelser i siffror för Lokal samverkan Osby');
    expect(JSON.stringify(card)).toContain('"Chart.HorizontalBar"');
    expect(JSON.stringify(card)).toContain('"fallback":{"type":"Table"');
    expect(titlesOf(card)).toEqual(['Exportera till Excel', 'Exportera till CSV']);
  });
});

describe('a question about a case', () => {
  it.each([
    ['Vem eskalerar detta?', 'till steg 2'],
    ['vad händer nu?', 'Nu väntar ärendet på ansvarig part'],
    ['hur länge har den legat?', 'har legat'],
  ])('%s is answered from the case in its thread', async (text, answer) => {
    const thread = inThread(bot.rooms.osby, rootId);
    const reply = await ask(text, bot.people.bo, thread);
    expect(reply.text).toContain(second);
    expect(reply.text).toContain(answer);
  });

  it('is answered from its number anywhere it belongs, in the language asked in', async () => {
    expect((await ask(`Who escalates ${first}?`)).text).toContain('step 2');
    const chat = bot.chatOf(bot.people.anna);
    expect((await ask(`vad händer med ${first}?`, bot.people.anna, chat)).text).toContain(first);
  });

  it('is answered after its number was asked for in the same chat, for a while', async () => {
    const { anna, bo } = bot.people;
    const chat = bot.chatOf(anna);
    await ask(first, anna, chat);
    expect((await ask('Är den kvitterad?', anna, chat)).text).toContain(first);
    await ask(`avvikelser ${second}`, anna, chat);
    expect((await ask('Who has it now?', anna, chat)).text).toMatch(
      new RegExp(`^${second}: Step 1, .* waits for`),
    );
    expect((await ask('Vad är SIP?', anna, chat)).text).not.toContain('AV-2026');
    expect((await ask('Vem har bollen?', bo, bot.chatOf(bo))).text).not.toContain('AV-2026');
    bot.clock.advanceMs(21 * 60_000);
    expect((await ask('Vem har bollen?', anna, chat)).text).not.toContain('AV-2026');
  });

  it('that has a subject of its own is asked of the model in a case’s thread, too', async () => {
    const thread = inThread(bot.rooms.osby, rootId);
    const { text } = await ask('Vem för ett ärende vidare?', bot.people.bo, thread);
    expect(text).not.toContain('AV-2026');
  });

  it('outside any case is still a question to the model', async () => {
    const { text } = await ask('Vem eskalerar detta?');
    expect(text).not.toContain('AV-2026');
    expect(text).not.toBe('');
  });

  it('that the model answers about the ladder offers to report one', async () => {
    const { card } = await ask('Vem eskalerar detta?');
    const { card: form } = await bot.teams.press(
      bot.rooms.osby,
      bot.people.anna,
      card,
      'Rapportera avvikelse',
    );
    expect(readCard(form)).toContain('Vad hände?');
  });
});

const invoke = async (name: string, value: object, person = bot.people.anna) => {
  const activity = bot.teams.createActivity(bot.rooms.osby, person, {
    type: 'invoke',
    name,
    value,
  });
  const { body } = await bot.teams.exchange(activity);
  return JSON.parse(body) as {
    task?: { type: string; value: string | { card: { content: Card } } };
    composeExtension?: { attachments: { content: Card; preview: { content: object } }[] };
  };
};

type Task = Awaited<ReturnType<typeof invoke>>['task'];
const cardOfTask = (task: Task): Card | undefined =>
  typeof task?.value === 'object' ? task.value.card.content : undefined;
const submitOf = (card: Card | undefined, title: string): Record<string, unknown> => {
  const actions = JSON.stringify(card).match(/\{"type":"Action\.Submit".*?"data":\{[^}]*\}\}/g);
  const found = (actions ?? []).map((text) => JSON.parse(text) as Record<string, unknown>);
  return (found.find((action) => action['title'] === title)?.['data'] ?? {}) as Record<
    string,
    unknown
  >;
};

describe('«Rapportera avvikelse» on a message', () => {
  const open = (content: string) =>
    invoke('composeExtension/fetchTask', {
      commandId: 'reportDeviation',
      commandContext: 'message',
      messagePayload: { id: 'message-1', body: { contentType: 'html', content } },
    });

  it('offers the message’s text and takes it only when asked to', async () => {
    const { task } = await open('<p>Vårdplan saknades vid <b>utskrivning</b> från CSK.</p>');
    const card = cardOfTask(task);
    expect(readCard(card)).toContain('Meddelandets text: Vårdplan saknades vid utskrivning');
    expect(JSON.stringify(card)).toContain('"id":"description","label":"Vad hände?","value":""');
    const taken = await invoke('composeExtension/submitAction', {
      commandId: 'reportDeviation',
      data: submitOf(card, 'Använd meddelandets text'),
    });
    expect(JSON.stringify(cardOfTask(taken.task))).toContain(
      '"value":"Vårdplan saknades vid utskrivning från CSK."',
    );
  });

  it('files from the dialog, faults in the same form', async () => {
    const { task } = await open('');
    const data = submitOf(cardOfTask(task), 'Skicka');
    const faulty = await invoke('task/submit', { data: { ...data, title: 'Bara rubrik' } });
    expect(readCard(cardOfTask(faulty.task))).toContain('Fyll i «Vad hände?».');
    expect(JSON.stringify(cardOfTask(faulty.task))).not.toContain('Action.Execute');
    const filed = await invoke('composeExtension/submitAction', {
      commandId: 'reportDeviation',
      data: {
        ...data,
        title: 'Från ett meddelande',
        description: 'Det saknades en plan.',
        eventDate: '2026-11-19',
        category: 'nordost-omrade-utskrivning',
        responsibleParty: 'Centralsjukhuset (CSK)',
      },
    });
    expect(filed.task?.value).toMatch(/AV-2026-/);
    await bot.settle();
    expect(readCard(cardOf(bot.findRoot(bot.rooms.osby)))).toContain('Från ett meddelande');
  });

  it('does not offer a text with an identity number', async () => {
    const { task } = await open(`Patient ${makeNumber(1990, 5, 4, 12)} hem utan plan`);
    expect(readCard(cardOfTask(task))).toContain('kan inte användas');
    expect(JSON.stringify(task)).not.toContain(makeNumber(1990, 5, 4, 12).slice(2));
  });
});

describe('the message extension’s search', () => {
  const search = async (value: string, person = bot.people.anna) => {
    const { composeExtension } = await invoke(
      'composeExtension/query',
      { commandId: 'searchDeviations', parameters: [{ name: 'query', value }] },
      person,
    );
    return composeExtension?.attachments ?? [];
  };

  it('finds what the person may see, and pastes a short card', async () => {
    const [found, ...others] = await search('sen kontakt');
    expect(others).toEqual([]);
    expect(readCard(found?.content)).toContain(second);
    expect(readCard(found?.content)).not.toContain('avdelning 63');
  });

  it('finds nothing for a stranger', async () => {
    expect(await search('', bot.people.eva)).toEqual([]);
  });
});

describe('the export', () => {
  let uploads: { path: string; range: string; bytes: Buffer }[];
  let drive: Server;
  let driveUrl: string;

  beforeAll(async () => {
    uploads = [];
    drive = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        uploads.push({
          path: request.url ?? '',
          range: request.headers['content-range'] ?? '',
          bytes: Buffer.concat(chunks),
        });
        response.statusCode = 201;
        response.end('{}');
      });
    });
    await new Promise<void>((resolve) => drive.listen(0, '127.0.0.1', resolve));
    driveUrl = `http://127.0.0.1:${String((drive.address() as AddressInfo).port)}`;
  });

  afterAll(() => void drive.close());

  const consent = async (person: typeof bot.people.anna, value: object) => {
    const chat = bot.chatOf(person);
    const activity = bot.teams.createActivity(chat, person, {
      type: 'invoke',
      name: 'fileConsent/invoke',
      value: { type: 'fileUpload', ...value },
    });
    return bot.teams.exchange(activity);
  };
  const uploadInfo = (path: string) => ({
    name: 'avvikelser.xlsx',
    uploadUrl: `${driveUrl}${path}`,
    contentUrl: 'https://example.sharepoint.com/avvikelser.xlsx',
    uniqueId: 'file-1',
    fileType: 'xlsx',
  });

  it('asked for in a channel comes in the personal chat, and is uploaded where Teams says', async () => {
    const { anna } = bot.people;
    await bot.teams.say(bot.chatOf(anna), anna, 'avvikelse');
    const { posts } = await ask('avvikelser exportera');
    const offer = posts.find(({ conversationId }) => conversationId === 'a:29:anna');
    const [attachment] = offer?.body['attachments'] as {
      contentType: string;
      content: { acceptContext: object; sizeInBytes: number };
    }[];
    expect(attachment?.contentType).toBe('application/vnd.microsoft.teams.card.file.consent');
    expect(posts.at(-1)?.body['text']).toBe('Filen finns i vår personliga chatt.');

    const answer = await consent(anna, {
      action: 'accept',
      context: attachment?.content.acceptContext,
      uploadInfo: uploadInfo('/upload'),
    });
    expect(answer.text).toBe('Filen avvikelser.xlsx är sparad i din OneDrive.');
    const [upload] = uploads;
    const size = upload?.bytes.length ?? 0;
    expect(upload?.range).toBe(`bytes 0-${String(size - 1)}/${String(size)}`);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(upload?.bytes as never);
    const cells = workbook.worksheets[0]?.getSheetValues().flat().map(String) ?? [];
    expect(cells).toContain(first);
    expect(cells).toContain('\'=HYPERLINK("x")');
  });

  it('is not made for somebody outside the group, however the consent was come by', async () => {
    const before = uploads.length;
    const answer = await consent(bot.people.eva, {
      action: 'accept',
      context: { group: 'nordost-lokal-osby', format: 'csv', language: 'sv' },
      uploadInfo: uploadInfo('/stolen'),
    });
    expect(answer.text).toContain('visas bara för den som är medlem');
    expect(uploads).toHaveLength(before);
  });

  it('goes nowhere but to Microsoft’s own hosts, or this machine in a trial', async () => {
    const answer = await consent(bot.people.anna, {
      action: 'accept',
      context: { group: 'nordost-lokal-osby', format: 'csv', language: 'sv' },
      uploadInfo: { ...uploadInfo('/'), uploadUrl: 'https://sharepoint.com.evil.example/x' },
    });
    expect(answer.text).toContain('gick inte att spara');
  });

  it('can be declined', async () => {
    const answer = await consent(bot.people.anna, {
      action: 'decline',
      context: { group: 'nordost-lokal-osby', format: 'csv', language: 'sv' },
    });
    expect(answer.text).toBe('Filen skickades inte.');
  });
});
