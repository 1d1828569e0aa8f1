import { shareOf } from '../coverage.ts';
import { has, type Reading } from '../reading/reading.ts';
import { isInScope } from '../scope.ts';
import type { TopicIndex, WordTerms } from '../topics/topic-index.ts';
import { topicKey, type Topic } from '../topics/topic.ts';
import {
  createCandidate,
  query,
  secondSubject,
  type Candidate,
  type Frame,
  type FrameInput,
} from './candidate.ts';
import { gatherTopics } from './gather-topics.ts';
import { matchWord } from './match-token.ts';
import { partyWords } from './party-words.ts';
import { readTopicAsked, type TopicAsked } from './topic-asked.ts';
import { factorsOf, isOwnGroups, isProse, tellsMembers } from './topic-factors.ts';
import { topicQuery } from './topic-query.ts';

const maxCandidates = 8;
/** A match on a compound's second part alone says less than this. */
const partOfCompound = 0.25;
const minShown = 0.2;
/** A word that names a subject is rarer than the words that all documents are full of. */
const leastNaming = 2.5;

/** Whatever the model holds under its own words: the share of the question that a topic explains. */
export const topicFrame: Frame = (input) => {
  const asked = readTopicAsked(input.reading);
  const words = readWords(input);
  const weighed = weighAll(gatherAll(input), input, asked, words);
  // What is further behind can be neither the answer nor a second subject.
  const least = Math.max(minShown, (weighed[0]?.score ?? 0) * secondSubject);
  return weighed
    .slice(0, maxCandidates)
    .filter(({ score }) => score >= least)
    .map((one) => toCandidate(one, input, asked, words));
};

/** Topics that a subject word of the question names, though none of them answers it. */
export const nearestTopics: Frame = (input) => {
  const asked = readTopicAsked(input.reading);
  const words = readWords(input);
  return gatherTopics(input, delregionsOf(input))
    .filter(({ kind }) => kind !== 'table')
    .map((topic) => ({ topic, score: weigh(topic, input, asked, words) }))
    .filter(({ topic }) => isNamedBy(strongOf(topic, input, asked, words), input.reading))
    .map(({ topic, score }) => ({ query: query(topicKey(topic), 'whole'), score }));
};

/** Where a document is named, its name may be what is asked for or only where to look. */
function gatherAll(input: FrameInput): readonly Topic[] {
  const delregions = delregionsOf(input);
  const gathered = gatherTopics(input, delregions);
  const named = new Set(input.reading.sourceMentions.flatMap(({ positions }) => positions));
  if (named.size === 0) return gathered;
  const weights = input.weights.map((weight, at) => (named.has(at) ? 0 : weight));
  return [...new Set([...gathered, ...gatherTopics({ ...input, weights }, delregions)])];
}

const delregionsOf = ({ scope }: FrameInput): readonly (string | undefined)[] | undefined =>
  scope.delregions === undefined ? undefined : [undefined, ...scope.delregions];

const isNamedBy = (strong: readonly number[], { tokens }: Reading): boolean =>
  strong.some((at) => (tokens[at]?.weight ?? 0) >= leastNaming);

/** The best that other delregions' facts would give: to tell that they exist, never what they say. */
export const outsideTopics: Frame = (input) => {
  const asked = readTopicAsked(input.reading);
  const words = readWords(input);
  const others = gatherTopics(input, undefined).filter(
    (topic) => !isInScope(input.scope, topic.delregion),
  );
  return weighAll(others, input, asked, words)
    .slice(0, 1)
    .map((weighed) => toCandidate(weighed, input, asked, words));
};

/** The words of a question as topics are held against them, one topic after another. */
type Words = {
  /** What each can be matched by; undefined of a stop word. */
  readonly terms: readonly (WordTerms | undefined)[];
  /** How well the topic at hand answers to each. */
  readonly matches: Float64Array;
};

const readWords = ({ reading: { tokens }, index }: FrameInput): Words => ({
  terms: tokens.map(({ isStopWord, forms }) => (isStopWord ? undefined : index.termsOf(forms))),
  matches: new Float64Array(tokens.length),
});

function takeUp(topic: Topic, { index }: FrameInput, asked: TopicAsked, words: Words): void {
  const { terms, matches } = words;
  for (let at = 0; at < terms.length; at += 1) {
    const word = terms[at];
    matches[at] = word === undefined ? 0 : matchWord(topic.at, word, index, asked.isSwedish);
  }
}

const isMatched = (at: number, { tokens }: Reading, { matches }: Words): boolean =>
  (matches[at] ?? 0) >= 0.45 && tokens[at]?.isEveryday === false;

/** Subject words, and words of a closed form, that the topic at hand answers to. */
const matchedOf = (
  { reading }: FrameInput,
  { subject, closedWords }: TopicAsked,
  words: Words,
): readonly number[] => [
  ...subject.filter((at) => isMatched(at, reading, words)),
  ...closedWords.filter((at) => (words.matches[at] ?? 0) >= 0.9),
];

