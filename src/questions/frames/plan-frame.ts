import type { Model } from '../../organisation/schema.ts';
import { shareOf } from '../coverage.ts';
import { has, positionsOf, type Reading } from '../reading/reading.ts';
import { isInScope } from '../scope.ts';
import { createStemsBy } from '../words/stems-by.ts';
import { query, withClosedForm, type Candidate, type Frame, type FrameInput } from './candidate.ts';
import { readRowFilter } from './row-filter.ts';

/** Questions on the plan's areas by number or name, and on its rows as a whole. */
export const planFrame: Frame = (input) => [...areaAsked(input), ...rowsAsked(input)];

const areaWord =
  /^(omrade|omradet|omradets|area|areas|avsnitt|avsnittet|section|kapitel|del|part)$/;
const rowWord =
  /^(aktivitet(er|erna|en)?|activit(y|ies)|rad|rader|raderna|rows?|punkter|punkterna|insatser|insatserna|insatsomrad(e|en|ena)|indikatorer|indikatorerna|indicators)$/;
const planWord =
  /^(plan|planen|planens|nordosts|tidplan|tidplanen|aktivitets|aktivitetsplan|aktivitetsplanen|aktivitetsplanens|activity)$/;
const asideWord = /^(report\w*|rapporter\w*|redovis\w*|visar|show|shows|innehall\w*|ingar|contain\w*|action|varfor|why|saknas|missing|include\w*|handlar|rubrik\w*|heading|namn|name|called|heter|star|stands|delar|parts?|delomrad\w*|underrubrik\w*|gors|hor|belongs?|within|inom|hela)$/; // prettier-ignore
const numberWords = ['ett one 1', 'tva two 2', 'tre three 3', 'fyra four 4', 'fem five 5', 'sex six 6'].map((words) => new Set(words.split(' '))); // prettier-ignore
const name =
  / (heter|heta|namn|name|called|handlar|about|star|stands|rubrik\w*|heading|varfor|why|saknas|missing) | (vad|what) (ar|is|e) (omrade|area|avsnitt|section|\d[a-d]) /;
/** What is done there is more than what the heading says. */
const doing =
  / (planning|planned|planerar|planeras|planerat|do|doing|done|gor|gora|gors|hander|happening|innehaller) /;
const rows = / (vilka|which|what|nagra|any) (aktivitet\w*|activit\w*|insatser|rader|rows) /;
const parts = / (delar|parts|delomrad\w*|underrubrik\w*|uppdela\w*|indela\w*) /;

type FoundArea = {
  readonly area: Model['planAreas'][number];
  readonly positions: readonly number[];
};

const stemsOfArea = createStemsBy(({ name: { sv, en } }: FoundArea['area']) => [sv, en]);

const areaAsked: Frame = (input) => {
  const { reading, weights } = input;
  const found = areaByNumber(input) ?? areaByName(input);
  if (found === undefined) return [];
  const words = stemsOfArea(found.area);
  const told = reading.tokens.filter(({ keys }) => keys.some((key) => words.has(key)));
  const explained = new Set([
    ...explainedBy(reading, found.positions),
    ...told.map(({ at }) => at),
  ]);
  const score = withClosedForm(shareOf(weights, (at) => (explained.has(at) ? 1 : 0)));
  const isOnRows = rows.test(reading.line);
  const aspect = isOnRows
    ? 'whole'
    : parts.test(reading.line)
      ? 'parts'
      : name.test(reading.line) && !doing.test(reading.line)
        ? 'name'
        : 'whole';
  return [{ query: query(`plan-area:${found.area.id}`, aspect), score }];
};

/** "Område 4", "area five", "1c". */
function areaByNumber({ reading, directory, scope }: FrameInput): FoundArea | undefined {
  const at = (position: number): string => reading.tokens[position]?.folded ?? '';
  for (const { at: position } of reading.tokens) {
    const isArea = areaWord.test(at(position));
    const word = isArea ? at(position + 1) : at(position);
    const number = /^\d[a-d]$/.test(word)
      ? word
      : isArea
        ? String(numberWords.findIndex((words) => words.has(word)) + 1)
        : undefined;
    const area =
      number === undefined
        ? undefined
        : directory.planAreasNumbered(number).find(({ delregion }) => isInScope(scope, delregion));
    if (area !== undefined) {
      return { area, positions: isArea ? [position, position + 1] : [position] };
    }
  }
  return undefined;
}

/** "The activities within shared digital solutions": an area by its name, where rows are asked for. */
function areaByName({ reading, directory, scope }: FrameInput): FoundArea | undefined {
  if (!reading.tokens.some(({ folded }) => rowWord.test(folded))) return undefined;
  const hits = directory.model.planAreas
    .filter(({ delregion, note }) => isInScope(scope, delregion) && note === undefined)
    .map((area) => {
      const stems = stemsOfArea(area);
      const positions = reading.tokens
        .filter(
          ({ keys, isStopWord, folded }) =>
            !isStopWord &&
            !rowWord.test(folded) &&
            !planWord.test(folded) &&
            keys.some((key) => stems.has(key)),
        )
        .map((token) => token.at);
      return { area, positions };
    });
  const best = hits.toSorted((a, b) => b.positions.length - a.positions.length)[0];
  if (best === undefined || best.positions.length === 0) return undefined;
  const isWhole = best.positions.length > 1 || !best.area.name.sv.includes(' ');
  return isWhole ? best : undefined;
}

function explainedBy(reading: Reading, positions: readonly number[]): ReadonlySet<number> {
  return new Set([
    ...positions,
    ...positionsOf(reading, 'howMany', 'planArea', 'meaning', 'our', 'delregion', 'member', 'who'),
    ...reading.delregions.flatMap((mention) => mention.positions),
    ...reading.sourceMentions.flatMap((mention) => mention.positions),
    ...reading.tokens
      .filter(
        ({ folded }) => rowWord.test(folded) || planWord.test(folded) || asideWord.test(folded),
      )
      .map(({ at }) => at),
  ]);
}

/** "Vilka aktiviteter saknar ansvarig?": the plan's rows that answer to a condition. */
const rowsAsked: Frame = (input): readonly Candidate[] => {
  const { reading, weights, directory, scope } = input;
  const isOnRows = reading.tokens.some(({ folded }) => rowWord.test(folded));
  const isOnPlan =
    reading.tokens.some(({ folded }) => planWord.test(folded)) ||
    reading.sources.includes('aktivitetsplan-nordost');
  if ((!isOnRows && !isOnPlan) || !/ (vilka|vilken|vilket|vad|which|what|lista|list|antal|hur manga|how many) /.test(reading.line)) return []; // prettier-ignore
  const delregions = directory.plannedDelregions().filter((id) => isInScope(scope, id));
  const [delregion] = delregions;
  if (delregion === undefined || delregions.length > 1) return [];
  const filter = readRowFilter(input, { isOnRows, isOnPlan });
  if (filter === undefined) return [];
  const explained = new Set([
    ...explainedBy(reading, filter.positions),
    ...positionsOf(reading, 'when', 'schedule'),
  ]);
  return [
    {
      query: query(`activities:${delregion}`, has(reading, 'howMany') ? 'count' : 'list', {
        ...filter.constraints,
      }),
      score: withClosedForm(shareOf(weights, (at) => (explained.has(at) ? 1 : 0))),
    },
  ];
};
