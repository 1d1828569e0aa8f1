import { once } from 'node:events';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { createKeptConnections } from '../../../src/teams/kept-connections.ts';

describe('connections that are kept', () => {
  let server: http.Server;
  let opened: number;
  const ask = async (agent: http.Agent) => {
    const handedBack = once(agent, 'free');
    await answerOf(agent);
    await handedBack;
  };
  const answerOf = (agent: http.Agent) =>
    new Promise<void>((resolve, reject) => {
      const { port } = server.address() as AddressInfo;
      http
        .get({ port, host: '127.0.0.1', agent, timeout: 5_000 }, (response) => {
          response.resume().on('end', resolve);
        })
        .on('error', reject);
    });

  beforeEach(async () => {
    opened = 0;
    server = http.createServer((_, response) => response.end('ok'));
    server.on('connection', () => (opened += 1));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });

  afterEach(() => {
    server.closeAllConnections();
    server.close();
  });

  it('serve one request after another', async () => {
    const agent = createKeptConnections(30_000)['http:'];
    await ask(agent);
    await ask(agent);
    await ask(agent);
    expect(opened).toBe(1);
    agent.destroy();
  });

  it('are not used again once they have idled: the other end may have closed them', async () => {
    const idleMs = 50;
    const agent = createKeptConnections(idleMs)['http:'];
    await ask(agent);
    await wait(10 * idleMs);
    await ask(agent);
    expect(opened).toBe(2);
    agent.destroy();
  });
});
