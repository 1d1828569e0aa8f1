import type { Activity } from '../../organisation/schema.ts';
import { has, type Reading } from '../reading/reading.ts';
import { topicKey, type Topic } from '../topics/topic.ts';
import { createStemsBy } from '../words/stems-by.ts';
import { readActivityAspect } from './activity-aspect.ts';
import { choosePart } from './activity-parts.ts';
import { query, type Candidate, type FrameInput } from './candidate.ts';
import type { TopicAsked } from './topic-asked.ts';
import { withoutName } from './without-name.ts';

/** What is asked of the topic: of a row of the plan, which of its cells. */
export function topicQuery(
  topic: Topic,
  { reading, scope, directory }: FrameInput,
  asked: TopicAsked,
): Candidate['query'] {
  if (topic.kind === 'term')
    return query(
      topicKey(topic),
      asked.isOnHeld && directory.byId.terms.get(topic.id)?.contentsLeftOpen === true
        ? 'contents'
        : asked.isOnSpelling
          ? 'spelling'
          : 'whole',
    );
  if (topic.kind === 'statement' && asked.isOnNames) return query(topicKey(topic), 'names');
  if (topic.kind !== 'activity') return query(topicKey(topic), 'whole');
  const place = reading.municipalities[0]?.id;
  const activity = directory.byId.activities.get(topic.id);
  const isPlaceAsked = place !== undefined || (reading.isOurs && !has(reading, 'delregion'));
  const read = readActivityAspect(
    activity === undefined ? reading : withoutName(reading, activity),
  );
  // "Which municipality runs it?" asks where, not who is responsible.
  const aspect =
    read === 'responsible' && asked.isOnWhichPlace && !ofDuty.test(reading.line) ? 'result' : read;
  const isTold = aspect === 'whole' || aspect === 'result' || aspect === 'seats';
  return query(topicKey(topic), aspect, {
    municipality: place ?? scope.municipalities[0],
    placeAsked: isPlaceAsked ? 'yes' : undefined,
    time: aspect === 'schedule' ? asked.time : undefined,
    why: asked.needsReason ? 'yes' : undefined,
    count: asked.needsNumber && aspect === 'result' ? 'yes' : undefined,
    themes: asked.isOnThemes ? 'yes' : undefined,
    which: asked.isOnWhichPlace ? 'yes' : undefined,
    indicator: activity === undefined ? undefined : askedIndicator(activity, reading),
    part:
      isTold && activity !== undefined
        ? choosePart(activity, reading, {
            isOnResult: aspect !== 'whole',
            place: isPlaceAsked ? (place ?? scope.municipalities[0]) : undefined,
          })
        : undefined,
  });
}

const ofDuty = / (ansvar\w*|responsib\w*|accountable|charge) /;

const stemsOfIndicator = createStemsBy(({ text, keys }: Activity['indicators'][number]) => [
  text.sv,
  text.en,
  keys?.sv,
  keys?.en,
]);

/** Of a row's several indicators the one whose words the question clearly uses. */
function askedIndicator({ indicators }: Activity, reading: Reading): string | undefined {
  if (indicators.length < 2) return undefined;
  const hits = indicators.map((indicator) => {
    const stems = stemsOfIndicator(indicator);
    return reading.tokens.filter(
      ({ isStopWord, keys: own, partKeys }) =>
        !isStopWord && [...own, ...partKeys].some((key) => stems.has(key)),
    ).length;
  });
  const [most = 0, next = 0] = hits.toSorted((a, b) => b - a);
  return most > next ? indicators[hits.indexOf(most)]?.id : undefined;
}
