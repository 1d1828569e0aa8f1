import { statSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { checkFileSystem } from '../../../src/storage/sqlite/check-file-system.ts';
import { checkSqliteVersion } from '../../../src/storage/sqlite/check-sqlite-version.ts';
import { migrate } from '../../../src/storage/sqlite/migrate.ts';
import { migrations } from '../../../src/storage/sqlite/migrations.ts';
import { openDatabase } from '../../../src/storage/sqlite/open-database.ts';
import { createTemporaryFolder } from '../../support/stores.ts';

const addColumn = 'ALTER TABLE documents ADD COLUMN note TEXT';
const userVersion = (database: DatabaseSync) =>
  database.prepare('PRAGMA user_version').get()?.['user_version'];

const thrownBy = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (error) {
    return error;
  }
};

describe('the SQLite version', () => {
  it.each(['3.51.3', '3.51.10', '3.52.0', '3.53.4', '4.0.0', '3.52'])('%s is sound', (version) => {
    expect(() => checkSqliteVersion(version)).not.toThrow();
  });

  it.each(['3.51.2', '3.51', '3.50.9', '3.7.0', '2.99.99', 'unknown', ''])(
    '%j is refused',
    (version) => {
      expect(thrownBy(() => checkSqliteVersion(version))).toMatchObject({ code: 'sqlite-too-old' });
    },
  );
});

describe('the file system', () => {
  it.each([
    ['NFS', 0x6969],
    ['CIFS', 0xff534d42],
    ['CIFS', 0xff534d42 | 0],
    ['SMB 2', 0xfe534d42],
  ])('%s is refused, with what to do', (name, type) => {
    const refusal = thrownBy(() => checkFileSystem(type, '/data'));
    expect(refusal).toMatchObject({ code: 'network-file-system' });
    expect(String(refusal)).toMatch(new RegExp(`${name}.*DATA_DIR`));
  });

  it.each([
    ['ext4', 0xef53],
    ['xfs', 0x58465342],
    ['overlay', 0x794c7630],
    ['one that does not tell', 0],
  ])('%s is taken', (_name, type) => {
    expect(() => checkFileSystem(type, '/data')).not.toThrow();
  });
});

describe('the schema', () => {
  const openEmpty = () => new DatabaseSync(':memory:');

  it('is brought from an older user_version to the newest with its documents kept', () => {
    const database = openEmpty();
    migrate(database, migrations);
    database.exec(`INSERT INTO partitions VALUES (1, 'p')`);
    database.exec(`INSERT INTO documents VALUES (1, 'i', 'c', 'v', '{}', NULL)`);
    migrate(database, [...migrations, addColumn, `UPDATE documents SET note = 'new'`]);
    expect(userVersion(database)).toBe(migrations.length + 2);
    expect(database.prepare('SELECT id, note FROM documents').all()).toEqual([
      { id: 'i', note: 'new' },
    ]);
  });

  it('stays as it was when a step fails', () => {
    const database = openEmpty();
    migrate(database, migrations);
    expect(() => migrate(database, [...migrations, addColumn, 'NONSENSE'])).toThrow('syntax error');
    expect(userVersion(database)).toBe(migrations.length);
    expect(() => database.prepare('SELECT note FROM documents')).toThrow('no such column');
  });

  it('of a newer version of the bot is left alone', () => {
    const database = openEmpty();
    migrate(database, [...migrations, addColumn]);
    expect(thrownBy(() => migrate(database, migrations))).toMatchObject({ code: 'schema-too-new' });
    expect(userVersion(database)).toBe(migrations.length + 1);
  });
});

describe('an opened database', () => {
  it('flushes each commit, logs ahead, waits for others, and is nobody else’s to read', () => {
    const folder = createTemporaryFolder();
    const dataDir = join(folder.path, 'made', 'when', 'missing');
    const database = openDatabase(dataDir);
    const pragma = (name: string) => Object.values(database.prepare(`PRAGMA ${name}`).get() ?? {});
    expect(pragma('journal_mode')).toEqual(['wal']);
    expect(pragma('synchronous')).toEqual([2]);
    expect(pragma('busy_timeout')).toEqual([5_000]);
    expect(database.prepare('PRAGMA table_list(documents)').get()).toMatchObject({ strict: 1 });
    expect(statSync(join(dataDir, 'samverkansbot.sqlite')).mode & 0o077).toBe(0);
    expect(statSync(dataDir).mode & 0o077).toBe(0);
    database.close();
    folder.remove();
  });
});
