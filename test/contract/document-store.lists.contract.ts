import type { DocumentStore, ListQuery, Write } from '../../src/storage/document-store.ts';
import type { StoreFixture } from '../support/stores.ts';
import { create, useStore } from './contract-store.ts';

const walk = async (store: DocumentStore, query: Partial<ListQuery>): Promise<string[][]> => {
  const pages: string[][] = [];
  let cursor: string | undefined;
  do {
    const page = await store.list({
      collection: 'things',
      partition: 'p',
      limit: 3,
      ...query,
      ...(cursor === undefined ? {} : { cursor }),
    });
    pages.push(page.documents.map(({ id }) => id));
    cursor = page.cursor;
  } while (cursor !== undefined);
  return pages;
};

export function describeLists(fixture: StoreFixture): void {
  describe('a list', () => {
    const { store, write, idsOf } = useStore(fixture);

    beforeEach(async () => {
      await write(
        ...Array.from({ length: 10 }, (_, n) =>
          create(`t${n}`, {
            state: n % 2 === 0 ? 'open' : 'closed',
            dueAtMs: 1_700_000_000_000 + Math.floor(n / 4),
            isUrgent: n < 3,
            owner: n === 0 ? 'Åsa' : 'Ann',
          }),
        ),
        create('undated', { state: 'open' }),
        create('unset', { state: 'open', dueAtMs: null }),
      );
    });

    it('is by id when no index is named', async () => {
      expect(await idsOf({ to: 't2' })).toEqual(['t0', 't1', 't2']);
      expect(await idsOf({ from: 't8', order: 'descending' })).toEqual([
        'unset',
        'undated',
        't9',
        't8',
      ]);
    });

    it('by id holds only its own collection, of which several have documents of one id', async () => {
      const event = (id: string): Write => ({ kind: 'create', collection: 'events', id, body: {} });
      await write(event('t1'), event('t2'), event('t2 1'), event('t3'));
      expect(await idsOf({ from: 't1', to: 't3' })).toEqual(['t1', 't2', 't3']);
      expect(await idsOf({ collection: 'events', from: 't2', to: 't2~' })).toEqual(['t2', 't2 1']);
      expect(
        await store().find({ collection: 'events', partition: 'p', id: 't4' }),
      ).toBeUndefined();
    });

    it('holds only documents that have all fields of its index', async () => {
      expect(await idsOf({ index: 'due' })).toHaveLength(10);
      expect(await store().count({ collection: 'things', partition: 'p', index: 'due' })).toBe(10);
    });

    it('is in the order of its fields, then of the ids, both ways', async () => {
      const query = { index: 'state-due', equals: ['open'] };
      const ascending = ['t0', 't2', 't4', 't6', 't8'];
      expect(await idsOf(query)).toEqual(ascending);
      expect(await idsOf({ ...query, order: 'descending' })).toEqual(ascending.toReversed());
      const both = ['t1', 't3', 't5', 't7', 't9', ...ascending];
      expect(await idsOf({ index: 'state-due' })).toEqual(both);
    });

    it.each(['ascending', 'descending'] as const)(
      'comes in pages without a gap or a repeat: %s',
      async (order) => {
        for (const query of [
          {},
          { index: 'due' },
          { index: 'state-due' },
          { index: 'state-due', equals: ['open'] },
          { index: 'state-due', equals: ['open', 1_700_000_000_000] },
          { index: 'due', from: 1_700_000_000_001 },
          { index: 'urgent-owner', equals: [false] },
        ]) {
          const whole = await idsOf({ ...query, order });
          const pages = await walk(store(), { ...query, order });
          expect(pages.flat()).toEqual(whole);
          expect(pages.map((page) => page.length)).toEqual(
            Array.from({ length: Math.ceil(whole.length / 3) }, (_, n) =>
              Math.min(3, whole.length - n * 3),
            ),
          );
        }
      },
    );

    it('goes on where its cursor stood, whatever was written meanwhile', async () => {
      const first = await store().list({ collection: 'things', partition: 'p', limit: 2 });
      await write(
        { kind: 'remove', collection: 'things', id: 't1' },
        create('t00', {}),
        create('t11', {}),
      );
      const { cursor = '' } = first;
      expect(await idsOf({ cursor, limit: 2 })).toEqual(['t11', 't2']);
    });

    it('is bounded on the field after the equal ones, both bounds included', async () => {
      const due = (n: number) => 1_700_000_000_000 + n;
      expect(await idsOf({ index: 'due', from: due(1), to: due(1) })).toEqual([
        't4',
        't5',
        't6',
        't7',
      ]);
      expect(await idsOf({ index: 'state-due', equals: ['closed'], from: due(1) })).toEqual([
        't5',
        't7',
        't9',
      ]);
      expect(await idsOf({ index: 'state-due', equals: ['closed'], to: due(0) })).toEqual([
        't1',
        't3',
      ]);
      expect(await idsOf({ index: 'state-due', equals: ['open', due(0)], from: 't1' })).toEqual([
        't2',
      ]);
    });

    it('takes true and false as values', async () => {
      expect(await idsOf({ index: 'urgent-owner', equals: [true] })).toEqual(['t1', 't2', 't0']);
      expect(await idsOf({ index: 'urgent-owner', equals: [true, 'Åsa'] })).toEqual(['t0']);
    });

    it('is counted as it is listed', async () => {
      const count = (query: object) =>
        store().count({ collection: 'things', partition: 'p', ...query });
      expect(await count({})).toBe(12);
      expect(await count({ index: 'state-due', equals: ['open'] })).toBe(5);
      expect(await count({ index: 'due', from: 1_700_000_000_002 })).toBe(2);
      expect(await count({ from: 't3', to: 't5' })).toBe(3);
    });

    it('follows a document that moves in its index', async () => {
      await write({
        kind: 'put',
        collection: 'things',
        id: 't0',
        body: { state: 'closed', dueAtMs: 1 },
      });
      expect(await idsOf({ index: 'state-due', equals: ['closed'], to: 9 })).toEqual(['t0']);
      expect(await idsOf({ index: 'state-due', equals: ['open'] })).not.toContain('t0');
    });

    it('refuses a cursor that is none of its own', async () => {
      for (const cursor of ['', 'x', 'eyJhIjoxfQ', 'WzEsMiwzLDQsNV0', '💥']) {
        await expect(idsOf({ cursor })).rejects.toMatchObject({ code: 'cursor-invalid' });
      }
    });

    it('of an index that nobody declared, or of a senseless length, is a bug', async () => {
      await expect(idsOf({ index: 'none' })).rejects.toThrow(TypeError);
      await expect(idsOf({ index: 'due', equals: [1, 'a'] })).rejects.toThrow(TypeError);
      const events = { collection: 'events', partition: 'p', limit: 1 };
      for (const halfBound of [{}, { from: 'a' }, { to: 'a' }]) {
        await expect(store().list({ ...events, ...halfBound })).rejects.toThrow(TypeError);
      }
      await expect(idsOf({ limit: 0 })).rejects.toThrow(RangeError);
      await expect(idsOf({ limit: 1_001 })).rejects.toThrow(RangeError);
    });
  });
}
