import type { Table } from '../../organisation/schema.ts';
import { shareOf, subjectPositions } from '../coverage.ts';
import { has, hasAny, positionsOf, type Reading, type Token } from '../reading/reading.ts';
import { isInScope } from '../scope.ts';
import { stemsOf } from '../words/stems-of.ts';
import type { Topic } from '../topics/topic.ts';
import { query, type Candidate, type Frame, type FrameInput } from './candidate.ts';

/** Questions on the plan's tables: one cell, a row, a column, sums, extremes, comparisons. */
export const tableFrame: Frame = (input) =>
  input.index.tables
    .filter(
      (topic) =>
        (isInScope(input.scope, topic.delregion) || namesRow(topic, input)) &&
        sharesWords(topic, input),
    )
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

/** At least two words of the question stand in the table. */
function sharesWords(topic: Topic, { reading, weights }: FrameInput): boolean {
  let shared = 0;
  for (const token of reading.tokens) {
    if ((weights.get(token.at) ?? 0) === 0) continue;
    if ([...token.keys, ...token.partKeys, ...token.likeKeys].some((key) => topic.terms.has(key))) {
      shared++;
      if (shared === 2) return true;
    }
  }
  return false;
}

const hits = (token: Token, stems: ReadonlySet<string>): boolean =>
  !token.isStopWord && token.keys.some((key) => stems.has(key));

/** Of several rows or columns those that hold the word itself, else its parts or its like. */
function fitting(token: Token, words: readonly ReadonlySet<string>[]): readonly number[] {
  if (token.isStopWord) return [];
  const direct = words.flatMap((stems, at) => (hits(token, stems) ? [at] : []));
  if (direct.length > 0) return direct;
  const keys = [...token.partKeys, ...token.likeKeys];
  return words.flatMap((stems, at) => (keys.some((key) => stems.has(key)) ? [at] : []));
}

function weigh(
  table: Table,
  topic: Topic,
  { reading, weights, bound, directory }: FrameInput,
): readonly Candidate[] {
  const rows = selectRows(
    table,
    reading,
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
      .filter(({ id }) => id === table.municipality)
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
        month: singleMonth(table, columns.ids, reading),
      }),
      score:
        share *
        (isElsewhere(table, reading, directory.model.tables) ? 0.6 : 1) *
        (isNamed ? 1 : 0.6) *
        (asksFigures(table, reading) ? 1 : 0.8) *
        ((rows.ids.length > 0 || ['max', 'min', 'sum', 'extremes'].includes(operation)) && isNamed
          ? 1.08
          : 1),
      matched,
    },
  ];
}

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

/** A single month asked for where the table only has longer periods: "04", else undefined. */
function singleMonth(
  table: Table,
  columnIds: readonly string[],
  reading: Reading,
): string | undefined {
  const named = months.flatMap((names, at) =>
    reading.tokens.some(({ folded }) => names.has(folded)) ? [at + 1] : [],
  );
  const [month] = named;
  if (named.length !== 1 || month === undefined) return undefined;
  const periods = table.columns
    .filter(({ id }) => columnIds.includes(id))
    .flatMap(({ period }) => period ?? []);
  const monthOf = (date: string): number => Number(date.slice(5, 7));
  const isLonger =
    periods.length > 0 && periods.every(({ from, to }) => monthOf(from) !== monthOf(to));
  return isLonger ? String(month) : undefined;
}

type Rows = {
  readonly ids: readonly string[];
  readonly positions: readonly number[];
  readonly missing: string | undefined;
};

