import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FakeConnector } from '../test/support/connector.ts';
import { createPerson, createPersonalChat, TeamsClient } from '../test/support/teams-client.ts';
import type { Benchmark } from './benchmark.ts';
import { startBareBot, startOwnBot, type RunningBot } from './support/turn-bots.ts';

const rounds = 5;
const turnsPerRound = 1_000;
const connections = 8;
const question = 'Vem eskalerar detta?';

/** Turns a second, each with its own activity, over connections that are kept open. */
async function measure(bot: RunningBot, connector: FakeConnector): Promise<number> {
  const person = createPerson('load');
  const place = createPersonalChat(person);
  const teams = new TeamsClient(bot.url, connector);
  let sent = 0;
  const startedMs = performance.now();
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (sent < turnsPerRound) {
        sent += 1;
        const { status } = await teams.send(
          teams.createActivity(place, person, { text: question }),
        );
        if (status !== 200) throw new Error(`A turn was answered ${status}.`);
      }
    }),
  );
  connector.arrivals.length = 0;
  return (1_000 * turnsPerRound) / (performance.now() - startedMs);
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

/** A question's whole turn over HTTP, beside a bot on the same stack that has one fixed reply. */
export const turn: Benchmark = {
  name: 'turn',
  run: async () => {
    const folder = mkdtempSync(join(tmpdir(), 'bench-turn-'));
    const connector = new FakeConnector();
    await connector.open();
    const bots: RunningBot[] = [];
    try {
      bots.push(await startOwnBot(folder));
      bots.push(await startBareBot());
      const perSecond = new Map(bots.map((bot) => [bot, [] as number[]]));
      for (const bot of bots) await measure(bot, connector);
      for (let round = 0; round < rounds; round += 1) {
        for (const [bot, found] of perSecond) found.push(await measure(bot, connector));
      }
      const [ours = 0, peer = 0] = [...perSecond.values()].map(median);
      return [
        {
          name: 'a question over HTTP against the bare stack',
          ours: `${ours.toFixed(0)} /s`,
          peer: `${peer.toFixed(0)} /s`,
          ratio: ours / peer,
          bar: { atLeast: 0.8 },
        },
      ];
    } finally {
      await Promise.all(bots.map((bot) => bot.stop()));
      connector.close();
      rmSync(folder, { recursive: true });
    }
  },
};
