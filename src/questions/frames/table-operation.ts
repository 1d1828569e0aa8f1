import type { Table } from '../../organisation/schema.ts';
import { has, hasAny, type Reading } from '../reading/reading.ts';

export const tableOperations = [
  'whole',
  'cells',
  'sum',
  'max',
  'min',
  'extremes',
  'compare',
  'which',
  'count',
] as const;
export type TableOperation = (typeof tableOperations)[number];

/** What is to be done with the table: one cell, a sum, an extreme, all of it. */
export function readOperation(reading: Reading, table: Table, rowCount: number): TableOperation {
  const isNumeric = table.columns.every(({ unit }) => unit !== 'text');
  if (has(reading, 'max') && has(reading, 'min')) return 'extremes';
  if (isNumeric && has(reading, 'max')) return 'max';
  if (isNumeric && has(reading, 'min')) return 'min';
  if (isNumeric && has(reading, 'compare') && rowCount !== 1) return 'compare';
  if (isNumeric && has(reading, 'sum')) return 'sum';
  if (isNumeric && rowCount === 0 && has(reading, 'howMany')) return 'sum';
  if (rowCount > 0) return 'cells';
  if (!isNumeric && hasAny(reading, 'howMany')) return 'count';
  if (!isNumeric) return 'which';
  return 'whole';
}
