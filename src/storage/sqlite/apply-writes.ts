import type { StatementSync } from 'node:sqlite';
import { accept, refuse } from '../../core/result.ts';
import type { Result } from '../../core/result.ts';
import { unreachable } from '../../core/unreachable.ts';
import type { Write, WriteRefusal } from '../document-store.ts';
import { isAliveSql, rowKeySql } from './document-key-sql.ts';
import { preparePartition } from './prepare-partition.ts';
import type { Table } from './tables.ts';

/** A write whose body is text already, so that nothing of the caller's can fail inside. */
export type PreparedWrite = {
  readonly write: Write;
  readonly body: string;
};

type Surroundings = {
  readonly tableOf: (collection: string) => Table;
  readonly statement: (text: string) => StatementSync;
  readonly createVersion: () => string;
  readonly nowMs: number;
};

function createSql(table: Table) {
  const put =
    `INSERT INTO ${table} (partition_number, id, collection, version, body, expires_at_ms) ` +
    'VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (partition_number, id, collection) DO UPDATE SET ' +
    'version = excluded.version, body = excluded.body, expires_at_ms = excluded.expires_at_ms';
  return {
    create: `${put} WHERE ${table}.expires_at_ms <= ?`,
    put,
    replace:
      `UPDATE ${table} SET version = ?, body = ?, expires_at_ms = ? ` +
      `WHERE ${rowKeySql} AND version = ? AND ${isAliveSql}`,
    remove: `DELETE FROM ${table} WHERE ${rowKeySql}`,
    removeVersion: `DELETE FROM ${table} WHERE ${rowKeySql} AND version = ? AND ${isAliveSql}`,
    exists: `SELECT 1 FROM ${table} WHERE ${rowKeySql} AND ${isAliveSql}`,
  };
}

const sqlByTable = {
  documents: createSql('documents'),
  case_documents: createSql('case_documents'),
} satisfies Record<Table, unknown>;

/** Stops at the first refusal: the caller takes back what was done before it. */
export function applyWrites(
  partition: string,
  writes: readonly PreparedWrite[],
  surroundings: Surroundings,
): Result<readonly string[], WriteRefusal> {
  const partitionNumber = preparePartition(partition, surroundings.statement);
  const versions: string[] = [];
  for (const prepared of writes) {
    const outcome = applyWrite(partitionNumber, prepared, surroundings);
    if (!outcome.ok) return outcome;
    versions.push(outcome.value);
  }
  return accept(versions);
}

function applyWrite(
  partitionNumber: number,
  { write, body }: PreparedWrite,
  { tableOf, statement, createVersion, nowMs }: Surroundings,
): Result<string, WriteRefusal> {
  const { collection, id } = write;
  const sql = sqlByTable[tableOf(collection)];
  const document = [partitionNumber, id, collection] as const;
  const refuseAs = (code: WriteRefusal['code']) => refuse({ code, collection, id });
  const refuseVersion = () =>
    refuseAs(statement(sql.exists).get(...document, nowMs) === undefined ? 'missing' : 'stale');
  switch (write.kind) {
    case 'create': {
      const version = createVersion();
      const values = [...document, version, body, write.expiresAtMs ?? null, nowMs];
      return changed(statement(sql.create), values) ? accept(version) : refuseAs('exists');
    }
    case 'put': {
      const version = createVersion();
      statement(sql.put).run(...document, version, body, write.expiresAtMs ?? null);
      return accept(version);
    }
    case 'replace': {
      const version = createVersion();
      const values = [version, body, write.expiresAtMs ?? null, ...document];
      return changed(statement(sql.replace), [...values, write.ifVersion, nowMs])
        ? accept(version)
        : refuseVersion();
    }
    case 'remove': {
      if (write.ifVersion === undefined) {
        statement(sql.remove).run(...document);
        return accept('');
      }
      return changed(statement(sql.removeVersion), [...document, write.ifVersion, nowMs])
        ? accept('')
        : refuseVersion();
    }
    default:
      return unreachable(write);
  }
}

const changed = (statement: StatementSync, values: readonly (string | number | null)[]): boolean =>
  Number(statement.run(...values).changes) > 0;
