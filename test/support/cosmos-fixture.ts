import { randomUUID } from 'node:crypto';
import { collections } from '../../src/storage/collections.ts';
import { openCosmosStore } from '../../src/storage/cosmos/open-cosmos-store.ts';
import { startCosmosServer } from './cosmos-server.ts';
import { createManualClock } from './stores.ts';
import type { StoreFixture } from './stores.ts';

/** One server for the surrounding tests, a database of its own for each store. */
export function useCosmosFixture(): StoreFixture {
  let server: Awaited<ReturnType<typeof startCosmosServer>>;

  beforeAll(async () => {
    server = await startCosmosServer();
  });

  afterAll(() => server.stop());

  return {
    name: 'Cosmos',
    open: async (declarations = collections) => {
      const clock = createManualClock();
      const { endpoint, key, agent } = server;
      const store = await openCosmosStore({
        endpoint,
        key,
        agent,
        database: randomUUID(),
        collections: declarations,
        clock,
      });
      return { store, clock, close: store.close };
    },
  };
}
