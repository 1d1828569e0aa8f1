import { chmodSync, mkdirSync, statfsSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { checkFileSystem } from './check-file-system.ts';
import { checkSqliteVersion } from './check-sqlite-version.ts';
import { migrate } from './migrate.ts';
import { migrations } from './migrations.ts';

/** How long one process waits for another's transaction before it gives up. */
const busyTimeoutMs = 5_000;

/**
 * Enough for the lists of 100,000 cases. More costs time: a commit that has balanced a tree goes
 * through all that is cached.
 */
const cacheKiB = 8_192;

/**
 * Several processes may have one folder open: SQLite's own locks make each transaction wait for
 * the others, up to the busy timeout. The folder must be on a disk of this machine.
 */
export function openDatabase(dataDir: string): DatabaseSync {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  checkFileSystem(statfsSync(dataDir).type, dataDir);
  const file = join(dataDir, 'samverkansbot.sqlite');
  const database = new DatabaseSync(file, { timeout: busyTimeoutMs });
  try {
    checkSqliteVersion(readSqliteVersion(database));
    chmodSync(file, 0o600);
    database.exec(`
      PRAGMA journal_mode = WAL;
      PRAGMA synchronous = FULL;
      PRAGMA secure_delete = FAST;
      PRAGMA temp_store = MEMORY;
      PRAGMA cache_size = -${cacheKiB};
      PRAGMA trusted_schema = OFF;
      PRAGMA journal_size_limit = 67108864;
    `);
    migrate(database, migrations);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

const readSqliteVersion = (database: DatabaseSync): string =>
  String(database.prepare('SELECT sqlite_version() AS version').get()?.['version']);
