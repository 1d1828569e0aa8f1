import nock from 'nock';
import type { CaseFilter } from '../../../src/deviations/case-service.ts';
import { createManualClock } from '../../support/stores.ts';
import { createServiceOn, osbyScope, tenantId } from '../../support/case-service.ts';
import { createCosmosWire, documentsPath } from '../../support/cosmos-wire.ts';

const filters: readonly CaseFilter[] = [
  { scope: osbyScope },
  { scope: osbyScope, state: 'open' },
  { scope: osbyScope, isOverdue: true },
  { scope: osbyScope, step: 2, category: 'nordost-omrade-rivo' },
  { scope: osbyScope, party: 'csk', filedFrom: '2026-01-01', filedTo: '2026-06-30' },
  { scope: { kind: 'reporter', personId: 'rut' }, state: 'open' },
];

describe('a list of cases on Cosmos', () => {
  afterEach(() => nock.cleanAll());
  // Node's own http is shared by all the tests of a worker.
  afterAll(() => nock.restore());

  it.each(filters)('stays in one partition, for %j, and tells what it cost', async (filter) => {
    const cosmos = createCosmosWire();
    const charges: number[] = [];
    const store = await cosmos.open(undefined, (_, charge) => void charges.push(charge));
    const partitions: unknown[] = [];
    const filtered: unknown[] = [];
    const crossings: unknown[] = [];
    cosmos.wire
      .post(documentsPath)
      .times(4)
      .reply(function (_, body) {
        const { headers } = this.req;
        partitions.push(headers['x-ms-documentdb-partitionkey']);
        crossings.push(headers['x-ms-documentdb-query-enablecrosspartition']);
        const query: unknown = typeof body === 'string' ? JSON.parse(body) : body;
        filtered.push((query as { parameters?: { value: unknown }[] }).parameters?.[0]?.value);
        return [200, { Documents: [] }, { 'x-ms-request-charge': '3.1' }];
      });
    const service = createServiceOn(store, createManualClock());
    expect(await service.list(tenantId, filter, { limit: 20 })).toEqual({ cases: [] });
    const partition = `deviations:${tenantId}`;
    expect(new Set(partitions)).toEqual(new Set([JSON.stringify([partition])]));
    expect(new Set(filtered)).toEqual(new Set([partition]));
    expect(new Set(crossings)).toEqual(new Set(['false']));
    expect(charges.length).toBe(partitions.length);
    expect(charges.length).toBeLessThanOrEqual(2);
    expect(charges.every((charge) => charge === 3.1)).toBe(true);
    await store.close();
  });
});
