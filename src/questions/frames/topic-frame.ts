import { shareOf, subjectPositions } from '../coverage.ts';
import type { Concept } from '../lexicon/concept-words.ts';
import type { Group } from '../../organisation/schema.ts';
import { has, hasAny, positionsOf, type Reading, type Token } from '../reading/reading.ts';
import { isInScope } from '../scope.ts';
import { topicKey, type Topic } from '../topics/topic.ts';
import { query, type Candidate, type Frame, type FrameInput } from './candidate.ts';
import { partyWords } from './party-words.ts';

/** How many topics are weighed in full; the rest share too little with the question. */
const maxCandidates = 150;
/** Keys held by more topics than this only weigh candidates, they do not bring any. */
const maxPostings = 400;
/** In a Swedish compound the first part tells one thing from another. */
const headShare = 0.75;
const likeMatch = 0.85;
const otherLanguage = 0.9;

export type ActivityAspect = 'schedule' | 'responsible' | 'indicator' | 'result' | 'whole';

/** What is asked of an activity, the most telling words first. */
export function readActivityAspect(reading: Reading): ActivityAspect {
  if (hasAny(reading, 'when', 'schedule')) return 'schedule';
  if (has(reading, 'indicator')) return 'indicator';
  if (has(reading, 'member') && !has(reading, 'responsible')) return 'result';
  if (hasAny(reading, 'who', 'responsible')) return 'responsible';
  if (hasAny(reading, 'result', 'share', 'howMany')) return 'result';
  return 'whole';
}

const conceptsByKind: Partial<Record<Topic['kind'], readonly Concept[]>> = {
  activity: ['report', 'when', 'schedule', 'indicator', 'who', 'responsible', 'result', 'share', 'howMany', 'municipality', 'our', 'meaning', 'other', 'member', 'delregion', 'planArea'],
  term: ['meaning'],
  'focus-area': ['focusArea', 'our', 'meaning', 'when'],
  'collaboration-area': ['collaborationArea', 'our'],
  'plan-area': ['planArea', 'our', 'meaning'],
  assignment: ['assign', 'our', 'who', 'responsible', 'when'],
  development: ['develop', 'our', 'localGroup', 'who', 'local', 'member'],
  finding: ['our', 'meaning', 'contribute', 'result', 'who', 'howMany'],
  decision: ['our', 'meaning', 'result', 'when', 'who'],
  statement: ['our', 'meaning', 'who', 'when', 'where', 'howMany', 'responsible', 'howOften', 'meet', 'member', 'other', 'delregion', 'ds'],
  source: ['when', 'who', 'our', 'meaning', 'howMany'],
  'ladder-rule': ['our', 'who', 'where', 'escalate'],
}; // prettier-ignore

/** What a kind can't tell: asked for, it does not answer. */
const refusesByKind: Partial<Record<Topic['kind'], readonly Concept[]>> = {
  term: ['howMany', 'howOften', 'chair', 'convene', 'max', 'min', 'sum', 'result', 'share', 'responsible'],
  'collaboration-area': ['howMany', 'howOften', 'chair', 'convene', 'when', 'result', 'responsible'],
  'focus-area': ['howMany', 'howOften', 'chair', 'convene', 'responsible', 'result'],
  development: ['howMany', 'howOften', 'chair', 'convene', 'when', 'result'],
  assignment: ['howMany', 'chair', 'convene'],
}; // prettier-ignore

const kindPrior: Partial<Record<Topic['kind'], number>> = {
  'ladder-rule': 0.8,
  'plan-area': 0.85,
  table: 0,
  source: 0.9,
  development: 0.92,
  'collaboration-area': 0.93,
};

/** Whatever the model holds under its own words: the share of the question that a topic explains. */
export const topicFrame: Frame = (input) => {
  const { reading, scope } = input;
  return gather(input)
    .filter((topic) => isInScope(scope, topic.delregion))
    .map((topic) => weigh(topic, input))
    .filter(({ score }) => score > 0.2)
    .map((candidate) => withTermBonus(candidate, reading))
    .toSorted((a, b) => b.score - a.score)
    .slice(0, 12);
};

