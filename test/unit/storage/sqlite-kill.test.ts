import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { openSqliteStore } from '../../../src/storage/sqlite/open-sqlite-store.ts';
import { collections } from '../../../src/storage/collections.ts';
import { systemClock } from '../../../src/core/clock.ts';
import { createTemporaryFolder } from '../../support/stores.ts';

const kills = 20;

/** Writes until it is killed; resolves with the ids that were acknowledged by then. */
async function writeUntilKilled(dataDir: string, prefix: string): Promise<readonly string[]> {
  const script = join(__dirname, '../../support/store-writer.ts');
  const writer = spawn(process.execPath, [script, dataDir, prefix], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  writer.stdout.setEncoding('utf8').on('data', (chunk: string) => (output += chunk));
  const closed = once(writer, 'close');
  await Promise.race([once(writer.stdout, 'data'), closed]);
  await new Promise((resolve) => setTimeout(resolve, Math.random() * 60));
  writer.kill('SIGKILL');
  const [, signal] = (await closed) as [number | null, string | null];
  expect(signal).toBe('SIGKILL');
  // The last line may be cut short.
  return output.split('\n').slice(0, -1);
}

describe('a process that is killed while it writes', () => {
  it(`has lost nothing that was acknowledged, and left nothing by halves, over ${kills} kills`, async () => {
    const folder = createTemporaryFolder();
    const acknowledged = new Map<string, readonly string[]>();
    for (let kill = 0; kill < kills; kill += 1) {
      acknowledged.set(`k${kill}`, await writeUntilKilled(folder.path, `k${kill}`));
    }

    const store = openSqliteStore({ dataDir: folder.path, collections, clock: systemClock });
    for (const [partition, ids] of acknowledged) {
      expect(ids.length).toBeGreaterThan(0);
      for (const id of ids) {
        expect(await store.find({ collection: 'cases', partition, id })).toMatchObject({
          body: { id },
        });
      }
      const all = { partition, from: 'k', to: 'k~' };
      expect(await store.count({ collection: 'cases', ...all })).toBe(
        await store.count({ collection: 'case-events', ...all }),
      );
    }
    await store.close();
    folder.remove();
  }, 60_000);
});
