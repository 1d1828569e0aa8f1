import { spawnBot, startBot } from '../support/bot-process.ts';
import { FakeConnector } from '../support/connector.ts';
import { createTemporaryFolder } from '../support/stores.ts';
import {
  createChannel,
  createPerson,
  createPersonalChat,
  inThread,
  readCard,
  TeamsClient,
} from '../support/teams-client.ts';

jest.setTimeout(60_000);

const connector = new FakeConnector();
const anna = createPerson('anna');
let folder: ReturnType<typeof createTemporaryFolder>;

beforeAll(() => connector.open());
afterAll(() => connector.close());
beforeEach(() => {
  folder = createTemporaryFolder();
  connector.fault = () => undefined;
});
afterEach(() => folder.remove());

describe('a restart', () => {
  it('keeps bindings, thread context and what was handled, even by kill -9', async () => {
    const environment = { DATA_DIR: folder.path };
    const before = await startBot(environment);
    const first = new TeamsClient(before.url, connector);
    const channel = createChannel('19:osby@thread.tacv2', 'Osby');
    connector.rosters.set('19:osby@thread.tacv2', [anna.id]);
    const thread = inThread(channel, '1');
    await first.say(channel, anna, 'koppla Lokal samverkan Osby');
    const question = first.createActivity(thread, anna, {
      text: 'Hur ofta träffas Lokal samverkan Hässleholm?',
    });
    const { card } = await first.exchange(question);
    before.signal('SIGKILL');
    await before.ended;

    const after = await startBot(environment);
    const teams = new TeamsClient(after.url, connector);
    expect((await teams.exchange(question)).posts).toHaveLength(0);
    expect((await teams.say(thread, anna, 'Och i Perstorp?')).text).toContain('Perstorp');
    expect((await teams.say(channel, anna, 'hjälp')).text).toContain('Lokal samverkan Osby');
    const why = await teams.press(thread, anna, card, 'Varför?');
    expect(readCard(why.card)).toContain('Svaret bygger på');
    await after.stop();
  });
});

describe('SIGTERM', () => {
  it('lets the turn in flight end, takes no new one, and ends with 0', async () => {
    const bot = await startBot({ DATA_DIR: folder.path });
    const teams = new TeamsClient(bot.url, connector);
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const reached = new Promise<void>((resolve) => {
      connector.fault = async () => {
        resolve();
        await held;
        return undefined;
      };
    });
    const turn = teams.say(createPersonalChat(anna), anna, 'Vad betyder SIP?');
    await reached;
    bot.signal('SIGTERM');
    await new Promise((resolve) => setTimeout(resolve, 300));
    await expect(fetch(`${bot.url}/healthz`)).rejects.toThrow();
    release();
    expect((await turn).status).toBe(200);
    expect(await bot.ended).toBe(0);
  });

  it('is obeyed by a bot whose log nobody reads any more', async () => {
    const { child, ended } = spawnBot({ PORT: '0', DATA_DIR: folder.path });
    await new Promise((resolve) => child.stdout.once('data', resolve));
    child.stdout.destroy();
    child.stderr.destroy();
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
  });
});

describe('a start', () => {
  it('that takes too long for a test is ended with it', async () => {
    // Rejects only once the process is gone.
    await expect(startBot({ DATA_DIR: folder.path }, 1)).rejects.toThrow('No bot');
  });

  it('names every bad variable at once and ends with 2', async () => {
    const { ended, printed } = spawnBot({ PORT: 'x', STORE: 'paper', LOG_LEVEL: 'loud' });
    expect(await ended).toBe(2);
    for (const name of ['PORT', 'STORE', 'LOG_LEVEL']) expect(printed()).toContain(`${name}:`);
  });

  it('is refused in production without BOT_ID', async () => {
    const { ended, printed } = spawnBot({ NODE_ENV: 'production', DATA_DIR: folder.path });
    expect(await ended).toBe(2);
    expect(printed()).toContain('BOT_ID');
  });

  it('says that it takes unauthenticated activities', async () => {
    const bot = await startBot({ DATA_DIR: folder.path });
    expect(bot.printed()).toContain('unauthenticated');
    await bot.stop();
  });
});

describe('when Teams is in trouble', () => {
  it('tries again only what was surely not posted', async () => {
    const bot = await startBot({ DATA_DIR: folder.path });
    const teams = new TeamsClient(bot.url, connector);
    const from = connector.arrivals.length;
    let refusals = 1;
    connector.fault = () =>
      refusals-- > 0 ? { status: 429, headers: { 'retry-after': '1' } } : undefined;
    const { status } = await teams.say(createPersonalChat(anna), anna, 'Vad betyder SIP?');
    expect(status).toBe(200);
    expect(connector.posts(from)).toHaveLength(2);
    await bot.stop();
  });

  it('does not post again what may stand there, and apologises with a reference', async () => {
    const bot = await startBot({ DATA_DIR: folder.path });
    const teams = new TeamsClient(bot.url, connector);
    connector.fault = ({ body }) =>
      body['attachments'] === undefined ? undefined : { status: 502 };
    const { posts, text } = await teams.say(createPersonalChat(anna), anna, 'Vad betyder SIP?');
    expect(posts.filter(({ body }) => body['attachments'] !== undefined)).toHaveLength(1);
    expect(text).toMatch(/Referens: [A-Z]{6}$/);
    const [, reference = ''] = /Referens: (\w+)/.exec(text) ?? [];
    expect(bot.printed()).toContain(reference);
    expect(bot.printed()).not.toContain('Vad betyder');
    await bot.stop();
  });

  it('shows that it is at work after a second, and does not mind when that fails', async () => {
    const bot = await startBot({ DATA_DIR: folder.path });
    const teams = new TeamsClient(bot.url, connector);
    const from = connector.arrivals.length;
    connector.fault = async ({ body }) => {
      if (body['type'] === 'typing') return { status: 500 };
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      return undefined;
    };
    const { status } = await teams.say(createPersonalChat(anna), anna, 'Vad betyder SIP?');
    expect(status).toBe(200);
    expect(connector.arrivals.slice(from).map(({ body }) => body['type'])).toContain('typing');
    await bot.stop();
  });
});
