import nock from 'nock';
import type { DocumentStore, Write } from '../../../src/storage/document-store.ts';
import { collections } from '../../../src/storage/collections.ts';
import { createContainerDefinition } from '../../../src/storage/cosmos/container-definition.ts';
import { createCosmosWire, documentsPath } from '../../support/cosmos-wire.ts';

const created = (n = 1) => ({ id: `cases:${n}`, _etag: `"e${n}"` });
const etag = (n = 1) => ({ etag: `"e${n}"`, 'x-ms-request-charge': '7.5' });
const throttled = (retryAfterMs: number) => ({ 'x-ms-retry-after-ms': String(retryAfterMs) });
const busy = { code: 'TooManyRequests', message: 'Request rate is large' };

const create = (id = '1'): Write => ({ kind: 'create', collection: 'cases', id, body: {} });

describe('Cosmos on the wire', () => {
  let cosmos: ReturnType<typeof createCosmosWire>;
  let store: DocumentStore | undefined;

  beforeEach(() => {
    nock.disableNetConnect();
    cosmos = createCosmosWire();
    store = undefined;
  });

  afterEach(async () => {
    await store?.close();
    nock.cleanAll();
    nock.enableNetConnect();
  });

  // Node's own http is shared by all the tests of a worker.
  afterAll(() => nock.restore());

  const open = async (container?: object | null) => (store = await cosmos.open(container));

  describe('throttling', () => {
    it('waits as long as it is told and half the spread more, then sends again', async () => {
      cosmos.wire.post(documentsPath).reply(429, busy, throttled(100));
      cosmos.wire.post(documentsPath).reply(429, busy, throttled(20));
      cosmos.wire.post(documentsPath).reply(201, created(), etag());
      expect(await (await open()).write('p', [create()])).toEqual({ ok: true, value: ['|"e1"'] });
      expect(cosmos.waits).toEqual([125, 25]);
      expect(cosmos.wire.isDone()).toBe(true);
    });

    it('is honoured in finds, lists and batches as well', async () => {
      await open();
      cosmos.wire.get(`${documentsPath}/cases:1`).reply(429, busy, throttled(8));
      cosmos.wire.get(`${documentsPath}/cases:1`).reply(404, { message: '' });
      await store?.find({ collection: 'cases', partition: 'p', id: '1' });
      cosmos.wire.post(documentsPath).reply(429, busy, throttled(16));
      cosmos.wire.post(documentsPath).reply(200, { Documents: [], _count: 0 });
      await store?.list({ collection: 'cases', partition: 'p', index: 'nextOn', limit: 1 });
      cosmos.wire.post(documentsPath).reply(429, busy, throttled(32));
      cosmos.wire.post(documentsPath).reply(200, [{ statusCode: 424 }, { statusCode: 429 }], {
        'x-ms-retry-after-ms': '64',
      });
      cosmos.wire.post(documentsPath).reply(200, [
        { statusCode: 201, eTag: 'a' },
        { statusCode: 201, eTag: 'b' },
      ]);
      expect(await store?.write('p', [create('1'), create('2')])).toEqual({
        ok: true,
        value: ['|a', '|b'],
      });
      expect(cosmos.waits).toEqual([10, 20, 40, 80]);
    });

    it('ends: after eight tries, or when the waiting would take too long', async () => {
      await open();
      const busyStore = { code: 'store-busy', isRetryable: true };
      cosmos.wire.post(documentsPath).times(8).reply(429, busy, throttled(10));
      await expect(store?.write('p', [create()])).rejects.toMatchObject(busyStore);
      expect(cosmos.waits).toHaveLength(7);
      cosmos.wire.post(documentsPath).reply(429, busy, throttled(60_000));
      await expect(store?.write('p', [create()])).rejects.toMatchObject(busyStore);
      expect(cosmos.waits).toHaveLength(7);
      expect(cosmos.wire.isDone()).toBe(true);
    });
  });

  describe('a write', () => {
    it('replaces with If-Match, in its partition', async () => {
      cosmos.wire
        .put(`${documentsPath}/cases:1`)
        .matchHeader('if-match', '"e1"')
        .matchHeader('x-ms-documentdb-partitionkey', '["p"]')
        .reply(412, { message: 'Precondition' });
      cosmos.wire.get(`${documentsPath}/cases:1`).reply(200, { ...created(2), documentId: '1' });
      const replace: Write = {
        kind: 'replace',
        collection: 'cases',
        id: '1',
        body: {},
        ifVersion: '|"e1"',
      };
      expect(await (await open()).write('p', [replace])).toMatchObject({
        refusal: { code: 'stale' },
      });
    });

    it('creates without upsert, and upserts only what is put', async () => {
      const upserts: unknown[] = [];
      cosmos.wire
        .post(documentsPath)
        .times(2)
        .reply(function () {
          upserts.push(this.req.headers['x-ms-documentdb-is-upsert']);
          return [201, created(), etag()];
        });
      await open();
      await store?.write('p', [create()]);
      await store?.write('p', [{ kind: 'put', collection: 'cases', id: '1', body: {} }]);
      expect(upserts.map((value) => String(value))).toEqual(['undefined', 'true']);
    });

    it('sends several at once as one atomic batch', async () => {
      cosmos.wire
        .post(documentsPath, (operations: { operationType: string; ifMatch?: string }[]) => {
          expect(operations.map(({ operationType, ifMatch }) => [operationType, ifMatch])).toEqual([
            ['Create', undefined],
            ['Replace', '"e7"'],
            ['Delete', undefined],
          ]);
          return true;
        })
        .matchHeader('x-ms-cosmos-batch-atomic', 'true')
        .matchHeader('x-ms-documentdb-partitionkey', '["p"]')
        .reply(200, [
          { statusCode: 201, eTag: '"a"' },
          { statusCode: 200, eTag: '"b"' },
          { statusCode: 204 },
        ]);
      await open();
      expect(
        await store?.write('p', [
          create('1'),
          { kind: 'replace', collection: 'cases', id: '2', body: {}, ifVersion: '|"e7"' },
          { kind: 'remove', collection: 'cases', id: '3' },
        ]),
      ).toEqual({ ok: true, value: ['|"a"', '|"b"', ''] });
    });

    it('is no conflict with itself when the first answer was lost', async () => {
      let writeId: unknown;
      cosmos.wire
        .post(documentsPath, (item: { writeId: string }) => ((writeId = item.writeId), true))
        .reply(429, busy, throttled(1));
      cosmos.wire.post(documentsPath).reply(409, { message: 'Conflict' });
      cosmos.wire
        .get(`${documentsPath}/cases:1`)
        .times(2)
        .reply(200, () => ({ ...created(3), documentId: '1', writeId }));
      expect(await (await open()).write('p', [create()])).toEqual({ ok: true, value: ['|"e3"'] });
    });

    it('gives an expiring document a ttl that Cosmos counts from now', async () => {
      const expiresAtMs = Date.parse('2026-11-20T08:01:30.500Z');
      cosmos.wire
        .post(documentsPath, (item: object) => {
          expect(item).toMatchObject({ expiresAtMs, ttl: 91 });
          return true;
        })
        .reply(201, created(), etag());
      const write: Write = { kind: 'create', collection: 'cases', id: '1', body: {}, expiresAtMs };
      expect(await (await open()).write('p', [write])).toEqual({
        ok: true,
        value: [`${expiresAtMs}|"e1"`],
      });
    });
  });

  describe('the container', () => {
    const path = '/dbs/bot/colls';

    it('is made with its partition key, its expiry and its indexes when it is missing', async () => {
      const wanted = createContainerDefinition(collections);
      cosmos.wire
        .post(path, (definition: object) => {
          expect(definition).toMatchObject({ ...wanted, partitionKey: { paths: ['/partition'] } });
          return true;
        })
        .reply(201, wanted);
      await open(null);
      expect(cosmos.wire.isDone()).toBe(true);
      expect(wanted).toMatchObject({ id: 'documents', defaultTtl: -1 });
    });

    it('gets the indexes it lacks, and keeps those it has', async () => {
      const wanted = createContainerDefinition(collections);
      const own = [
        { path: '/own', order: 'ascending' },
        { path: '/more', order: 'descending' },
      ];
      const [first, ...rest] = wanted.indexingPolicy?.compositeIndexes ?? [];
      const indexingPolicy = { ...wanted.indexingPolicy, compositeIndexes: [own, first] };
      cosmos.wire
        .put(`${path}/documents`, (definition: { indexingPolicy: object }) => {
          expect(definition.indexingPolicy).toMatchObject({
            compositeIndexes: [own, first, ...rest],
          });
          return true;
        })
        .reply(200, wanted);
      await open({ ...wanted, indexingPolicy });
      expect(cosmos.wire.isDone()).toBe(true);
    });

    it('that this identity may not make is said to be missing', async () => {
      cosmos.wire.post(path).reply(403, { message: 'Forbidden' });
      await expect(open(null)).rejects.toMatchObject({ code: 'cosmos-not-prepared' });
    });
  });

  it('says whose fault a refused identity is, and nothing of the key', async () => {
    await open();
    cosmos.wire.get(`${documentsPath}/cases:1`).reply(401, { message: 'Unauthorized' });
    const finding = store?.find({ collection: 'cases', partition: 'p', id: '1' });
    await expect(finding).rejects.toMatchObject({ code: 'store-forbidden', isRetryable: false });
  });
});
