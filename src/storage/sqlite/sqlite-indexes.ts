import type { DatabaseSync } from 'node:sqlite';
import { tableOfFamily } from './tables.ts';
import { idColumn } from '../plan-list.ts';
import type { CollectionDeclaration, IndexDeclaration } from '../document-store.ts';

const namePattern = /^[a-z][A-Za-z0-9-]*$/;
const fieldPattern = /^[a-z][A-Za-z0-9]*$/;

/** Column of the table for a column of a list. */
export const columnSql = (column: string): string =>
  column === idColumn ? 'id' : `json_extract(body, '$.${column}')`;

/** The fields stand in the name: an index that is declared anew is built anew. */
export const indexNameSql = (collection: string, index: IndexDeclaration): string =>
  `"${collection}:${index.name}:${index.fields.join(',')}"`;

/** What a query must say word for word for SQLite to use the partial index. */
export const indexConditionSql = (
  collection: string,
  index: IndexDeclaration | undefined,
): string =>
  [
    `collection = '${collection}'`,
    ...(index?.fields ?? []).map((field) => `${columnSql(field)} IS NOT NULL`),
  ].join(' AND ');

/** For the lists by id: the table's own key puts all collections of a partition in one order. */
export const byId: IndexDeclaration = { name: 'id', fields: [] };

export function createIndexes(
  database: DatabaseSync,
  declarations: readonly CollectionDeclaration[],
): void {
  for (const { name, indexes, isListedById, family } of declarations) {
    checkName(name, namePattern);
    for (const index of isListedById ? [...indexes, byId] : indexes) {
      checkName(index.name, namePattern);
      for (const field of index.fields) checkName(field, fieldPattern);
      // With the expiry a count reads the index alone.
      const columns = ['partition_number', ...index.fields.map(columnSql), 'id', 'expires_at_ms'];
      database.exec(
        `CREATE INDEX IF NOT EXISTS ${indexNameSql(name, index)} ` +
          `ON ${tableOfFamily(family)} (${columns.join(', ')}) WHERE ${indexConditionSql(name, index)}`,
      );
    }
  }
}

function checkName(name: string, pattern: RegExp): void {
  if (!pattern.test(name)) throw new TypeError(`Not a name of a collection or field: ${name}`);
}