/** The best that other delregions' facts would give: to tell that they exist, never what they say. */
export const outsideTopics: Frame = (input) =>
  gather(input)
    .filter((topic) => !isInScope(input.scope, topic.delregion))
    .map((topic) => weigh(topic, input))
    .toSorted((a, b) => b.score - a.score)
    .slice(0, 1);

function gather({ reading, index, weights }: FrameInput): readonly Topic[] {
  const found = new Set<Topic>();
  const keys = reading.tokens
    .filter(({ at }) => (weights.get(at) ?? 0) > 0)
    .flatMap(({ keys: own, partKeys, likeKeys }) => [...own, ...partKeys, ...likeKeys])
    .map((key) => index.postings(key))
    .filter(({ length }) => length > 0)
    .toSorted((a, b) => a.length - b.length);
  for (const postings of keys) {
    if (found.size > 0 && postings.length > maxPostings) break;
    for (const topic of postings) {
      if (found.size >= maxCandidates) return [...found];
      found.add(topic);
    }
  }
  return [...found];
}

function weigh(topic: Topic, { reading, weights, scope, bound }: FrameInput): Candidate {
  const own = new Set(positionsOf(reading, ...(conceptsByKind[topic.kind] ?? [])));
  const places = new Set(
    [
      ...reading.sourceMentions.filter(({ id }) => topic.sources.includes(id)),
      ...reading.delregions.filter(({ id }) => id === topic.delregion),
      ...reading.municipalities.filter(
        ({ id }) => id === topic.municipality || explainsMunicipality(topic, id),
      ),
    ].flatMap(({ positions }) => positions),
  );
  // A row of the plan has cells for what is asked; prose must speak of it itself.
  const ownWords = topic.kind === 'activity' ? 0.85 : 0.65;
  const isOwnDevelopment =
    topic.kind === 'development' &&
    reading.isOurs &&
    (topic.groups ?? []).includes(bound?.id ?? '');
  const matches = reading.tokens.map((token) => matchToken(topic, token, reading));
  const matchOf = (at: number): number =>
    places.has(at)
      ? 1
      : Math.max(
          own.has(at) ? ownWords : 0,
          isOwnDevelopment && partyWords.test(reading.tokens[at]?.folded ?? '') ? 0.8 : 0,
          matches[at] ?? 0,
        );
  const subject = subjectPositions(reading);
  const matched = new Set(subject.filter((at) => (matches[at] ?? 0) >= 0.45));
  const strong = new Set(subject.filter((at) => (matches[at] ?? 0) >= 0.95));
  const refuses = refusesByKind[topic.kind];
  const isRefused = refuses !== undefined && hasAny(reading, ...refuses);
  const isElsewhere =
    topic.municipality !== undefined &&
    topic.kind === 'development' &&
    scope.municipalities.length > 0 &&
    !scope.municipalities.includes(topic.municipality);
  const score =
    shareOf(weights, matchOf) *
    (kindPrior[topic.kind] ?? 1) *
    (isElsewhere ? 0.5 : 1) *
    (isRefused ? 0.6 : 1) *
    (matched.size === 0 ? 0.35 : 1) *
    (isDemandMet(topic, reading, subject, matched) ? 1 : 0) *
    (citesNamedSource(topic, reading) ? 1 : 0.8) *
    (topic.kind === 'focus-area' &&
    / (mal|malet|malen|goal|goals|aim|aims|syfte|syftet) /.test(reading.line)
      ? 1.08
      : 1) *
    (topic.kind === 'activity' && hasAny(reading, 'max', 'min', 'sum') ? 0.88 : 1) *
    (isOwnGroups(topic, reading, bound) ? 1.1 : 1) *
    (topic.kind === 'collaboration-area' && has(reading, 'collaborationArea') ? 1.15 : 1) *
    (topic.kind === 'source' && !asksOfDocument(reading) ? 0.6 : 1) *
    (scope.delregions === undefined && topic.delregion !== undefined
      ? topic.kind === 'statement'
        ? 0.93
        : 0.97
      : 1);
  if (topic.kind !== 'activity')
    return { query: query(topicKey(topic), 'whole'), score, matched, strong };
  const named = reading.municipalities[0]?.id;
  return {
    query: query(topicKey(topic), readActivityAspect(reading), {
      municipality: named ?? scope.municipalities[0],
      placeAsked:
        named !== undefined || (reading.isOurs && !has(reading, 'delregion')) ? 'yes' : undefined,
      which:
        / (vilken|vilka|vilket|which) (kommun|kommuner|municipality|municipalities|one|av|of) /.test(
          reading.line,
        )
          ? 'yes'
          : undefined,
    }),
    score,
    matched,
    strong,
  };
}

