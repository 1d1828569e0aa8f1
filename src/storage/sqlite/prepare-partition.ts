import type { StatementSync } from 'node:sqlite';

/** The number that stands for a partition, given at its first write. */
export function preparePartition(name: string, statement: (text: string) => StatementSync): number {
  const known = statement('SELECT number FROM partitions WHERE name = ?').get(name);
  if (known !== undefined) return Number(known['number']);
  return Number(statement('INSERT INTO partitions (name) VALUES (?)').run(name).lastInsertRowid);
}
