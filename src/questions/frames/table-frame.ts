import { byOwner } from '../../core/by-owner.ts';
import type { Table } from '../../organisation/schema.ts';
import { shareOf, subjectPositions } from '../coverage.ts';
import { has, hasAny, positionsOf, type Reading } from '../reading/reading.ts';
import { isInScope } from '../scope.ts';
import { createStemsBy } from '../words/stems-by.ts';
import { gatherTopics } from './gather-topics.ts';
import { countedNouns, untoldCount } from './topic-asked.ts';
import { selectColumns } from './select-columns.ts';
import { selectRows } from './select-rows.ts';
import { singleMonth } from './single-month.ts';
import { asksColumn, asksFigures, asksMeaning, holdsCounted, namesHeading } from './table-asked.ts';
import { findAbsent, isSourcePlace, isTeamPlace, isUndated, yearOutside } from './table-gaps.ts';
import { asksWhole, figureWord, isOfLimit, readLimit, readOperation } from './table-operation.ts';
import type { Topic } from '../topics/topic.ts';
import {
  createCandidate,
  minScore,
  nearlyAsGood,
  query,
  type Candidate,
  type Frame,
  type FrameInput,
} from './candidate.ts';

/** No table holds what anybody is called. */
const asksName = / (vad heter|namnet pa|name of) /;

/** Questions on the plan's tables: one cell, a row, a column, sums, extremes, comparisons. */
export const tableFrame: Frame = (input) =>
  hasAny(input.reading, 'cost', 'contact', 'untold', 'step1', 'step2', 'step3') ||
  asksName.test(input.reading.line) ||
  untoldCount.test(input.reading.line)
    ? []
    : findTables(input);

const findTables: Frame = (input) => {
  const told = positionsOf(input.reading, ...explainedByTables);
  return gatherTopics({ ...input, index: input.tables }, undefined)
    .filter((topic) => isInScope(input.scope, topic.delregion) || namesRow(topic, input))
    .flatMap((topic) => {
      const table = input.directory.byId.tables.get(topic.id);
      return table === undefined ? [] : weigh(table, topic, input, told);
    });
};

/** A table may tell of a municipality of another delregion, as the doctor table does of Hörby. */
const namesRow = (topic: Topic, { reading, directory }: FrameInput): boolean =>
  reading.municipalities.length > 0 &&
  directory.byId.tables
    .get(topic.id)
    ?.rows.some(({ municipality }) =>
      reading.municipalities.some(({ id }) => id === municipality),
    ) === true;

/** Of tables of one kind those of the places named, else of the asker's own, else all of them. */
function wantedOf(table: Table, { reading, bound, directory }: FrameInput): readonly Table[] {
  const kin = directory.tablesLike(table);
  const at = (ids: readonly (string | undefined)[]): readonly Table[] =>
    kin.filter(({ municipality }) => ids.includes(municipality));
  const ofTeam = reading.municipalities.filter(({ positions }) =>
    positions.some((position) => isTeamPlace(reading, position)),
  );
  const teamless = reading.municipalities.filter(({ positions }) =>
    positions.some((position) => !isSourcePlace(reading, position)),
  );
  const named = at((ofTeam.length > 0 ? ofTeam : teamless).map(({ id }) => id));
  const sources = reading.municipalities.filter(({ positions }) =>
    positions.every((position) => isSourcePlace(reading, position)),
  );
  const withSource = kin.filter(({ rows }) =>
    rows.some(({ municipality }) => sources.some(({ id }) => id === municipality)),
  );
  const own = at([bound?.municipality]);
  if (named.length === 0 && own.length === 0 && withSource.length === 1) return withSource;
  if (named.length === 1 || (named.length > 1 && joining.test(reading.line))) return named;
  if (named.length > 1) return [];
  const holding =
    reading.municipalities.length === 0
      ? []
      : kin.filter(({ rows }) =>
          rows.some(({ municipality }) =>
            reading.municipalities.some(({ id }) => id === municipality && at([id]).length === 0),
          ),
        );
  if (holding.length > 0) return holding;
  return own.length > 0 ? own : kin;
}

const joining = / (och|o|eller|and|or|jamfort|compared|an|than|respektive|mot|versus|vs) /;

