import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createSendPost } from '../../../src/teams/reminders/send-post.ts';

let server: Server;
let asked = 0;

async function open(answer: RequestListener): Promise<string> {
  asked = 0;
  server = createServer((request, response) => {
    asked += 1;
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
}

afterEach(() => {
  server.closeAllConnections();
  server.close();
});

const send = createSendPost({
  nowMs: () => performance.now(),
  authorize: () => Promise.resolve(undefined),
});
const post = (serviceUrl: string, timeoutMs = 1_000) =>
  send({ serviceUrl, channelId: '19:a;b/c' }, { type: 'message', text: 'x' }, timeoutMs);

describe('one attempt to post', () => {
  it('tells the id of what was created', async () => {
    let path = '';
    const url = await open((request, response) => {
      path = request.url ?? '';
      response.writeHead(201);
      response.end('{"id":"m1"}');
    });
    expect(await post(url)).toEqual({ kind: 'created', messageId: 'm1' });
    expect(path).toBe('/v3/conversations/19%3Aa%3Bb%2Fc/activities');
  });

  it.each([429, 500, 502, 404])('tells %i and tries nothing again by itself', async (status) => {
    const url = await open((_, response) => {
      response.writeHead(status, { 'retry-after': '3' });
      response.end();
    });
    expect(await post(url)).toEqual({ kind: 'status', status, retryAfterMs: 3_000 });
    expect(asked).toBe(1);
  });

  it('ends at the time limit even while the answer drips', async () => {
    const url = await open((_, response) => {
      response.writeHead(201);
      const drip = setInterval(() => response.write(' '), 20);
      response.on('close', () => clearInterval(drip));
    });
    const begunMs = performance.now();
    expect(await post(url, 200)).toEqual({ kind: 'timeout' });
    expect(performance.now() - begunMs).toBeLessThan(1_000);
  });

  it('tells a lost connection from one that never was', async () => {
    const url = await open((request) => request.socket.destroy());
    expect(await post(url)).toEqual({ kind: 'connection-lost' });
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    expect(await post(url)).toEqual({ kind: 'never-connected' });
  });
});
