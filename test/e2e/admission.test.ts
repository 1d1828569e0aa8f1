import { networkInterfaces } from 'node:os';
import { startBot, type BotProcess } from '../support/bot-process.ts';
import { FakeConnector } from '../support/connector.ts';
import { createTemporaryFolder } from '../support/stores.ts';
import { createPerson, createPersonalChat, TeamsClient } from '../support/teams-client.ts';
import { openTokenIssuer } from '../support/tokens.ts';

jest.setTimeout(60_000);

const anna = createPerson('anna');
const chat = createPersonalChat(anna);
const connector = new FakeConnector();

beforeAll(() => connector.open());
afterAll(() => connector.close());

describe('a bot without credentials', () => {
  const folder = createTemporaryFolder();
  let bot: BotProcess;
  let teams: TeamsClient;

  beforeAll(async () => {
    bot = await startBot({ DATA_DIR: folder.path, HOST: '0.0.0.0' });
    teams = new TeamsClient(bot.url, connector);
  });
  afterAll(async () => {
    await bot.stop();
    folder.remove();
  });

  const valid = () => teams.createActivity(chat, anna, { text: 'Vad betyder SIP?' });

  it.each([
    ['no JSON', '{'],
    ['no object', '[]'],
    ['null', 'null'],
    ['an empty object', '{}'],
    ['no service address', () => ({ ...valid(), serviceUrl: undefined })],
    ['a service address that is none', () => ({ ...valid(), serviceUrl: 'javascript:alert(1)' })],
    ['a conversation that is text', () => ({ ...valid(), conversation: 'x' })],
    ['no conversation id', () => ({ ...valid(), conversation: {} })],
    ['nobody who says it', () => ({ ...valid(), from: undefined })],
    ['no id', () => ({ ...valid(), id: undefined })],
    ['text that is a number', () => ({ ...valid(), text: 7 })],
    ['an instant that is none', () => ({ ...valid(), timestamp: 'yesterday' })],
    [
      'a conversation id that no store could hold',
      () => ({
        ...valid(),
        conversation: { id: 'x'.repeat(900) },
      }),
    ],
  ])('answers 400 and nothing else to %s', async (_, activity) => {
    const from = connector.arrivals.length;
    const answer = await teams.send(typeof activity === 'function' ? activity() : activity);
    expect(answer).toEqual({ status: 400, body: '' });
    expect(connector.arrivals).toHaveLength(from);
  });

  it('answers 413 to more than any activity holds', async () => {
    const { status } = await teams.send({ ...valid(), text: 'x'.repeat(300_000) });
    expect(status).toBe(413);
  });

  it.each([
    'https://example.test/',
    'https://smba.trafficmanager.net.example.test/',
    'http://10.0.0.1/',
  ])('posts nothing to %s', async (serviceUrl) => {
    const { status } = await teams.send({ ...valid(), serviceUrl });
    expect(status).toBe(403);
  });

  it('takes nothing from another machine', async () => {
    const own = Object.values(networkInterfaces())
      .flat()
      .find((address) => address?.family === 'IPv4' && !address.internal)?.address;
    const outside = new TeamsClient(bot.url.replace('127.0.0.1', own ?? '127.0.0.1'), connector);
    const { status } = await outside.send(valid());
    expect(status).toBe(own === undefined ? 200 : 403);
  });

  it('answers nothing but its four addresses', async () => {
    const status = async (path: string, method = 'GET') =>
      (await fetch(`${bot.url}${path}`, { method })).status;
    expect(await status('/healthz')).toBe(200);
    expect(await status('/readyz')).toBe(200);
    expect(await status('/metrics')).toBe(200);
    for (const path of [
      '/',
      '/api',
      '/api/messages',
      '/healthz/x',
      '/../package.json',
      '/metrics/',
    ]) {
      expect([path, await status(path)]).toEqual([path, 404]);
    }
    expect(await status('/healthz', 'POST')).toBe(404);
    for (const path of ['/healthz', '/readyz', '/metrics']) {
      expect([path, await status(path, 'HEAD')]).toEqual([path, 200]);
    }
    expect(await status('/api/messages', 'HEAD')).toBe(404);
  });

  it('answers any invoke that is not its own politely', async () => {
    for (const name of ['task/fetch', 'composeExtension/query', 'application/search', 'x/y']) {
      const invoke = teams.createActivity(chat, anna, { type: 'invoke', name, value: {} });
      expect([name, (await teams.send(invoke)).status]).toEqual([name, 200]);
    }
  });
});

describe('a bot with credentials', () => {
  const folder = createTemporaryFolder();
  const appId = '5b2f0f0e-1111-4222-8333-444455556666';
  const tenantId = '9d2f1f0e-0000-4000-8000-000000000001';
  let bot: BotProcess;
  let issuer: Awaited<ReturnType<typeof openTokenIssuer>>;

  beforeAll(async () => {
    issuer = await openTokenIssuer();
    bot = await startBot({
      DATA_DIR: folder.path,
      HOST: '127.0.0.1',
      BOT_ID: appId,
      BOT_PASSWORD: 'secret',
      BOT_TENANT_ID: tenantId,
      BOT_OPENID_METADATA: issuer.metadataUrl,
      ALLOWED_SERVICE_HOSTS: '127.0.0.1',
    });
  });
  afterAll(async () => {
    await bot.stop();
    issuer.close();
    folder.remove();
  });

  const claims = () => ({
    iss: 'https://api.botframework.com',
    aud: appId,
    serviceurl: connector.url,
    nbf: Math.floor(Date.now() / 1000) - 60,
    exp: Math.floor(Date.now() / 1000) + 600,
  });
  const askWith = (authorization: string | undefined, place = chat) => {
    const headers = authorization === undefined ? {} : { authorization };
    return new TeamsClient(bot.url, connector, headers).say(place, anna, 'Vad betyder SIP?');
  };

  it('answers who is vouched for, and sends its own token to no address on this machine', async () => {
    const { status, post } = await askWith(`Bearer ${issuer.sign(claims())}`);
    expect(status).toBe(200);
    expect(post?.authorization).toBeUndefined();
  });

  it.each([
    ['no token', () => undefined],
    ['a token that is none', () => 'Bearer x'],
    ['an empty object for a token', () => `Bearer ${Buffer.from('{}').toString('base64url')}`],
    ['another audience', () => `Bearer ${issuer.sign({ ...claims(), aud: 'other' })}`],
    ['another issuer', () => `Bearer ${issuer.sign({ ...claims(), iss: 'https://x.test' })}`],
    [
      'another service',
      () => `Bearer ${issuer.sign({ ...claims(), serviceurl: 'https://x.test' })}`,
    ],
    ['an expired token', () => `Bearer ${issuer.sign({ ...claims(), exp: 1 })}`],
    ['a foreign key', () => `Bearer ${issuer.signWithForeignKey(claims())}`],
    ['no signature', () => `Bearer ${issuer.unsigned(claims())}`],
  ])('answers a bare 401 to %s', async (_, authorization) => {
    const { status, body, posts } = await askWith(authorization());
    expect({ status, body, posts: posts.length }).toEqual({ status: 401, body: '', posts: 0 });
  });

  it('refuses another tenant', async () => {
    const conversation = { ...chat.conversation, tenantId: 'another-tenant' };
    const { status, posts } = await askWith(`Bearer ${issuer.sign(claims())}`, {
      ...chat,
      conversation,
    });
    expect({ status, posts: posts.length }).toEqual({ status: 403, posts: 0 });
  });
});
