import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFreePort } from '../src/cli/demo/find-free-port.ts';
import { FakeConnector } from '../test/support/connector.ts';
import { createPerson, createPersonalChat, TeamsClient } from '../test/support/teams-client.ts';
import type { Benchmark } from './benchmark.ts';
import { readSet } from './questions/read-set.ts';
import { collectGarbage } from './support/collect-garbage.ts';
import { startOwnBot } from './support/turn-bots.ts';

const early = 1_000;
const late = 100_000;
const connections = 8;
const turnsPerPerson = 500;

const inMegabytes = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(1)} MB`;

async function readHeapBytes(url: string): Promise<number> {
  const text = await fetch(`${url}/metrics`).then((response) => response.text());
  const line = /^nodejs_heap_size_used_bytes (\S+)$/m.exec(text);
  if (line?.[1] === undefined) throw new Error('The bot does not tell its heap.');
  return Number(line[1]);
}

/** The running bot's heap after 100,000 turns over HTTP against after 1,000, many people asking. */
export const memoryTurns: Benchmark = {
  name: 'memory of turns',
  run: async ({ questionFiles }) => {
    const questions = questionFiles.flatMap(readSet).flatMap(({ turns }) => turns);
    if (questions.length === 0) questions.push('Vem eskalerar detta?');
    const folder = mkdtempSync(join(tmpdir(), 'bench-memory-'));
    const connector = new FakeConnector();
    await connector.open();
    const inspectorPort = await findFreePort(0);
    const bot = await startOwnBot(folder, `--inspect=127.0.0.1:${inspectorPort}`);
    try {
      const teams = new TeamsClient(bot.url, connector);
      let sent = 0;
      const ask = async (): Promise<void> => {
        const turn = sent;
        sent += 1;
        const person = createPerson(`person-${Math.floor(turn / turnsPerPerson)}`);
        const text = questions[turn % questions.length] ?? '';
        const { status } = await teams.send(
          teams.createActivity(createPersonalChat(person), person, { text }),
        );
        if (status !== 200) throw new Error(`A turn was answered ${status}.`);
        connector.arrivals.length = 0;
      };
      const askUntil = (end: number): Promise<unknown> =>
        Promise.all(
          Array.from({ length: connections }, async () => {
            while (sent < end) await ask();
          }),
        );
      const heapAfter = async (turns: number): Promise<number> => {
        await askUntil(turns);
        await collectGarbage(inspectorPort);
        return readHeapBytes(bot.url);
      };
      const before = await heapAfter(early);
      const after = await heapAfter(late);
      return [
        {
          name: 'heap after 100,000 turns over HTTP by after 1,000, garbage collected',
          ours: inMegabytes(after),
          peer: inMegabytes(before),
          ratio: after / before,
          bar: { atMost: 1.1 },
        },
      ];
    } finally {
      await bot.stop();
      connector.close();
      rmSync(folder, { recursive: true });
    }
  },
};
