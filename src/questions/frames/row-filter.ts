import type { Activity } from '../../organisation/schema.ts';
import { has, positionsOf, type Reading } from '../reading/reading.ts';
import { stemsOf } from '../words/stems-of.ts';
import type { FrameInput } from './candidate.ts';

type RowFilter = {
  readonly constraints: Record<string, string>;
  readonly positions: readonly number[];
};

const fields = ['responsible', 'schedule', 'indicator', 'result'] as const;
const lacking = /^(saknar|saknas|saknade|utan|tom|tomma|tomt|lack|lacks|lacking|without|missing|no|ingen|inget|inga)$/; // prettier-ignore
const statuses = {
  paused: /^(pausa\w*|paused?|vilande|on hold)$/,
  ongoing: /^(pagar|pagaende|ongoing)$/,
  introduced: /^(infor\w*|introduced)$/,
  done: /^(klar|klara|klart|slutford\w*|avslutad\w*|done|complete|completed|finished)$/,
  unclear: /^(oklar\w*|unclear)$/,
} as const;
/** What kind of thing a row is by its name. */
const nouns = /^(utbildning\w*|trainings?|projekt\w*|projects?|natverk\w*|networks?|kartlaggning\w*|mappings?|workshop\w*|fokusomradesgrupp\w*)$/; // prettier-ignore
const dateWord = /^((19|20)\d\d|\d{1,2}|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|january|february|march|may|june|july|august|october)$/; // prettier-ignore

/** Which rows of the plan are asked for. Undefined: no condition that rows can be held against. */
export function readRowFilter(
  { reading, directory }: FrameInput,
  { isOnRows, isOnPlan }: { readonly isOnRows: boolean; readonly isOnPlan: boolean },
): RowFilter | undefined {
  const constraints: Record<string, string> = {};
  const positions: number[] = [];
  const add = (key: string, value: string, at: readonly number[]): void => {
    constraints[key] = value;
    positions.push(...at);
  };
  const where = (pattern: RegExp): readonly number[] =>
    reading.tokens.filter(({ folded }) => pattern.test(folded)).map(({ at }) => at);

  const lacks = where(lacking);
  const status = Object.entries(statuses)
    .map(([key, pattern]) => ({ key, at: where(pattern) }))
    .filter(({ at }) => at.length > 0);
  const statusAt = new Set(status.flatMap(({ at }) => at));
  const field = fields.find((one) => positionsOf(reading, one).some((at) => !statusAt.has(at)));
  const hundred = where(/^(100|hundra|hundred)$/);
  const party = isOnRows ? partyOf(reading, directory.model.activities) : undefined;
  const [noun] = where(nouns);

  if (hundred.length > 0) {
    add('value', '100', [...hundred, ...where(/^(procent|percent|per|cent)$/)]);
    positions.push(...positionsOf(reading, 'indicator', 'result', 'share'));
  } else if (status.length > 0 && lacks.length === 0) {
    add('status', status.map(({ key }) => key).join(','), [...statusAt]);
    positions.push(...positionsOf(reading, 'result'));
  } else if (isOnRows && party !== undefined) {
    add('party', party.words, [...party.positions, ...positionsOf(reading, 'responsible')]);
  } else if (isOnRows && field !== undefined && !has(reading, 'when')) {
    const key = lacks.length > 0 ? 'lacks' : 'has';
    add(key, field, [...positionsOf(reading, field), ...lacks]);
  }
  const dates = where(dateWord).filter((at) => !hundred.includes(at));
  if (isOnRows && dates.some((at) => /^(19|20)\d\d$/.test(reading.tokens[at]?.folded ?? ''))) {
    add('dates', dates.map((at) => reading.tokens[at]?.word ?? '').join(' '), [
      ...dates,
      ...where(/^(klar\w*|run|runs|running|pagar|during|under|due|gors|sker)$/),
    ]);
    delete constraints['status'];
  }
  if (isOnRows && reading.municipalities.length > 0 && Object.keys(constraints).length === 0) {
    const [place] = reading.municipalities;
    if (place !== undefined) {
      add('place', place.id, [
        ...place.positions,
        ...where(/^(namns|namn\w*|mention\w*|ror|beror)$/),
      ]);
    }
  }
  if (noun !== undefined && isOnPlan && Object.keys(constraints).length === 0) {
    add('noun', reading.tokens[noun]?.word ?? '', [noun]);
  }
  const isOnAll = isOnRows && isOnPlan && has(reading, 'howMany');
  return Object.keys(constraints).length > 0 || isOnAll ? { constraints, positions } : undefined;
}

/** Words of the question that stand in a row's cell for who is responsible. */
function partyOf(
  reading: Reading,
  activities: readonly Activity[],
): { readonly words: string; readonly positions: readonly number[] } | undefined {
  if (!has(reading, 'responsible')) return undefined;
  const stems = stemsOf(
    ...activities.flatMap(({ responsible }) => [responsible?.text.sv, responsible?.text.en]),
  );
  const asked = new Set(positionsOf(reading, 'responsible', 'our', 'municipality'));
  const hits = reading.tokens.filter(
    ({ at, isStopWord, keys }) =>
      !isStopWord && !asked.has(at) && keys.some((key) => stems.has(key)),
  );
  return hits.length === 0
    ? undefined
    : { words: hits.map(({ word }) => word).join(' '), positions: hits.map(({ at }) => at) };
}