/** "In Kristianstad or in Hässleholm": the table of the same kind for the other place. */
function findSister(table: Table, wanted: readonly Table[]): Table | undefined {
  const [first, second] = wanted;
  if (first?.id !== table.id) return undefined;
  return second;
}

/** A team is named for a place that has none: "mobilt team i Osby". */
const isOfNoTeam = (table: Table, { reading, directory }: FrameInput): string | undefined =>
  directory.tablesLike(table).length < 2
    ? undefined
    : reading.municipalities.find(
        ({ id, positions }) =>
          positions.some((at) => isTeamPlace(reading, at)) && directory.tablesOf(id).length === 0,
      )?.id;

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

const stemsOfTitles = createStemsBy(({ title, rowTitle }: Table) => [
  title.sv,
  title.en,
  rowTitle.sv,
  rowTitle.en,
]);
const stemsOfTable = createStemsBy(({ title, keys }: Table) => [
  title.sv,
  title.en,
  keys?.sv,
  keys?.en,
]);

/** Words that any candidate from a table accounts for. */
const explainedByTables = [
  'howMany', 'share', 'sum', 'max', 'min', 'compare', 'our', 'who', 'when', 'municipality', 'where', 'result',
  'none', 'other', 'member', 'delregion',
] as const; // prettier-ignore

const stemsOfAll = createStemsBy(({ title, keys, rowTitle, columns, rows }: Table) =>
  [
    title,
    keys,
    rowTitle,
    ...columns.flatMap((column) => [column.title, column.keys, column.period?.text]),
    ...rows.flatMap((row) => [row.label, row.keys]),
  ].flatMap((text) => [text?.sv, text?.en]),
);

/** What a word stands in, of a table: nowhere, somewhere, or in its title as well. */
const inTable = 1;
const inTitle = 2;

/** Each stem of a table with the sum of where it stands. */
const whereInTable = byOwner((table: Table): ReadonlyMap<string, number> => {
  const where = new Map<string, number>();
  for (const stem of stemsOfAll(table)) where.set(stem, inTable);
  for (const stem of stemsOfTable(table)) where.set(stem, (where.get(stem) ?? 0) | inTitle);
  return where;
});

/** Where the question's words, their parts and their like stand, by position. */
function placeWords(table: Table, { tokens }: Reading): readonly number[] {
  const where = whereInTable(table);
  const placeOf = (keys: readonly string[]): number => {
    let place = 0;
    for (const key of keys) place |= where.get(key) ?? 0;
    return place;
  };
  return tokens.map(({ isStopWord, keys, partKeys, likeKeys }) =>
    isStopWord ? 0 : placeOf(keys) | placeOf(partKeys) | placeOf(likeKeys),
  );
}

/** The factors of a table's score that raise it, together. */
const mostRaised = 1.43;
const unnamed = 0.6;

/** Whether the table can come near an answer at all: the dearer reading of rows and columns is spared. */
function canAnswer(
  topic: Topic,
  { reading, weights, tables }: FrameInput,
  toldByTables: readonly number[],
  placed: readonly number[],
): boolean {
  const told = new Set([
    ...toldByTables,
    ...[...reading.delregions, ...reading.municipalities].flatMap(({ positions }) => positions),
  ]);
  const share = shareOf(weights, (at) => {
    const token = reading.tokens[at];
    if (told.has(at) || token === undefined) return 0.95;
    const isHeld =
      figureWord.test(token.folded) ||
      ((placed[at] ?? 0) & inTable) > 0 ||
      token.keys.some((key) => tables.weightOfKey(topic.at, key) > 0);
    return isHeld ? 0.95 : 0;
  });
  const isNamed = has(reading, 'compare') || placed.some((place) => (place & inTitle) > 0);
  return share * (isNamed ? mostRaised : unnamed) >= minScore * nearlyAsGood;
}

