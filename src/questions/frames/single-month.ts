import type { Table } from '../../organisation/schema.ts';
import type { Reading } from '../reading/reading.ts';

const months = [
  'januari january jan',
  'februari february feb',
  'mars march',
  'april apr',
  'maj may',
  'juni june jun',
  'juli july',
  'augusti august aug',
  'september sept sep',
  'oktober october okt oct',
  'november nov',
  'december dec',
].map((names) => new Set(names.split(' ')));

/** "Från juni och resten av året", "from June onwards": no single month. */
const isOpen =
  / (resten|framat|framover|och fram|rest of|onwards?|and on|till slutet|to the end|until the end|hosten|autumn) /;

/** A single month asked for that no column of the table is of: "4", else undefined. */
export function singleMonth(
  table: Table,
  columnIds: readonly string[],
  reading: Reading,
): string | undefined {
  const named = months.flatMap((names, at) =>
    reading.tokens.some(({ folded }) => names.has(folded)) ? [at + 1] : [],
  );
  const [month] = named;
  if (named.length !== 1 || month === undefined || isOpen.test(reading.line)) return undefined;
  const periods = table.columns
    .filter(({ id }) => columnIds.includes(id))
    .flatMap(({ period }) => period ?? []);
  const monthOf = (date: string): number => Number(date.slice(5, 7));
  const isToldOfMonth = periods.some(
    ({ from, to }) => monthOf(from) === month && monthOf(to) === month,
  );
  return periods.length > 0 && !isToldOfMonth ? String(month) : undefined;
}
