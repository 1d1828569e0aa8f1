import { query, type FrameInput } from '../frames/candidate.ts';
import type { Table } from '../../organisation/schema.ts';
import { selectColumns } from '../frames/select-columns.ts';
import { selectRows } from '../frames/select-rows.ts';
import { createStemsBy } from '../words/stems-by.ts';
import { hasAny } from '../reading/reading.ts';
import type { Query } from '../query.ts';
import { splitTopic } from './split-topic.ts';

/** "Hur stor är skillnaden mellan dem?": the two rows last spoken of. */
export function compareRows(
  { reading }: FrameInput,
  before: Query,
  remembered: readonly string[],
): Query | undefined {
  const [kind, id] = splitTopic(before);
  if (kind !== 'table' || reading.municipalities.length > 0) return undefined;
  if (
    !/ (skillnaden|skillnad|difference|differ|dem|them|tillsammans|together|sammanlagt) /.test(
      reading.line,
    )
  ) {
    return undefined;
  }
  const rows = remembered
    .filter((one) => one.startsWith(`${id}/`))
    .map((one) => one.slice(id.length + 1));
  if (rows.length < 2) return undefined;
  const aspect = hasAny(reading, 'sum') && !hasAny(reading, 'compare') ? 'sum' : 'compare';
  return query(before.topic, aspect, {
    rows: rows.slice(-2).join(','),
    columns: before.constraints['columns'],
  });
}

/** "Och från Kristianstads sjukhus?": a row of the same table, named by more than its place. */
export function moveRow({ reading, directory }: FrameInput, before: Query): Query | undefined {
  const [kind, id] = splitTopic(before);
  const table = kind === 'table' ? directory.byId.tables.get(id) : undefined;
  if (table === undefined || reading.municipalities.length === 0) return undefined;
  const { ids, positions } = selectRows(table, reading, [], stemsOfTitle(table));
  const [only] = ids;
  if (ids.length !== 1 || only === undefined || new Set(positions).size < 2) return undefined;
  return query(before.topic, 'cells', { ...before.constraints, rows: only });
}

const stemsOfTitle = createStemsBy(({ title }: Table) => [title.sv, title.en]);

/** The same cells of the place's row, or of the table that tells of the place. */
export function moveTable(
  { directory, reading }: FrameInput,
  before: Query,
  id: string,
  municipality: string,
): Query | undefined {
  const table = directory.byId.tables.get(id);
  if (table === undefined) return undefined;
  const named = selectColumns(table, reading);
  // "And our school health service?" moves the column with the place.
  const columns = named.positions.length > 0 ? named.ids.join(',') : before.constraints['columns'];
  const { rows } = before.constraints;
  if (
    table.rows.some((row) => row.municipality !== undefined) &&
    table.municipality === undefined
  ) {
    const row = table.rows.find((one) => one.municipality === municipality);
    return row === undefined
      ? query(before.topic, 'cells', { columns, missing: municipality })
      : query(before.topic, before.aspect === 'which' ? 'cells' : before.aspect, {
          columns,
          rows: row.id,
        });
  }
  // "HSV Perstorp … och vi då?": a row of another place in the same table.
  const asked = new Set(rows?.split(','));
  const isOnPlaces = table.rows.some((one) => asked.has(one.id) && one.municipality !== undefined);
  const placed = table.rows.find((one) => one.municipality === municipality);
  if (isOnPlaces && placed !== undefined)
    return query(before.topic, 'cells', { columns, rows: placed.id });
  const sibling = directory.tablesOf(municipality).find((one) => one.id !== id);
  if (sibling === undefined) return undefined;
  const askedRows = table.rows.filter((one) => asked.has(one.id));
  // "HSV Kristianstad … och i Hässleholm?": each team's own home care.
  const isOnOwn = askedRows.some((one) => one.municipality === table.municipality);
  const moved = sibling.rows.filter(
    (row) =>
      asked.has(row.id) ||
      askedRows.some(({ label }) => label.sv === row.label.sv) ||
      (isOnOwn && row.municipality === municipality),
  );
  const positions = (columns ?? '')
    .split(',')
    .map((column) => table.columns.findIndex((one) => one.id === column));
  const isLost = before.aspect === 'cells' && moved.length === 0;
  return query(`table:${sibling.id}`, isLost ? 'whole' : before.aspect, {
    rows: moved.length > 0 ? moved.map((row) => row.id).join(',') : undefined,
    columns: positions
      .map((at) => sibling.columns[at]?.id)
      .filter((column) => column !== undefined)
      .join(','),
  });
}