function weigh(
  table: Table,
  topic: Topic,
  input: FrameInput,
  told: readonly number[],
): readonly Candidate[] {
  const { reading, weights, bound } = input;
  const placed = placeWords(table, reading);
  if (!canAnswer(topic, input, told, placed)) return [];
  const wanted = wantedOf(table, input);
  const sister = findSister(table, wanted);
  const isOfBoth =
    sister !== undefined &&
    [table, sister].every(({ municipality }) =>
      reading.municipalities.some(({ id }) => id === municipality),
    );
  const own = isOfBoth ? withoutPlaces(reading) : reading;
  const rows = selectRows(
    table,
    own,
    bound?.municipality === undefined ? [] : [bound.municipality],
    stemsOfTitles(table),
  );
  const columns = selectColumns(table, reading);
  const operation = readOperation(reading, table, rows.ids.length);
  const isInTitle = (at: number): boolean => ((placed[at] ?? 0) & inTitle) > 0;
  const explained = new Set([
    ...rows.positions,
    ...columns.positions,
    ...told,
    ...reading.delregions
      .filter(({ id }) => id === table.delregion)
      .flatMap(({ positions }) => positions),
    ...reading.municipalities
      .filter(({ id }) => id === table.municipality || id === sister?.municipality)
      .flatMap(({ positions }) => positions),
  ]);
  const subject = reading.tokens.filter(({ at }) => isInTitle(at));
  const subjects = new Set(subjectPositions(reading));
  const isNamed =
    subject.some(
      ({ at, isEveryday }) => subjects.has(at) && (!isEveryday || rows.ids.length > 0),
    ) ||
    reading.municipalities.some(
      ({ id, positions }) =>
        id === table.municipality && positions.some((at) => isTeamPlace(reading, at)),
    ) ||
    (rows.ids.length > 0 && isOfBoth && has(reading, 'compare'));
  const matched = new Set(
    [...subjects].filter((at) => explained.has(at) || subject.some((token) => token.at === at)),
  );
  const share = shareOf(weights, (at) => {
    if (explained.has(at)) return 0.95;
    if ((operation === 'over' || operation === 'under') && isOfLimit(reading, at)) return 0.95;
    if (figureWord.test(reading.tokens[at]?.folded ?? '') && (operation === 'periods' || isNamed))
      return 0.95;
    const token = reading.tokens[at];
    if (token === undefined) return 0;
    if (isInTitle(at)) return 0.95;
    return token.keys.some((key) => input.tables.weightOfKey(topic.at, key) > 0) ? 0.75 : 0;
  });
  const isOfWords = table.columns.some(({ unit }) => unit === 'text');
  const score =
    share *
    (wanted.length > 0 && wanted[0]?.id !== table.id ? 0.6 : 1) *
    (isNamed ? 1 : 0.6) *
    (holdsCounted(table, input, explained) ? 1 : 0.5) *
    // "How many nurses …?" counts no patients that nurses have sent.
    (countedNouns(reading).some(
      (at) => rows.positions.includes(at) && [at, at + 1, at + 2].every((one) => !isInTitle(one)),
    )
      ? 0.5
      : 1) *
    (isOfWords && rows.ids.length === 0 && !namesHeading(table, reading) ? 0.6 : 1) *
    (asksFigures(table, reading) ? 1 : 0.8) *
    (asksMeaning(reading) ? 0.6 : 1) *
    (asksWhole(reading) && isNamed ? 1.1 : 1) *
    (operation === 'periods' && isNamed ? 1.2 : 1) *
    (asksColumn(table, columns.positions, reading) ? 1 : 0.7) *
    ((rows.ids.length > 0 || ['max', 'min', 'sum', 'extremes'].includes(operation)) && isNamed
      ? 1.08
      : 1);
  return [
    createCandidate({ score, matched }, () =>
      query(`table:${table.id}`, operation, {
        rows: rows.ids.length > 0 ? rows.ids.join(',') : undefined,
        columns:
          operation === 'whole' && columns.positions.length === 0
            ? undefined
            : columns.ids.join(','),
        missing: isOfNoTeam(table, input) ?? rows.missing,
        absent: findAbsent(table, own, ownPlace(input)),
        year: yearOutside(table, reading),
        undated: isUndated(table, reading) ? 'yes' : undefined,
        limit: operation === 'over' || operation === 'under' ? readLimit(reading) : undefined,
        also: sister?.id,
        month: singleMonth(table, columns.ids, reading),
      }),
    ),
  ];
}

/** The asker's municipality, where no other place is named. */
const ownPlace = ({ bound, directory }: FrameInput): string | undefined =>
  directory.byId.municipalities.get(bound?.municipality ?? '')?.name;
