import type { Table } from '../../organisation/schema.ts';
import { has, positionsOf, type Reading } from '../reading/reading.ts';
import { stemsOf } from '../words/stems-of.ts';
import { fitting } from './table-words.ts';

type Columns = { readonly ids: readonly string[]; readonly positions: readonly number[] };

/** Which columns of a table the question's words ask for; the first where none is named. */
export function selectColumns(table: Table, reading: Reading): Columns {
  const words = table.columns.map((column) =>
    stemsOf(
      column.title.sv,
      column.title.en,
      column.keys?.sv,
      column.keys?.en,
      column.period?.text.sv,
      column.period?.text.en,
    ),
  );
  const planned = new Set(stemsOf('när when'));
  const scores = table.columns.map((_, at): number =>
    has(reading, 'when') && [...planned].some((key) => words[at]?.has(key)) ? 0.6 : 0,
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
    const columns = fitting(token, words);
    if (columns.length === 0) continue;
    positions.push(token.at);
    if (columns.length === table.columns.length) continue;
    for (const at of columns) scores[at] = (scores[at] ?? 0) + 1 / columns.length;
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