function selectRows(
  table: Table,
  reading: Reading,
  own: readonly string[],
  title: ReadonlySet<string>,
): Rows {
  const ids: string[] = [];
  const positions: number[] = [];
  let missing: string | undefined;
  const isByMunicipality = table.rows.every(({ municipality }) => municipality !== undefined);
  const places = reading.municipalities
    .map(({ id }) => id)
    .filter((id) => id !== table.municipality || isNamedAlone(id, reading));
  const isOwnPlace = reading.isOurs && !has(reading, 'delregion');
  const asked = places.length > 0 ? places : isOwnPlace ? own : [];
  for (const id of asked) {
    if (!isByMunicipality) break;
    const row = table.rows.find((one) => one.municipality === id);
    if (row !== undefined) ids.push(row.id);
    else if (isByMunicipality && !/ delregion/.test(reading.line)) missing = id;
    const mention = reading.municipalities.find((one) => one.id === id);
    if (row !== undefined && mention !== undefined) positions.push(...mention.positions);
  }
  if (isByMunicipality) return { ids, positions, missing: ids.length > 0 ? undefined : missing };
  const words = table.rows.map((row) =>
    stemsOf(row.label.sv, row.label.en, row.keys?.sv, row.keys?.en),
  );
  const scores = table.rows.map(() => 0);
  const team = new Set(
    reading.municipalities
      .filter(({ id }) => id === table.municipality)
      .flatMap((mention) => mention.positions)
      .filter(
        (at) =>
          !words.some(
            (stems) =>
              isSourceWord(reading.tokens[at - 1], stems) ||
              isSourceWord(reading.tokens[at - 2], stems),
          ),
      ),
  );
  for (const token of reading.tokens) {
    if (team.has(token.at) || hits(token, title)) continue;
    const rows = fitting(token, words);
    if (rows.length === 0 || rows.length > table.rows.length / 2) continue;
    positions.push(token.at);
    for (const at of rows) scores[at] = (scores[at] ?? 0) + 1 / rows.length;
  }
  const named = new Set<number>();
  for (const [at, row] of table.rows.entries()) {
    if (row.municipality === undefined || !asked.includes(row.municipality)) continue;
    if ((scores[at] ?? 0) === 0 && row.municipality === table.municipality) continue;
    const isOwnWord = places.length === 0 || isNamedAlone(row.municipality, reading);
    if (isOwnWord && (places.length === 0 || (scores[at] ?? 0) > 0)) named.add(at);
    scores[at] = (scores[at] ?? 0) + 1;
  }
  const together = namedTogether(table, reading, words, team);
  if (together.length > 1) return { ids: together, positions, missing: undefined };
  const top = Math.max(...scores);
  const chosen = table.rows.filter(
    (_, at) => (scores[at] ?? 0) > 0 && (named.has(at) || (scores[at] ?? 0) >= top * 0.6),
  );
  return {
    ids: [...new Set([...ids, ...chosen.map(({ id }) => id)])],
    positions,
    missing: undefined,
  };
}

/** "HSV Osby och Perstorp": rows that hold both a named place and another word of the question. */
function namedTogether(
  table: Table,
  reading: Reading,
  words: readonly ReadonlySet<string>[],
  team: ReadonlySet<number>,
): readonly string[] {
  const places = new Set(
    reading.municipalities.flatMap(({ positions }) => positions).filter((at) => !team.has(at)),
  );
  const isHit = (row: number, wanted: (at: number) => boolean): boolean =>
    reading.tokens.some((token) => wanted(token.at) && hits(token, words[row] ?? new Set()));
  return table.rows
    .filter(
      (_, row) =>
        isHit(row, (at) => places.has(at)) && isHit(row, (at) => !places.has(at) && !team.has(at)),
    )
    .map(({ id }) => id);
}

/** The word before a place that makes the two a row's name: "HSV Hässleholm". */
const isSourceWord = (before: Token | undefined, stems: ReadonlySet<string>): boolean =>
  before !== undefined &&
  /^(hsv|hemsjukvard.*|sjukhus.*|hospital)$/.test(before.folded) &&
  hits(before, stems);

/** "HSV Hässleholm" names the place; "Hässleholmsteamet" names the team. */
const isNamedAlone = (municipality: string, reading: Reading): boolean =>
  reading.municipalities.some(
    ({ id, positions }) =>
      id === municipality &&
      positions.some(
        (at) =>
          !/team/.test(reading.tokens[at]?.folded ?? '') &&
          !/team/.test(reading.tokens[at + 1]?.folded ?? ''),
      ),
  );

type Columns = { readonly ids: readonly string[]; readonly positions: readonly number[] };

function selectColumns(table: Table, reading: Reading): Columns {
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
  const generic = new Set(positionsOf(reading, 'municipality', 'our', 'who', 'howMany'));
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

function readOperation(reading: Reading, table: Table, rowCount: number): TableOperation {
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
