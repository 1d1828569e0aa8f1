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
  'over',
  'under',
  'periods',
] as const;
export type TableOperation = (typeof tableOperations)[number];

/** What is to be done with the table: one cell, a sum, an extreme, all of it. */
export function readOperation(reading: Reading, table: Table, rowCount: number): TableOperation {
  const isNumeric = table.columns.every(({ unit }) => unit !== 'text');
  if (isNumeric && readLimit(reading) !== undefined && !hasAny(reading, 'sum')) {
    return over.test(reading.line) ? 'over' : 'under';
  }
  if (asksPeriods(table, reading)) return 'periods';
  if (asksWhole(reading)) return rowCount > 0 ? 'cells' : 'whole';
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

const table = / (tabell\w*|tables?) /;
/** Words for what a table holds. */
export const figureWord =
  /^(tabell\w*|tables?|siffr\w*|figures|numbers|statistik\w*|statistics|raknas|counted)$/;

/** "Visa (hela) tabellen": neither a sum nor an extreme. */
export const asksWhole = (reading: Reading): boolean =>
  table.test(reading.line) &&
  !hasAny(reading, 'max', 'min', 'howMany') &&
  !/ (summa|summan|summera|totalt|totalen|sum|total) /.test(reading.line);

const asksPeriods = ({ columns }: Table, reading: Reading): boolean =>
  columns.some(({ period }) => period !== undefined) &&
  has(reading, 'when') &&
  reading.tokens.some(({ folded }) => figureWord.test(folded)) &&
  !has(reading, 'howMany');

const over = / (over|mer an|fler an|hogre an|minst|above|over|more than|higher than|at least) \d+ /;
const limit =
  / (over|under|mer an|fler an|farre an|mindre an|hogre an|lagre an|minst|hogst|above|below|over|under|more than|less than|fewer than|higher than|lower than|at least|at most) (\d+) /;

const limitWord =
  /^(over|under|mer|fler|farre|mindre|hogre|lagre|minst|hogst|above|below|more|less|fewer|higher|lower|least|most|an|than|procent|percent|per|cent|score|scores|ligger|lies|klarar|nar|reach|reaches)$/;

/** The words of such a limit: its figure, and what says on which side of it. */
export const isOfLimit = (reading: Reading, at: number): boolean => {
  const word = reading.tokens[at]?.folded ?? '';
  return limitWord.test(word) || word === readLimit(reading);
};

/** "Över 60 procent", "fewer than 100": the figure that the rows are held against. */
export const readLimit = ({ line }: Reading): string | undefined =>
  / (19|20)\d\d /.test(limit.exec(line)?.[0] ?? '') ? undefined : limit.exec(line)?.[2];