/** "Our" plan is first of all what the asking group itself has been given to do. */
const isOwnGroups = (topic: Topic, reading: Reading, bound: Group | undefined): boolean =>
  bound !== undefined &&
  reading.isOurs &&
  (topic.groups ?? []).some((id) => id === bound.id || id === bound.describedBy);

const asksOfDocument = (reading: Reading): boolean =>
  hasAny(reading, 'when', 'who') ||
  / (datum|daterat|daterad|reviderad|reviderat|reviderades|dated|date|revised|author|authors|forfattare|skrev|skrivit|wrote|written|issued|utgavs|version|galler|valid) /.test(
    reading.line,
  );

const demanding = ['cost', 'contact', 'nextMeeting'] as const;

/** Costs, contact details and coming dates are told only by a fact that speaks of them itself. */
function isDemandMet(
  topic: Topic,
  reading: Reading,
  subject: readonly number[],
  matched: ReadonlySet<number>,
): boolean {
  const asked = positionsOf(reading, ...demanding);
  return (
    asked.length === 0 ||
    (subject.every((at) => asked.includes(at) || matched.has(at)) &&
      asked.some((at) =>
        reading.tokens[at]?.keys.some((key) => (topic.terms.get(key) ?? 0) >= 0.7),
      ))
  );
}

const citesNamedSource = (topic: Topic, reading: Reading): boolean =>
  reading.sources.length === 0 ||
  topic.sources.length === 0 ||
  reading.sources.some((id) => topic.sources.includes(id));

/** How well (0–1) a topic's words answer to one word of the question. */
function matchToken(topic: Topic, token: Token, reading: Reading): number {
  const preferred = reading.language === 'sv' ? 's:' : 'e:';
  let best = 0;
  for (const key of token.keys) {
    const weight = topic.terms.get(key);
    if (weight !== undefined) {
      best = Math.max(best, spread(weight) * (key.startsWith(preferred) ? 1 : otherLanguage));
    }
  }
  if (best === 0) {
    for (const key of token.likeKeys) {
      const weight = topic.terms.get(key);
      if (weight !== undefined) best = Math.max(best, spread(weight) * likeMatch);
    }
  }
  const [head, tail] = token.partKeys;
  if (best === 0 && head !== undefined && tail !== undefined) {
    const [first, second] = [topic.terms.get(head), topic.terms.get(tail)];
    best =
      (first === undefined ? 0 : spread(first) * headShare) +
      (second === undefined ? 0 : spread(second) * (1 - headShare));
  }
  return best;
}

/** A weak field's match is still a match: 0.3 … 1 becomes 0.65 … 1. */
const spread = (weight: number): number => 0.5 + weight / 2;

const explainsMunicipality = (topic: Topic, id: string): boolean =>
  topic.kind === 'activity' && topic.terms.has(`e:${id}`);

/** "Vad är X?" asks for the term before all else that speaks of X. */
function withTermBonus(candidate: Candidate, reading: Reading): Candidate {
  if (!candidate.query.topic.startsWith('term:')) return candidate;
  const asksMeaning = has(reading, 'meaning');
  const spelling =
    / (star|betyder|bokst\w+|stand|stands|short|forkort\w+|abbreviat\w+|utlas\w*|skrivs|spelled|acronym\w*|letters|mean|means) /.test(
      reading.line,
    );
  return {
    ...candidate,
    query: { ...candidate.query, aspect: spelling ? 'spelling' : candidate.query.aspect },
    score: candidate.score * (asksMeaning ? 1.1 : 0.8),
  };
}
