import type { Table } from '../../organisation/schema.ts';
import type { Reading } from '../reading/reading.ts';

const monthOfName: ReadonlyMap<string, number> = new Map(
  [
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
  ].flatMap((names, at) => names.split(' ').map((name) => [name, at + 1] as const)),
);

/** "Från juni och resten av året", "from June onwards": no single month. */
const isOpen =
  / (resten|framat|framover|och fram|rest of|onwards?|and on|till slutet|to the end|until the end|hosten|autumn) /;

const monthsNamed = ({ tokens }: Reading): readonly number[] => [
  ...new Set(tokens.flatMap(({ folded }) => monthOfName.get(folded) ?? [])),
];

const yearsNamed = ({ line }: Reading): readonly string[] =>
  line.match(/(?<= )(19|20)\d\d(?= )/g) ?? [];

const monthOf = (date: string): number => Number(date.slice(5, 7));

type Period = NonNullable<Table['columns'][number]['period']>;

/** From the first month to the last, of every year that is named. */
const isPeriodOf = ({ from, to }: Period, first: number, last: number, reading: Reading): boolean =>
  monthOf(from) === first &&
  monthOf(to) === last &&
  yearsNamed(reading).every((year) => from.startsWith(year));

/** "I januari": the column of that very month is meant, unless another year is named. */
export function isOfMonth({ period }: Table['columns'][number], reading: Reading): boolean {
  const [month, ...more] = monthsNamed(reading);
  if (period === undefined || month === undefined || more.length > 0) return false;
  return isPeriodOf(period, month, month, reading);
}

/** "Januari till december" asks for the year, as far as it is told. */
const isWholeYear = ([first, last]: readonly number[]): boolean => first === 1 && last === 12;

/** A month, or a stretch of them, asked for that no column of the table is of: "4" or "1-5", else undefined. */
export function singleMonth(
  table: Table,
  columnIds: readonly string[],
  reading: Reading,
): string | undefined {
  const named = monthsNamed(reading);
  const [month, last] = named;
  if (month === undefined || named.length > 2 || isOpen.test(reading.line)) return undefined;
  const periods = table.columns
    .filter(({ id }) => columnIds.includes(id))
    .flatMap(({ period }) => period ?? []);
  const isToldOfMonth = periods.some((period) => isPeriodOf(period, month, last ?? month, reading));
  if (periods.length === 0 || isToldOfMonth || isWholeYear(named)) return undefined;
  return named.join('-');
}
