import { byOwner } from '../../core/by-owner.ts';
import type { Table } from '../../organisation/schema.ts';
import { has, positionsOf, type Reading } from '../reading/reading.ts';
import { createStemsBy } from '../words/stems-by.ts';
import { stemsOf } from '../words/stems-of.ts';
import { isOfMonth } from './single-month.ts';
import { createFitting } from './table-words.ts';

type Columns = { readonly ids: readonly string[]; readonly positions: readonly number[] };

/** "When" asks for the column of dates, whatever else is named. */
const onTime = 3;

type Column = Table['columns'][number];
const stemsOfColumn = createStemsBy(({ title, keys, period }: Column) => [
  title.sv,
  title.en,
  keys?.sv,
  keys?.en,
  period?.text.sv,
  period?.text.en,
]);
const stemsOfTitle = createStemsBy(({ title }: Column) => [title.sv, title.en]);
const timeKeys = [...stemsOf('när when')];

const wordsOfColumns = byOwner(({ columns }: Table) => {
  const words = columns.map(stemsOfColumn);
  return {
    isOnTime: words.map((stems) => timeKeys.some((key) => stems.has(key))),
    fitting: createFitting(words),
    fittingTitles: createFitting(columns.map(stemsOfTitle)),
  };
});

/** Which columns of a table the question's words ask for; the first where none is named. */
export function selectColumns(table: Table, reading: Reading): Columns {
  const { isOnTime, fitting, fittingTitles } = wordsOfColumns(table);
  const scores = table.columns.map((column, at): number =>
    isOfMonth(column, reading) || (has(reading, 'when') && isOnTime[at] === true) ? onTime : 0,
  );
  const positions: number[] = [];
  const generic = new Set([
    ...positionsOf(reading, 'municipality', 'our', 'who', 'howMany'),
    ...[...reading.municipalities, ...reading.delregions].flatMap(
      ({ positions: places }) => places,
    ),
  ]);
  for (const token of reading.tokens) {
    if (generic.has(token.at)) continue;
    const columns = fitting(token);
    if (columns.length === 0) continue;
    positions.push(token.at);
    if (columns.length === table.columns.length) continue;
    const titled = fittingTitles(token);
    for (const at of columns) {
      const own =
        titled.length === 0 || (titled.length < table.columns.length && titled.includes(at));
      scores[at] = (scores[at] ?? 0) + (own ? 1 : 1 / (columns.length + 1));
    }
  }
  const top = Math.max(...scores);
  const chosen = table.columns.filter((_, at) => top > 0 && (scores[at] ?? 0) >= top - 0.01);
  const [first] = table.columns;
  const fallback = table.columns.every(({ unit }) => unit === 'text')
    ? table.columns
    : first === undefined
      ? []
      : [first];
  return { ids: (chosen.length > 0 ? chosen : fallback).map(({ id }) => id), positions };
}
