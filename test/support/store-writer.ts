import { systemClock } from '../../src/core/clock.ts';
import { openStore } from '../../src/storage/open-store.ts';

/**
 * A process of its own that writes until it is killed, eight at a time, and prints the id of each
 * pair of documents once the store has answered for it: `node store-writer.ts FOLDER PREFIX`.
 */
const [dataDir = '', prefix = ''] = process.argv.slice(2);
const store = await openStore({ store: 'sqlite', dataDir }, { clock: systemClock });
let written = 0;

const writeOn = async (): Promise<never> => {
  for (;;) {
    const id = `${prefix}-${(written += 1)}`;
    const body = { id, filler: 'x'.repeat(1_000) };
    const outcome = await store.write(prefix, [
      { kind: 'create', collection: 'cases', id, body },
      { kind: 'create', collection: 'case-events', id, body },
    ]);
    if (!outcome.ok) throw new Error(outcome.refusal.code);
    process.stdout.write(`${id}\n`);
  }
};

await Promise.all(Array.from({ length: 8 }, writeOn));
