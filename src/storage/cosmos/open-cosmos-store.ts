import type { CosmosClient, CosmosClientOptions } from '@azure/cosmos';
import { AppError } from '../../core/app-error.ts';
import type { Clock } from '../../core/clock.ts';
import { accept } from '../../core/result.ts';
import { checkKey, checkWrites } from '../check-key.ts';
import type { CollectionDeclaration, DocumentStore } from '../document-store.ts';
import { createPage, planList } from '../plan-list.ts';
import { toCosmosStoreError } from './cosmos-error.ts';
import { hasExpired, readDocument } from './cosmos-item.ts';
import type { ReadItem } from './cosmos-item.ts';
import { createItemId, encodeName } from './cosmos-names.ts';
import { prepareContainer } from './prepare-container.ts';
import { renderCountQuery, renderListQuery } from './render-cosmos-query.ts';
import { defaultRetryOptions, retryThrottled } from './retry-throttled.ts';
import type { RetryOptions } from './retry-throttled.ts';
import { writeDocuments } from './write-documents.ts';

export type CosmosStoreOptions = {
  readonly endpoint: string;
  /** Absent: the identity of the machine. */
  readonly key?: string;
  readonly database: string;
  readonly collections: readonly CollectionDeclaration[];
  readonly clock: Clock;
  /** Of node:https, for an account behind a proxy or with a certificate of its own. */
  readonly agent?: NonNullable<CosmosClientOptions['agent']>;
  readonly retry?: Partial<RetryOptions>;
  /** Told what each request cost, in request units. */
  readonly onCharge?: (operation: 'find' | 'write' | 'list' | 'count', charge: number) => void;
};

/** Cosmos DB for NoSQL: one container, each request within one partition of it. */
export async function openCosmosStore(options: CosmosStoreOptions): Promise<DocumentStore> {
  const { clock, collections, onCharge = () => undefined } = options;
  const retryOptions = { ...defaultRetryOptions, ...options.retry };
  const retry = <Value>(attempt: () => Promise<Value>) => retryThrottled(attempt, retryOptions);
  const client = await createClient(options);
  const container = await retry(() =>
    prepareContainer(client, options.database, collections),
  ).catch((error: unknown) => {
    client.dispose();
    throw toCosmosStoreError(error);
  });
  const underWay = new Set<Promise<unknown>>();
  let isClosed = false;

  const attempt = async <Value>(work: () => Promise<Value>): Promise<Value> => {
    if (isClosed) throw new AppError('The store is closed.', { code: 'store-closed' });
    const working = work();
    underWay.add(working);
    try {
      return await working;
    } catch (error) {
      throw toCosmosStoreError(error);
    } finally {
      underWay.delete(working);
    }
  };

  const readItem = async (itemId: string, partitionKey: string): Promise<ReadItem | undefined> => {
    const item = container.item(itemId, partitionKey);
    const { resource, requestCharge } = await retry(() => item.read<ReadItem & { id: string }>());
    onCharge('find', requestCharge);
    return resource;
  };

  return {
    find: (key) =>
      attempt(async () => {
        checkKey(key);
        const itemId = createItemId(key.collection, key.id);
        const item = await readItem(itemId, encodeName(key.partition));
        if (item === undefined || hasExpired(item, clock.nowMs())) return undefined;
        return readDocument(key, item);
      }),
    write: (partition, writes) =>
      attempt(async () => {
        checkWrites(partition, writes);
        if (writes.length === 0) return accept([]);
        return writeDocuments(partition, writes, {
          container,
          nowMs: clock.nowMs(),
          readItem,
          retry,
          onCharge: (charge) => onCharge('write', charge),
        });
      }),
    list: (query) =>
      attempt(async () => {
        const plan = planList(collections, query);
        const items = await fetchAll<ReadItem>('list', query.partition, () =>
          renderListQuery(plan, query.limit, clock.nowMs()),
        );
        const found = items.map((item) => readDocument(query, item));
        return createPage(plan, query.limit, found);
      }),
    count: (query) =>
      attempt(async () => {
        const plan = planList(collections, query);
        const [total = 0] = await fetchAll<number>('count', query.partition, () =>
          renderCountQuery(plan, clock.nowMs()),
        );
        return total;
      }),
    ping: () =>
      attempt(async () => {
        await readItem('ping:', 'ping');
      }),
    close: async () => {
      isClosed = true;
      await Promise.allSettled(underWay);
      client.dispose();
    },
  };

  async function fetchAll<Row>(
    operation: 'list' | 'count',
    partition: string,
    render: () => ReturnType<typeof renderListQuery>,
  ): Promise<readonly Row[]> {
    const feedOptions = { partitionKey: encodeName(partition), maxItemCount: 1_001 };
    const { resources, requestCharge } = await retry(() =>
      container.items.query<Row>(render(), feedOptions).fetchAll(),
    );
    onCharge(operation, requestCharge);
    return resources;
  }
}

async function createClient({ endpoint, key, agent }: CosmosStoreOptions): Promise<CosmosClient> {
  const cosmos = await import('@azure/cosmos');
  return new cosmos.CosmosClient({
    endpoint,
    ...(key === undefined ? { aadCredentials: await createCredential() } : { key }),
    ...(agent === undefined ? {} : { agent }),
    // A query that lost its partition shall fail, not read everybody's.
    defaultHeaders: { 'x-ms-documentdb-query-enablecrosspartition': false },
    // Retries are ours: the SDK's own have no jitter.
    connectionPolicy: { retryOptions: { maxRetryAttemptCount: 0 } },
  });
}

async function createCredential() {
  const { DefaultAzureCredential } = await import('@azure/identity');
  return new DefaultAzureCredential();
}
