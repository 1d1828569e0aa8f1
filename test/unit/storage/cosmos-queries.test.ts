import nock from 'nock';
import { collections } from '../../../src/storage/collections.ts';
import { createContainerDefinition } from '../../../src/storage/cosmos/container-definition.ts';
import { createCosmosWire, documentsPath } from '../../support/cosmos-wire.ts';

type Sent = {
  readonly query: string;
  readonly parameters: readonly { readonly name: string; readonly value: unknown }[];
};

describe('a Cosmos query', () => {
  afterEach(() => nock.cleanAll());
  // Node's own http is shared by all the tests of a worker.
  afterAll(() => nock.restore());

  const capture = async (rows: readonly unknown[] = []) => {
    const cosmos = createCosmosWire();
    const sent: Sent[] = [];
    const headers: unknown[][] = [];
    cosmos.wire
      .post(documentsPath)
      .times(10)
      .reply(function (_uri, body) {
        sent.push((typeof body === 'string' ? JSON.parse(body) : body) as Sent);
        headers.push(
          ['x-ms-documentdb-partitionkey', 'x-ms-documentdb-query-enablecrosspartition'].map(
            (name) => this.req.headers[name],
          ),
        );
        return [200, { Documents: rows, _count: rows.length }];
      });
    return { store: await cosmos.open(), sent, headers };
  };

  const query = { collection: 'cases', partition: 'tenant 1/grupp Ö' };
  const encoded = 'tenant~201~2fgrupp~20~c3~96';

  it('names its partition in the filter as well as in the header, and crosses none', async () => {
    const { store, sent, headers } = await capture();
    await store.list({ ...query, from: 'a', to: 'b', limit: 5 });
    await store.list({ ...query, index: 'reporterId-filed', equals: ['osby'], limit: 5 });
    await store.count({ ...query, index: 'nextOn', from: '2026-11-02' });
    expect(sent).toHaveLength(3);
    for (const { query: text, parameters } of sent) {
      expect(text).toMatch(/ FROM c WHERE c\.partition = @p0 AND c\.collection = @p1 AND /);
      expect(text).not.toMatch(/\bOR c\.(partition|collection)\b/);
      expect(parameters.slice(0, 2).map(({ value }) => value)).toEqual([encoded, 'cases']);
    }
    for (const [partitionKey, isCrossing] of headers) {
      expect(partitionKey).toBe(JSON.stringify([encoded]));
      expect(isCrossing).toBe('false');
    }
    await store.close();
  });

  it('carries every value as a parameter', async () => {
    const { store, sent } = await capture();
    const hostile = `x' OR 1=1 --`;
    await store.list({
      ...query,
      index: 'reporterId-filed',
      equals: [hostile],
      from: hostile,
      limit: 1,
    });
    expect(sent[0]?.query).not.toContain('1=1');
    expect(sent[0]?.parameters.filter(({ value }) => value === hostile)).toHaveLength(2);
    await store.close();
  });

  it('is ordered as one of the composite indexes, whole', async () => {
    const { store, sent } = await capture();
    const composites = createContainerDefinition(collections).indexingPolicy?.compositeIndexes?.map(
      (columns) => columns.map(({ path }) => path).join(),
    );
    const indexes = [undefined, ...collections.find(({ name }) => name === 'cases')!.indexes];
    for (const index of indexes) {
      const columns = index ? { index: index.name } : { from: 'a', to: 'b' };
      await store.list({ ...query, ...columns, limit: 1 });
    }
    for (const { query: text } of sent) {
      const order = text.slice(text.indexOf('ORDER BY ') + 'ORDER BY '.length).split(', ');
      const paths = order.map((column) =>
        column
          .replace(/ ASC$/, '')
          .replace(/^c/, '')
          .replaceAll(/\["(\w+)"\]/g, '/$1'),
      );
      expect(composites).toContain(paths.join());
    }
    await store.close();
  });

  it('tells what it cost', async () => {
    const cosmos = createCosmosWire();
    const charges: unknown[] = [];
    const store = await cosmos.open(undefined, (...charge) => void charges.push(charge));
    const charge = (value: string) => ({ 'x-ms-request-charge': value });
    cosmos.wire.post(documentsPath).reply(200, { Documents: [] }, charge('2.5'));
    await store.list({ ...query, index: 'nextOn', limit: 1 });
    cosmos.wire.get(`${documentsPath}/cases:1`).reply(404, { message: '' }, charge('1'));
    await store.find({ ...query, id: '1' });
    cosmos.wire.post(documentsPath).reply(201, {}, charge('7.5'));
    await store.write('p', [{ kind: 'create', collection: 'cases', id: '1', body: {} }]);
    cosmos.wire
      .post(documentsPath)
      .reply(200, [{ statusCode: 201 }, { statusCode: 201 }], charge('12'));
    await store.write('p', [
      { kind: 'create', collection: 'cases', id: '1', body: {} },
      { kind: 'create', collection: 'cases', id: '2', body: {} },
    ]);
    expect(charges).toEqual([
      ['list', 2.5],
      ['find', 1],
      ['write', 7.5],
      ['write', 12],
    ]);
    await store.close();
  });
});
