import { byOwner } from '../../core/by-owner.ts';
import type { Activity } from '../../organisation/schema.ts';
import { subjectPositions } from '../coverage.ts';
import { has, hasAny, type Reading, type Token } from '../reading/reading.ts';
import { asksContents } from './activity-aspect.ts';
import { stemsOf } from '../words/stems-of.ts';

export type ActivityPart = {
  /** "delregional", "central", "result/0", "detail/0". */
  readonly id: string;
  readonly text: { readonly sv: string; readonly en: string };
  readonly stems: ReadonlySet<string>;
};

/** The sentences of a row of the plan, each of which may be what is asked for. */
export const partsOf = byOwner(listParts);

function listParts(activity: Activity): readonly ActivityPart[] {
  const part = (
    id: string,
    text: ActivityPart['text'] | undefined,
    keys?: { sv?: string | undefined; en?: string | undefined },
  ): readonly ActivityPart[] =>
    text === undefined || isBareName(text, activity)
      ? []
      : [{ id, text, stems: stemsOf(text.sv, text.en, keys?.sv, keys?.en) }];
  return [
    ...part('delregional', activity.delregional),
    ...part('central', activity.central),
    ...activity.results.flatMap(({ text, keys }, at) => part(resultId(at), text, keys)),
    ...activity.details.flatMap(({ keys, ...text }, at) =>
      part(`detail/${String(at)}`, text, keys),
    ),
  ];
}

/** "Vaccinationer." or "Insatsområde E-lab." says no more than the row's name. */
export const isBareName = (text: ActivityPart['text'], { name }: Activity): boolean =>
  text.sv.replace(/^Insatsområde /, '').replace(/\.$/, '') ===
  name.sv.replace(/ \((digitalt insatsområde|område \d)\)$/, '');

const purpose =
  / (syfte|syftet|mal|malet|aim|aims|purpose|goal|goals|target|varfor|why|vad ska|vad skall|vad gor|handlar|gar ut pa|innebar|innebara|supposed to|do about|tanken|uppdrag|meant to) | (what|vad) .* (for|till) $/;
const resultId = (at: number): string => `result/${String(at)}`;

const purposeBonus = 2.5;
const centralBonus = 4;
/** The best part is the answer only where it says clearly more than the row's results do. */
const minAhead = 0.6;
const partOfCompound = 0.6;
/** "Deltagit", "hur många": shows the kind of question, and yet one result from another. */
const questionWord = 0.5;
const likeWord = 0.8;
/** "How many …" asks for the result that holds a figure. */
const figureBonus = 1.5;
const pausedCost = 8;
const found =
  / (fram till|visade|visat|sag|sett|larde|lart|upptackte|upptackt|hittade|hittat|found|find|finds|show|showed|shown|learn|learned|learnt|saw|seen|discovered|conclude|concluded) /;

/** The one sentence of the row that the question's words ask for; undefined: none stands out. */
export function choosePart(
  activity: Activity,
  reading: Reading,
  { isOnResult, place }: { readonly isOnResult: boolean; readonly place: string | undefined },
): string | undefined {
  const subject = new Set(subjectPositions(reading));
  const asked = reading.tokens.filter(({ isStopWord, isAside }) => !isStopWord && !isAside);
  const parts = partsOf(activity);
  const isWanted = (id: string): boolean =>
    !id.startsWith('result') ? !isOnResult : ofPlace.length === 0 || ofPlace.includes(id);
  const ofPlace = activity.results.flatMap(({ municipalities }, at) =>
    municipalities.some(({ municipality }) => municipality === place) ? [resultId(at)] : [],
  );
  const wanted = parts.filter(({ id }) => isWanted(id));
  const figures = new Set(
    has(reading, 'howMany')
      ? activity.results.flatMap(({ value }, at) => (value === undefined ? [] : [resultId(at)]))
      : [],
  );
  // "What did they find?" is not answered by why it stopped.
  const paused = new Set(
    found.test(reading.line)
      ? activity.results.flatMap(({ status }, at) => (status === 'paused' ? [resultId(at)] : []))
      : [],
  );
  const isOnPurpose =
    !isOnResult && (asksContents(reading) || purpose.test(reading.line)) && !has(reading, 'result');
  const scored = wanted.map(({ id, stems }) => ({
    id,
    score:
      asked.reduce(
        (sum, token) =>
          sum + token.weight * (subject.has(token.at) ? 1 : questionWord) * hitOf(token, stems),
        0,
      ) +
      (isOnPurpose && id === 'delregional' ? purposeBonus : 0) +
      (isOnPurpose && id === 'central' && activity.delregional === undefined ? purposeBonus : 0) +
      (id === 'central' && hasAny(reading, 'central') ? centralBonus : 0) +
      (figures.has(id) ? figureBonus : 0) -
      (paused.has(id) ? pausedCost : 0),
  }));
  const [best, next] = scored.toSorted((a, b) => b.score - a.score);
  if (best === undefined || best.score === 0) return undefined;
  return best.score - (next?.score ?? 0) >= minAhead ? best.id : undefined;
}

function hitOf({ keys, partKeys, likeKeys }: Token, stems: ReadonlySet<string>): number {
  if (keys.some((key) => stems.has(key))) return 1;
  if (likeKeys.some((key) => stems.has(key))) return likeWord;
  return partKeys.some((key) => stems.has(key)) ? partOfCompound : 0;
}
