import { byOwner } from '../../core/by-owner.ts';
import type { Table } from '../../organisation/schema.ts';
import { subjectPositions } from '../coverage.ts';
import { hasAny, type Reading } from '../reading/reading.ts';
import { fold } from '../words/fold.ts';
import { createStemsBy } from '../words/stems-by.ts';
import type { FrameInput } from './candidate.ts';
import { hits } from './table-words.ts';
import { countedNouns } from './topic-asked.ts';

const stemsOfHeadings = createStemsBy(({ title, columns }: Table) => [
  title.sv,
  title.en,
  ...columns.flatMap((column) => [column.title.sv, column.title.en]),
]);

const headingsOf = byOwner(({ title, columns }: Table) =>
  fold([title.sv, title.en, ...columns.flatMap((one) => [one.title.sv, one.title.en])].join(' ')),
);
/** A shorter word stands inside many others. */
const shortest = 4;

/** A table of words is named by its title or its columns: its other words stand everywhere. */
export const namesHeading = (table: Table, { tokens }: Reading): boolean =>
  tokens.some(
    (token) =>
      !token.isEveryday &&
      !token.isStopWord &&
      (hits(token, stemsOfHeadings(table)) ||
        (token.folded.length > shortest && headingsOf(table).includes(token.folded))),
  );

/** A table of shares counts neither visits nor patients. */
const countsOther = (reading: Reading): boolean =>
  !hasAny(reading, 'share', 'municipality') && countedNouns(reading).length > 0;

/** "How many patients …?" asks for no table of words that only has the word in its title. */
export const holdsCounted = (
  { columns }: Table,
  { reading, index }: FrameInput,
  explained: ReadonlySet<number>,
): boolean =>
  (columns.some(({ unit }) => unit !== 'text') &&
    !(columns.every(({ unit }) => unit === 'percent') && countsOther(reading))) ||
  countedNouns(reading).every(
    (at) =>
      explained.has(at) ||
      reading.tokens[at]?.keys.every((key) => index.frequency(key) === 0) === true,
  );

/** A table of words is asked for by a column's words, or by its subject alone. */
export const asksColumn = (table: Table, positions: readonly number[], reading: Reading): boolean =>
  positions.length > 0 ||
  table.columns.every(({ unit }) => unit !== 'text') ||
  subjectPositions(reading).length <= 2;

/** "What does HSV mean in the tables?" asks for the word. */
export const asksMeaning = (reading: Reading): boolean =>
  / (betyder|betyda|mean|means|stands? (\w+ )?for|star (\w+ )?for|forkortning\w*) /.test(
    reading.line,
  ) && reading.tokens.some(({ isAbbreviation, isStopWord }) => isAbbreviation && !isStopWord);

/** Whether figures or cells are asked for at all. */
export const asksFigures = (table: Table, reading: Reading): boolean =>
  (table.columns.some(({ period }) => period !== undefined) && / 20\d\d /.test(reading.line)) ||
  table.columns.some(({ unit }) => unit === 'text') ||
  hasAny(reading, 'howMany', 'share', 'sum', 'max', 'min', 'compare', 'result') ||
  / (patienter|patients|siffror|figures|numbers|tabell|tabellen|table|statistik|statistics|antal|data) /.test(
    reading.line,
  );
