import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { collections } from '../../../src/storage/collections.ts';
import type { DocumentStore } from '../../../src/storage/document-store.ts';
import { migrate } from '../../../src/storage/sqlite/migrate.ts';
import { migrations } from '../../../src/storage/sqlite/migrations.ts';
import { openSqliteStore } from '../../../src/storage/sqlite/open-sqlite-store.ts';
import { createManualClock, createTemporaryFolder } from '../../support/stores.ts';

const readSql =
  'SELECT version, body FROM documents WHERE collection = ? AND partition = ? AND id = ?';

describe('a database from before partitions had numbers', () => {
  let folder: ReturnType<typeof createTemporaryFolder>;
  let old: DatabaseSync;
  let store: DocumentStore | undefined;
  const clock = createManualClock();

  beforeEach(() => {
    folder = createTemporaryFolder();
    old = new DatabaseSync(join(folder.path, 'samverkansbot.sqlite'));
    old.exec('PRAGMA journal_mode = WAL');
    migrate(old, migrations.slice(0, 1));
    old.exec(`CREATE INDEX "cases:nextOn:nextOn" ON documents
      (partition, json_extract(body, '$.nextOn'), id, expires_at_ms)
      WHERE collection = 'cases' AND json_extract(body, '$.nextOn') IS NOT NULL`);
    const insert = old.prepare('INSERT INTO documents VALUES (?, ?, ?, ?, ?, ?)');
    for (const partition of ['deviations:a', 'deviations:b', 'tenant Ö']) {
      for (const collection of ['cases', 'bindings', 'case-events', 'gone']) {
        for (const id of ['1', '2', '2 1']) {
          const body = JSON.stringify({ nextOn: `${partition} ${id}`, å: null });
          insert.run(collection, partition, id, `v-${collection}-${id}`, body, null);
        }
      }
    }
    insert.run('drafts', 'deviations:a', '1', 'v', '{}', clock.nowMs() + 1);
  });

  afterEach(async () => {
    if (old.isOpen) old.close();
    await store?.close();
    folder.remove();
  });

  const open = (): DocumentStore => {
    store = openSqliteStore({ dataDir: folder.path, collections, clock });
    return store;
  };

  it('reads the same after the start that brings it up to date', async () => {
    const before = old.prepare('SELECT * FROM documents ORDER BY partition, collection, id').all();
    old.close();
    const opened = open();
    const file = new DatabaseSync(join(folder.path, 'samverkansbot.sqlite'));
    const after = file
      .prepare(
        `SELECT collection, name AS partition, id, version, body, expires_at_ms
         FROM (SELECT * FROM documents UNION ALL SELECT * FROM case_documents)
         JOIN partitions ON number = partition_number
         ORDER BY partition, collection, id`,
      )
      .all();
    file.close();
    expect(after).toHaveLength(37);
    expect(after).toEqual(before);
    expect(
      await opened.find({ collection: 'cases', partition: 'deviations:b', id: '2' }),
    ).toMatchObject({ version: 'v-cases-2', body: { nextOn: 'deviations:b 2', å: null } });
    const dated = { collection: 'cases', partition: 'tenant Ö', index: 'nextOn', limit: 2 };
    const first = await opened.list(dated);
    const { cursor = '' } = first;
    const second = await opened.list({ ...dated, cursor });
    expect([...first.documents, ...second.documents].map(({ id }) => id)).toEqual([
      '1',
      '2',
      '2 1',
    ]);
    const bindings = { collection: 'bindings', partition: 'deviations:a' };
    expect(await opened.count(bindings)).toBe(3);
    expect(await opened.find({ ...bindings, collection: 'drafts', id: '1' })).toBeDefined();
  });

  it('takes writes by the versions that were read before', async () => {
    old.close();
    const opened = open();
    const document = { collection: 'cases', id: '1' } as const;
    const replace = { kind: 'replace', ...document, body: {} } as const;
    expect(
      await opened.write('deviations:a', [{ ...replace, ifVersion: 'v-cases-2' }]),
    ).toMatchObject({ refusal: { code: 'stale' } });
    expect(
      await opened.write('deviations:a', [{ ...replace, ifVersion: 'v-cases-1' }]),
    ).toMatchObject({ ok: true });
    expect(
      await opened.write('deviations:a', [{ kind: 'create', ...document, body: {} }]),
    ).toMatchObject({ refusal: { code: 'exists' } });
  });

  it('fails a process of the old version that still has it open, rather than show it nothing', () => {
    const statement = old.prepare(readSql);
    expect(statement.get('cases', 'deviations:a', '1')).toBeDefined();
    open();
    expect(() => statement.get('cases', 'deviations:a', '1')).toThrow('no such column: partition');
  });
});
