import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { createKeptConnections } from '../../../src/teams/kept-connections.ts';

const idleMs = 60;

describe('connections that are kept', () => {
  let server: http.Server;
  let opened: number;
  const agents = createKeptConnections(idleMs);
  const ask = () =>
    new Promise<void>((resolve, reject) => {
      const { port } = server.address() as AddressInfo;
      const agent = agents['http:'];
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
    agents['http:'].destroy();
    server.close();
  });

  it('serve one request after another', async () => {
    await ask();
    await ask();
    expect(opened).toBe(1);
  });

  it('are not used again once they have idled: the other end may have closed them', async () => {
    await ask();
    await wait(4 * idleMs);
    await ask();
    expect(opened).toBe(2);
  });
});
