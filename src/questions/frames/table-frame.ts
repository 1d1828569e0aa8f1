import type { Table } from '../../organisation/schema.ts';
import { shareOf, subjectPositions } from '../coverage.ts';
import { hasAny, positionsOf, type Reading } from '../reading/reading.ts';
import { isInScope } from '../scope.ts';
import { stemsOf } from '../words/stems-of.ts';
import { gatherTopics } from './gather-topics.ts';
import { selectColumns } from './select-columns.ts';
import { selectRows } from './select-rows.ts';
import { singleMonth } from './single-month.ts';
import { readOperation } from './table-operation.ts';
import { fitting } from './table-words.ts';
import type { Topic } from '../topics/topic.ts';
import { query, type Candidate, type Frame, type FrameInput } from './candidate.ts';

/** Questions on the plan's tables: one cell, a row, a column, sums, extremes, comparisons. */
export const tableFrame: Frame = (input) =>
  gatherTopics({ ...input, index: input.tables }, undefined)
    .filter((topic) => isInScope(input.scope, topic.delregion) || namesRow(topic, input))
    .flatMap((topic) => {
      const table = input.directory.byId.tables.get(topic.id);
      return table === undefined ? [] : weigh(table, topic, input);
    });

/** A table may tell of a municipality of another delregion, as the doctor table does of Hörby. */
const namesRow = (topic: Topic, { reading, directory }: FrameInput): boolean =>
  directory.byId.tables
    .get(topic.id)
    ?.rows.some(({ municipality }) =>
      reading.municipalities.some(({ id }) => id === municipality),
    ) === true;

/** "In Kristianstad or in Hässleholm": the table of the same kind for the other place named. */
function findSister(table: Table, reading: Reading, tables: readonly Table[]): Table | undefined {
  const named = new Set(reading.municipalities.map(({ id }) => id));
  if (table.municipality === undefined || !named.has(table.municipality)) return undefined;
  if (!/ (och|eller|and|or|jamfort|compared|an|than|respektive) /.test(reading.line))
    return undefined;
  return tables.find(
    ({ id, municipality, rowTitle, rows }) =>
      id !== table.id &&
      municipality !== undefined &&
      named.has(municipality) &&
      rowTitle.sv === table.rowTitle.sv &&
      !table.rows.some((row) => row.municipality === municipality && named.size > 2) &&
      rows.length > 0,
  );
}

/** The places name the tables, not their rows. */
function withoutPlaces(reading: Reading): Reading {
  const places = new Set(reading.municipalities.flatMap(({ positions }) => positions));
  return {
    ...reading,
    municipalities: [],
    tokens: reading.tokens.map((token) =>
      places.has(token.at)
        ? { ...token, isStopWord: true, keys: [], partKeys: [], likeKeys: [] }
        : token,
    ),
  };
}

function weigh(
  table: Table,
  topic: Topic,
  { reading, weights, bound, directory }: FrameInput,
): readonly Candidate[] {
  const sister = findSister(table, reading, directory.model.tables);
  const own = sister === undefined ? reading : withoutPlaces(reading);
  const rows = selectRows(
    table,
    own,
    bound?.municipality === undefined ? [] : [bound.municipality],
    stemsOf(table.title.sv, table.title.en, table.rowTitle.sv, table.rowTitle.en),
  );
  const columns = selectColumns(table, reading);
  const operation = readOperation(reading, table, rows.ids.length);
  const title = stemsOf(table.title.sv, table.title.en, table.keys?.sv, table.keys?.en);
  const explained = new Set([
    ...rows.positions,
    ...columns.positions,
    ...positionsOf(
      reading,
      'howMany',
      'share',
      'sum',
      'max',
      'min',
      'compare',
      'our',
      'who',
      'when',
      'municipality',
      'where',
      'result',
      'none',
      'other',
      'member',
      'delregion',
    ),
    ...reading.delregions
      .filter(({ id }) => id === table.delregion)
      .flatMap(({ positions }) => positions),
    ...reading.municipalities
      .filter(({ id }) => id === table.municipality || id === sister?.municipality)
      .flatMap(({ positions }) => positions),
  ]);
  const subject = reading.tokens.filter((token) => fitting(token, [title]).length > 0);
  const subjects = new Set(subjectPositions(reading));
  const isNamed = subject.some(({ at }) => subjects.has(at));
  const matched = new Set(
    [...subjects].filter((at) => explained.has(at) || subject.some((token) => token.at === at)),
  );
  const share = shareOf(weights, (at) => {
    if (explained.has(at)) return 0.95;
    const token = reading.tokens[at];
    if (token === undefined) return 0;
    if (fitting(token, [title]).length > 0) return 0.95;
    return token.keys.some((key) => topic.terms.has(key)) ? 0.75 : 0;
  });
  return [
    {
      query: query(`table:${table.id}`, operation, {
        rows: rows.ids.length > 0 ? rows.ids.join(',') : undefined,
        columns: columns.ids.join(','),
        missing: rows.missing,
        also: sister?.id,
        month: singleMonth(table, columns.ids, reading),
      }),
      score:
        share *
        (isElsewhere(table, reading, directory.model.tables) ? 0.6 : 1) *
        (isNamed ? 1 : 0.6) *
        (asksFigures(table, reading) ? 1 : 0.8) *
        (asksColumn(table, columns.positions, reading) ? 1 : 0.7) *
        ((rows.ids.length > 0 || ['max', 'min', 'sum', 'extremes'].includes(operation)) && isNamed
          ? 1.08
          : 1),
      matched,
    },
  ];
}

/** A table of words is asked for by a column's words, or by its subject alone. */
const asksColumn = (table: Table, positions: readonly number[], reading: Reading): boolean =>
  positions.length > 0 ||
  table.columns.every(({ unit }) => unit !== 'text') ||
  subjectPositions(reading).length <= 2;

const asksFigures = (table: Table, reading: Reading): boolean =>
  table.columns.some(({ unit }) => unit === 'text') ||
  hasAny(reading, 'howMany', 'share', 'sum', 'max', 'min', 'compare', 'result') ||
  / (patienter|patients|siffror|figures|numbers|tabell|tabellen|table|statistik|statistics|antal|data) /.test(
    reading.line,
  );

/** The question names the place of a sister table and not of this one. */
const isElsewhere = (table: Table, reading: Reading, tables: readonly Table[]): boolean =>
  table.municipality !== undefined &&
  !reading.municipalities.some(({ id }) => id === table.municipality) &&
  reading.municipalities.some(({ id }) => tables.some((one) => one.municipality === id));
