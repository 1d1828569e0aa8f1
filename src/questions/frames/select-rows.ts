import { byOwner } from '../../core/by-owner.ts';
import type { Table } from '../../organisation/schema.ts';
import { has, type Reading, type Token } from '../reading/reading.ts';
import { isTeamPlace } from './table-gaps.ts';
import { createStemsBy } from '../words/stems-by.ts';
import { createFitting, hits } from './table-words.ts';

type Rows = {
  readonly ids: readonly string[];
  readonly positions: readonly number[];
  readonly missing: string | undefined;
};

const stemsOfRow = createStemsBy(({ label, keys }: Table['rows'][number]) => [
  label.sv,
  label.en,
  keys?.sv,
  keys?.en,
]);

const wordsOfRows = byOwner(({ rows }: Table) => {
  const words = rows.map(stemsOfRow);
  return { words, fitting: createFitting(words) };
});

/** Which rows of a table the question's words, places or asker ask for. */
export function selectRows(
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
    else if (!/ delregion/.test(reading.line)) missing = id;
    const mention = reading.municipalities.find((one) => one.id === id);
    if (row !== undefined && mention !== undefined) positions.push(...mention.positions);
  }
  if (isByMunicipality) return { ids, positions, missing: ids.length > 0 ? undefined : missing };
  const { words, fitting } = wordsOfRows(table);
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
    const rows = fitting(token);
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
  if (together.length > 1 || (together.length === 1 && places.length === 1))
    return { ids: together, positions, missing: undefined };
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
    ({ id, positions }) => id === municipality && positions.some((at) => !isTeamPlace(reading, at)),
  );
