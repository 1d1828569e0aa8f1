import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Agent } from 'node:https';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import * as collectionsModule from '@vercel/cosmosdb-server/lib/account/collections.js';
import * as operations from '@vercel/cosmosdb-server/lib/handler/_document-operations.js';
import * as batchHandler from '@vercel/cosmosdb-server/lib/handler/batch-documents.js';
import * as readHandler from '@vercel/cosmosdb-server/lib/handler/read-document.js';

/**
 * The in-process server differs from Cosmos in three ways that would let tests pass or fail
 * wrongly. They are mended here, before its routes are built:
 * a batch is not atomic, a point read of a missing item answers 500, and a composite index does
 * not serve its exact reverse.
 */
type Operation = Parameters<typeof operations.createOperation>[1] & { operationType: string };
type Outcome = { statusCode: number; body?: { _etag?: string } };
type Documents = { _data: Map<string, unknown>; _index: Map<string, string> };
type Handler = (
  account: {
    database: (id: string) => {
      collection: (id: string) => {
        documents: Documents;
        document: (id: string, partition: string) => { read: () => object | undefined };
      };
    };
  },
  req: IncomingMessage,
  res: ServerResponse,
  params: { dbId: string; collId: string; docId: string },
) => unknown;

const run: Readonly<Record<string, (collection: never, operation: never) => Outcome>> = {
  Create: operations.createOperation,
  Upsert: operations.upsertOperation,
  Replace: (collection, operation: Operation) => operations.replaceOperation(collection, operation),
  Delete: operations.deleteOperation,
};

const runBatch: Handler = async (account, req, _res, { dbId, collId }) => {
  const body = (await json(req)) as Operation[];
  const partitionKey = req.headers['x-ms-documentdb-partitionkey'];
  const collection = account.database(dbId).collection(collId);
  const { documents } = collection;
  const before = { data: new Map(documents._data), index: new Map(documents._index) };
  const outcomes: Outcome[] = [];
  for (const operation of body) {
    const outcome = run[operation.operationType]?.(
      collection as never,
      { ...operation, partitionKey } as never,
    );
    if (outcome === undefined) throw new Error(`No batch operation: ${operation.operationType}`);
    outcomes.push(outcome);
    if (outcome.statusCode < 400) continue;
    documents._data = before.data;
    documents._index = before.index;
    const refused = outcomes.length - 1;
    return body.map((_, at) => ({ statusCode: at === refused ? outcome.statusCode : 424 }));
  }
  return outcomes.map(({ statusCode, body: item }) => ({ statusCode, eTag: item?._etag }));
};

const readDocument = readHandler.default as unknown as Handler;

const readPresentDocument: Handler = (account, req, res, params) => {
  const [partition = ''] = JSON.parse(
    String(req.headers['x-ms-documentdb-partitionkey']),
  ) as string[];
  const { dbId, collId, docId } = params;
  if (account.database(dbId).collection(collId).document(docId, partition).read()) {
    return readDocument(account, req, res, params);
  }
  res.statusCode = 404;
  return { code: 'NotFound', message: 'Entity with the specified id does not exist.' };
};

type CompositeIndex = readonly { readonly path: string; readonly order?: string }[];
type CollectionData = { indexingPolicy?: { compositeIndexes?: readonly CompositeIndex[] } };

const reverse = (index: CompositeIndex): CompositeIndex =>
  index.map(({ path, order }) => ({
    path,
    order: order === 'descending' ? 'ascending' : 'descending',
  }));

type CollectionsClass = { prototype: { _set: (data: CollectionData) => unknown } };

const { prototype } = collectionsModule.default as unknown as CollectionsClass;
const keep = prototype._set;

function keepWithReverses(this: unknown, data: CollectionData): unknown {
  const indexes = data.indexingPolicy?.compositeIndexes ?? [];
  const compositeIndexes = [...indexes, ...indexes.map(reverse)];
  return keep.call(this, { ...data, indexingPolicy: { ...data.indexingPolicy, compositeIndexes } });
}

prototype._set = keepWithReverses;
Object.assign(batchHandler, { default: runBatch });
Object.assign(readHandler, { default: readPresentDocument });

/** Cosmos in this process, over https with a certificate of its own. */
export async function startCosmosServer() {
  const { createHttpsServer } = await import('@vercel/cosmosdb-server');
  const server = createHttpsServer({ keepAlive: true });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const agent = new Agent({ keepAlive: true, maxSockets: 32, rejectUnauthorized: false });
  return {
    endpoint: `https://127.0.0.1:${(server.address() as AddressInfo).port}`,
    // Any key will do, as long as it is base64.
    key: Buffer.from('of no account').toString('base64'),
    agent,
    stop: async () => {
      agent.destroy();
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
