import { randomBytes } from 'node:crypto';
import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import { AppError } from '../../core/app-error.ts';
import type { Clock } from '../../core/clock.ts';
import { accept } from '../../core/result.ts';
import { checkKey, checkWrites } from '../check-key.ts';
import type { CollectionDeclaration, DocumentStore } from '../document-store.ts';
import { createPage, planList } from '../plan-list.ts';
import { applyWrites } from './apply-writes.ts';
import { createGroupCommit } from './create-group-commit.ts';
import { createStatements } from './create-statements.ts';
import { createSweeper } from './create-sweeper.ts';
import { isAliveSql, partitionNumberSql } from './document-key-sql.ts';
import { openDatabase } from './open-database.ts';
import { renderCountSql, renderListSql } from './render-list-sql.ts';
import { createIndexes } from './sqlite-indexes.ts';
import { createTableFinder } from './tables.ts';
import { toStoreError } from './to-store-error.ts';

type Options = {
  readonly dataDir: string;
  readonly collections: readonly CollectionDeclaration[];
  readonly clock: Clock;
  /** Told after each commit how many calls of `write` it made durable. */
  readonly onCommit?: (writeCount: number) => void;
};

/** The embedded store: one SQLite file in a folder of this machine. */
export function openSqliteStore(options: Options): DocumentStore {
  const { clock, collections } = options;
  const database = openDatabase(options.dataDir);
  createIndexes(database, collections);
  const tableOf = createTableFinder(collections);
  const statement = createStatements(database);
  const groupCommit = createGroupCommit({
    transaction: createTransaction(database),
    onCommit: options.onCommit ?? (() => undefined),
  });
  const createVersion = createVersions();
  const sweeper = createSweeper(statement, clock);

  const attempt = async <Value>(work: () => Value | Promise<Value>): Promise<Value> => {
    if (!database.isOpen) throw new AppError('The store is closed.', { code: 'store-closed' });
    try {
      return await work();
    } catch (error) {
      throw toStoreError(error);
    }
  };

  return {
    find: (key) =>
      attempt(() => {
        checkKey(key);
        const row = statement(
          `SELECT version, body FROM ${tableOf(key.collection)} ` +
            `WHERE partition_number = ${partitionNumberSql} AND id = ? AND collection = ? ` +
            `AND ${isAliveSql}`,
        ).get(key.partition, key.id, key.collection, clock.nowMs());
        return row === undefined ? undefined : { ...key, ...readRow(row) };
      }),
    write: (partition, writes) =>
      attempt(() => {
        checkWrites(partition, writes);
        if (writes.length === 0) return accept([]);
        const prepared = writes.map((write) => ({
          write,
          body: write.kind === 'remove' ? '' : JSON.stringify(write.body),
        }));
        return groupCommit.add(() =>
          applyWrites(partition, prepared, {
            tableOf,
            statement,
            createVersion,
            nowMs: clock.nowMs(),
          }),
        );
      }),
    list: (query) =>
      attempt(() => {
        const plan = planList(collections, query);
        const { text, values } = renderListSql(plan, query.limit, clock.nowMs());
        const found = statement(text)
          .all(...values)
          .map((row) => ({
            collection: query.collection,
            partition: query.partition,
            id: String(row['id']),
            ...readRow(row),
          }));
        return createPage(plan, query.limit, found);
      }),
    count: (query) =>
      attempt(() => {
        const { text, values } = renderCountSql(planList(collections, query), clock.nowMs());
        return Number(statement(text).get(...values)?.['total']);
      }),
    ping: () => attempt(() => void statement('SELECT user_version FROM pragma_user_version').get()),
    close: () => {
      if (!database.isOpen) return Promise.resolve();
      sweeper.stop();
      return attempt(() => {
        groupCommit.drain();
        database.close();
      });
    },
  };
}

const readRow = (row: Readonly<Record<string, SQLOutputValue>>) => ({
  version: String(row['version']),
  body: JSON.parse(String(row['body'])) as unknown,
});

function createTransaction(database: DatabaseSync) {
  const run = (text: string) => {
    const statement = database.prepare(text);
    return () => void statement.run();
  };
  const rollBack = run('ROLLBACK');
  return {
    begin: run('BEGIN IMMEDIATE'),
    commit: run('COMMIT'),
    // Some failures, such as a full disk, have rolled back already.
    rollBack: () => (database.isTransaction ? rollBack() : undefined),
    savepoint: run('SAVEPOINT member'),
    release: run('RELEASE member'),
    rollBackToSavepoint: run('ROLLBACK TO member'),
  };
}

/** Never twice, not even for a document made anew: a random start for each opening, then counted. */
function createVersions(): () => string {
  const opening = randomBytes(9).toString('base64url');
  let count = 0;
  return () => `${opening}.${(count += 1).toString(36)}`;
}
