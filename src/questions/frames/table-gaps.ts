import type { Table } from '../../organisation/schema.ts';
import type { Reading } from '../reading/reading.ts';
import { stemsOf } from '../words/stems-of.ts';
import { hits } from './table-words.ts';

const team = /team/;

const between = /^(i|in|for|of|och|o|and|eller|or|here|har|hos|at|our|vart|over)$/;
const joined = /^(och|o|and|eller|or)$/;

/** "Hässleholmsteamet", "Hässleholm team", "teamet i Hässleholm": the place of a team, not a source. */
export function isTeamPlace({ tokens }: Pick<Reading, 'tokens'>, at: number): boolean {
  const wordAt = (position: number): string => tokens[position]?.folded ?? '';
  if (team.test(wordAt(at)) || team.test(wordAt(at + 1))) return true;
  let before = at - 1;
  let isJoined = false;
  while (before > 0 && between.test(wordAt(before))) {
    isJoined ||= joined.test(wordAt(before));
    before--;
  }
  return team.test(wordAt(before)) || (isJoined && before > 0 && isTeamPlace({ tokens }, before));
}

/** What people look for in the table and do not find: the position of it in `missing`. */
export function findAbsent(
  table: Table,
  reading: Reading,
  own: string | undefined,
): string | undefined {
  const ownStems = own === undefined || !reading.isOurs ? undefined : stemsOf(own);
  const isHeld = (stems: ReadonlySet<string>): boolean =>
    reading.tokens.some(
      (token) =>
        hits(token, stems) || (own !== undefined && token.likeKeys.some((key) => stems.has(key))),
    ) ||
    (ownStems !== undefined && [...ownStems].some((key) => stems.has(key)));
  const at = table.missing.findIndex(({ label }) => {
    const words = label.sv.split(/[\s/]+/).map((word) => stemsOf(word));
    return words.length > 1 && words.every(isHeld);
  });
  return at < 0 ? undefined : String(at);
}

/** A year named that no column of the table covers. */
export function yearOutside(table: Table, reading: Reading): string | undefined {
  const periods = table.columns.flatMap(({ period }) => period ?? []);
  if (periods.length === 0) return undefined;
  return reading.tokens
    .map(({ folded }) => folded)
    .find(
      (word) =>
        /^(19|20)\d\d$/.test(word) &&
        periods.every(({ from, to }) => word < from.slice(0, 4) || word > to.slice(0, 4)),
    );
}

const yearAsked =
  / (vilket ar|vilka ar|fran vilket ar|which year|what year|which years|what years|hur (gamla|gammal|farska)|how (old|recent)) | (nar|when) (\w+ ){0,4}(samlades|samlats|mattes|gjordes|togs|collected|measured|gathered|taken) /;

/** When something came about, where the table only tells what is planned. */
const sinceWhen =
  / nar (blev|har .* blivit) | when did .* become | since when | sedan nar | hur lange har /;

/** "Which year are the percentages from?", of a table that does not say. */
export const isUndated = ({ columns }: Table, { line }: Reading): boolean =>
  columns.some(({ unit }) => unit === 'text')
    ? sinceWhen.test(line)
    : yearAsked.test(line) && columns.every(({ period }) => period === undefined);

/** "Sjukhus K-stad", "hemsjukvården i Osby": the place of a source, not of a team. */
export function isSourcePlace({ tokens }: Pick<Reading, 'tokens'>, at: number): boolean {
  const wordAt = (position: number): string => tokens[position]?.folded ?? '';
  const before = /^(i|in)$/.test(wordAt(at - 1)) ? wordAt(at - 2) : wordAt(at - 1);
  const source = /^(hsv|hemsjukvard|sjukhus|lasarett|hospital)/;
  return source.test(before) || source.test(wordAt(at + 1));
}
