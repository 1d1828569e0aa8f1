import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { collections } from '../../../src/storage/collections.ts';
import type { Write } from '../../../src/storage/document-store.ts';
import { planList } from '../../../src/storage/plan-list.ts';
import { openSqliteStore } from '../../../src/storage/sqlite/open-sqlite-store.ts';
import { renderCountSql, renderListSql } from '../../../src/storage/sqlite/render-list-sql.ts';
import { createManualClock, createTemporaryFolder } from '../../support/stores.ts';

describe('the SQLite store', () => {
  let folder: ReturnType<typeof createTemporaryFolder>;

  beforeEach(() => {
    folder = createTemporaryFolder();
  });

  afterEach(() => folder.remove());

  const open = (commits: number[] = [], clock = createManualClock()) =>
    openSqliteStore({
      dataDir: folder.path,
      collections,
      clock,
      onCommit: (writeCount) => void commits.push(writeCount),
    });

  const openFile = () => new DatabaseSync(join(folder.path, 'samverkansbot.sqlite'));

  const create = (id: string, more: object = {}): Write => ({
    kind: 'create',
    collection: 'cases',
    id,
    body: {},
    ...more,
  });

  it('commits together what is written at the same time', async () => {
    const commits: number[] = [];
    const store = open(commits);
    await Promise.all(Array.from({ length: 50 }, (_, n) => store.write('p', [create(`${n}`)])));
    expect(commits).toEqual([50]);
    await Promise.all(Array.from({ length: 300 }, (_, n) => store.write('q', [create(`${n}`)])));
    expect(commits).toEqual([50, 128, 128, 44]);
    await store.close();
  });

  it('lets a write alone wait for no timer', async () => {
    const store = open();
    const events: string[] = [];
    const writing = store.write('p', [create('a')]).then(() => events.push('written'));
    setImmediate(() => setImmediate(() => events.push('second turn of the loop')));
    await writing;
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(events).toEqual(['written', 'second turn of the loop']);
    await store.close();
  });

  it('says so, and keeps the rest of its promises, when another process holds the file', async () => {
    const store = open();
    const other = openFile();
    await store.write('p', [create('a')]);
    other.exec('BEGIN IMMEDIATE');
    const writing = store.write('p', [create('b')]);
    await expect(writing).rejects.toMatchObject({ code: 'store-busy', isRetryable: true });
    expect(await store.find({ collection: 'cases', partition: 'p', id: 'a' })).toBeDefined();
    other.exec('ROLLBACK');
    expect(await store.write('p', [create('b')])).toMatchObject({ ok: true });
    other.close();
    await store.close();
  });

  it('gives one of two processes on one folder the id that both create', async () => {
    const stores = [open(), open()];
    const outcomes = await Promise.all(stores.map((store) => store.write('p', [create('a')])));
    expect(outcomes.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
    await Promise.all(stores.map((store) => store.close()));
  });

  it('keeps documents and versions over a restart', async () => {
    const before = open();
    await before.write('p', [create('a', { body: { n: 1 } })]);
    const key = { collection: 'cases', partition: 'p', id: 'a' };
    const found = await before.find(key);
    await before.close();
    const after = open();
    expect(await after.find(key)).toEqual(found);
    await after.close();
  });

  it('sweeps what has expired, and only that, in small batches', async () => {
    const clock = createManualClock();
    const store = open([], clock);
    const expiresAtMs = clock.nowMs() + 1;
    for (let n = 0; n < 5; n += 1) {
      const ids = Array.from({ length: 100 }, (_, m) => `${n}-${m}`);
      await store.write(
        'p',
        ids.map((id) => create(id, { expiresAtMs })),
      );
    }
    await store.write('p', [create('kept'), create('later', { expiresAtMs: expiresAtMs + 1 })]);
    await store.close();
    clock.advanceMs(1);
    const reopened = open([], clock);
    const countRows = () =>
      openFile().prepare('SELECT count(*) AS n FROM case_documents').get()?.['n'];
    expect(countRows()).toBe(302);
    while (countRows() !== 2) await new Promise((resolve) => setImmediate(resolve));
    await reopened.close();
  });

  it('builds an index that is declared later over what is there already', async () => {
    const declare = (fields: readonly string[]) =>
      openSqliteStore({
        dataDir: folder.path,
        collections: [{ name: 'cases', indexes: [{ name: 'by', fields }] }],
        clock: createManualClock(),
      });
    const before = declare(['old']);
    await before.write('p', [create('a', { body: { fresh: 1 } })]);
    await before.close();
    const after = declare(['fresh']);
    const { documents } = await after.list({
      collection: 'cases',
      partition: 'p',
      index: 'by',
      limit: 1,
    });
    expect(documents).toHaveLength(1);
    await after.close();
  });

  const partitionLookUp = [
    'SCALAR SUBQUERY 1',
    expect.stringMatching(/^SEARCH partitions USING COVERING INDEX /),
  ];

  it.each([
    ['bindings', {}, /^SEARCH documents USING INDEX bindings:id: \(partition_number=\?\)$/],
    ['bindings', { from: 'a' }, / USING INDEX bindings:id: \(partition_number=\? AND id>\?\)$/],
    [
      'case-events',
      { from: 'a', to: 'b' },
      /^SEARCH case_documents USING INDEX sqlite_autoindex_case_documents_1 \(partition_number=\? AND id>\? AND id<\?\)$/,
    ],
  ])('serves a list of %s by id, %j, from an index, without sorting', async (...example) => {
    const [collection, bounds, search] = example;
    const store = open();
    const file = openFile();
    for (const order of ['ascending', 'descending'] as const) {
      const plan = planList(collections, { collection, partition: 'p', ...bounds, order });
      const { text, values } = renderListSql(plan, 10, 0);
      const steps = file.prepare(`EXPLAIN QUERY PLAN ${text}`).all(...values);
      expect(steps.map(({ detail }) => detail)).toEqual([
        expect.stringMatching(search),
        ...partitionLookUp,
      ]);
    }
    file.close();
    await store.close();
  });

  it.each(
    collections.flatMap(({ name, indexes }) => indexes.map((index) => [name, index] as const)),
  )(
    'serves every list of %s by $name from the index, without sorting',
    async (collection, index) => {
      const store = open();
      const file = openFile();
      for (let equalCount = 0; equalCount <= index.fields.length; equalCount += 1) {
        for (const order of ['ascending', 'descending'] as const) {
          const plan = planList(collections, {
            collection,
            partition: 'p',
            index: index.name,
            equals: index.fields.slice(0, equalCount).map(() => 'x'),
            from: 'a',
            order,
          });
          const position = plan.columns.slice(equalCount).map(() => 'a');
          for (const sql of [
            renderListSql({ ...plan, after: position }, 10, 0),
            renderCountSql(plan, 0),
          ]) {
            const steps = file.prepare(`EXPLAIN QUERY PLAN ${sql.text}`).all(...sql.values);
            const [search, ...others] = steps.map(({ detail }) => detail);
            expect(search).toMatch(
              new RegExp(
                `^SEARCH (?:case_)?documents USING INDEX .*${'<expr>=\\?.*'.repeat(equalCount)}`,
              ),
            );
            expect(others).toEqual(partitionLookUp);
          }
        }
      }
      file.close();
      await store.close();
    },
  );
});