function strongOf(
  topic: Topic,
  input: FrameInput,
  asked: TopicAsked,
  words: Words,
): readonly number[] {
  takeUp(topic, input, asked, words);
  return asked.subject.filter((at) => (words.matches[at] ?? 0) > 0.98);
}

type WeighedTopic = { readonly topic: Topic; readonly score: number };

function toCandidate(
  { topic, score }: WeighedTopic,
  input: FrameInput,
  asked: TopicAsked,
  words: Words,
): Candidate {
  const strong = new Set(strongOf(topic, input, asked, words));
  const matched = new Set(matchedOf(input, asked, words));
  return createCandidate({ score, matched, strong }, () => topicQuery(topic, input, asked));
}

/** The best first. */
const weighAll = (
  topics: readonly Topic[],
  input: FrameInput,
  asked: TopicAsked,
  words: Words,
): readonly WeighedTopic[] =>
  topics
    .map((topic) => ({ topic, score: weigh(topic, input, asked, words) }))
    .sort((a, b) => b.score - a.score);

function weigh(topic: Topic, input: FrameInput, asked: TopicAsked, words: Words): number {
  const { reading, weights, bound, index } = input;
  const own = asked.ownWords(topic.kind);
  const places = placesOf(topic, reading, index);
  // A row of the plan has cells for what is asked; prose must speak of it itself.
  const isOwnTask = topic.kind === 'assignment' && reading.isOurs && isOwnGroups(topic, bound);
  const ownShare = topic.kind === 'activity' || isOwnTask ? 0.85 : 0.65;
  const isOwnDevelopment =
    topic.kind === 'development' &&
    reading.isOurs &&
    (topic.groups ?? []).includes(bound?.id ?? '');
  takeUp(topic, input, asked, words);
  const match = (at: number): number => words.matches[at] ?? 0;
  const share = shareOf(weights, (at) =>
    places.has(at)
      ? 1
      : Math.max(
          own.has(at) || (topic.kind === 'focus-area' && asked.goals.includes(at)) ? ownShare : 0,
          isOwnDevelopment && partyWords.test(reading.tokens[at]?.folded ?? '') ? 0.8 : 0,
          match(at),
        ),
  );
  // "Ett av våra samverkansområden" names none of them.
  const isNaming = (at: number): boolean => topic.kind !== 'collaboration-area' || !own.has(at);
  const isNamed =
    asked.subject.some((at) => isMatched(at, reading, words) && isNaming(at)) ||
    asked.closedWords.some((at) => match(at) >= 0.9 && isNaming(at));
  return (
    share *
    factorsOf(topic, input, asked) *
    (isNamed ? 1 : 0.35) *
    (asked.heads.every((at) => match(at) > 0 || own.has(at)) &&
    asked.about.every((at) => match(at) > partOfCompound || own.has(at))
      ? 1
      : 0.6) *
    (asked.abbreviations.every((at) => match(at) > 0) ? 1 : 0.78) *
    (asked.seatsOf !== undefined && !tellsMembers(topic, match(asked.seatsOf), input) ? 0.45 : 1) *
    // Who answers for it is told by prose that says so.
    (isProse(topic.kind) && asked.duty.length > 0 && !asked.duty.some((at) => match(at) > 0)
      ? 0.85
      : 1) *
    (isDemandMet(topic, input, asked, words) ? 1 : 0)
  );
}

const noPlaces: ReadonlySet<number> = new Set();

function placesOf(topic: Topic, reading: Reading, index: TopicIndex): ReadonlySet<number> {
  const { sourceMentions, delregions, municipalities } = reading;
  if (sourceMentions.length + delregions.length + municipalities.length === 0) return noPlaces;
  return new Set(
    [
      ...sourceMentions.filter(({ id }) => topic.sources.includes(id)),
      ...delregions.filter(({ id }) => id === topic.delregion),
      ...municipalities.filter(
        ({ id }) =>
          id === topic.municipality ||
          (topic.kind === 'activity' && index.weightOfKey(topic.at, `e:${id}`) > 0),
      ),
    ].flatMap(({ positions }) => positions),
  );
}

/** Costs, contact details and coming dates are told only by a fact that speaks of them itself. */
function isDemandMet(topic: Topic, input: FrameInput, asked: TopicAsked, words: Words): boolean {
  const { reading, index } = input;
  const { demanding, subject } = asked;
  if (demanding.length === 0) return true;
  // "Hur mycket pengar …?" is answered by a sum alone.
  if (has(reading, 'cost', 'howMany') && !topic.hasAmount) return false;
  const rest = subject.filter((at) => !demanding.includes(at));
  const matched = matchedOf(input, asked, words);
  return (
    rest.length > 0 &&
    rest.every((at) => matched.includes(at)) &&
    demanding.every((at) =>
      reading.tokens[at]?.keys.some((key) => index.weightOfKey(topic.at, key) >= 0.7),
    )
  );
}
