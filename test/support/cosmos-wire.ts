import nock from 'nock';
import { collections } from '../../src/storage/collections.ts';
import { createContainerDefinition } from '../../src/storage/cosmos/container-definition.ts';
import { openCosmosStore } from '../../src/storage/cosmos/open-cosmos-store.ts';
import type { CosmosStoreOptions } from '../../src/storage/cosmos/open-cosmos-store.ts';
import { createManualClock } from './stores.ts';

const endpoint = 'https://account.documents.azure.com';

export const documentsPath = '/dbs/bot/colls/documents/docs';

/** The account's own answers, so that a test writes only those of its documents. */
export function createCosmosWire() {
  const account = nock(endpoint).persist();
  const location = [{ name: 'Sweden Central', databaseAccountEndpoint: `${endpoint}:443/` }];
  account.get('/').reply(200, {
    id: 'account',
    writableLocations: location,
    readableLocations: location,
    userConsistencyPolicy: { defaultConsistencyLevel: 'Session' },
  });
  account.get('/dbs/bot').reply(200, { id: 'bot' });
  // The SDK asks for a plan beside every query, and uses it only for queries of many partitions.
  nock(endpoint, { reqheaders: { 'x-ms-cosmos-is-query-plan-request': 'True' } })
    .persist()
    .post(documentsPath)
    .reply(200, {});
  const waits: number[] = [];
  return {
    wire: nock(endpoint, { badheaders: ['x-ms-cosmos-is-query-plan-request'] }),
    waits,
    /** @param container - What stands there already; `null`: nothing. */
    open: (
      container: object | null = createContainerDefinition(collections),
      onCharge: CosmosStoreOptions['onCharge'] = () => undefined,
    ) => {
      const path = '/dbs/bot/colls/documents';
      account.get(path).reply(container === null ? 404 : 200, container ?? { message: '' });
      return openCosmosStore({
        endpoint,
        key: Buffer.from('key').toString('base64'),
        database: 'bot',
        collections,
        clock: createManualClock(),
        onCharge,
        retry: {
          random: () => 0.5,
          waitMs: (durationMs) => Promise.resolve(waits.push(durationMs)),
        },
      });
    },
  };
}
