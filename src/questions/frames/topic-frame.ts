import type { Group } from '../../organisation/schema.ts';
import { shareOf } from '../coverage.ts';
import { has, hasAny, type Reading } from '../reading/reading.ts';
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
import { kindPrior } from './topic-kinds.ts';
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
  const weighed = gatherAll(input)
    .map((topic) => ({ topic, score: weigh(topic, input, asked, words) }))
    .sort((a, b) => b.score - a.score);
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
  return gatherTopics(input, undefined)
    .filter((topic) => !isInScope(input.scope, topic.delregion))
    .map((topic) => ({ topic, score: weigh(topic, input, asked, words) }))
    .sort((a, b) => b.score - a.score)
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

function factorsOf(
  topic: Topic,
  { reading, scope, bound, directory, index }: FrameInput,
  asked: TopicAsked,
): number {
  const { kind } = topic;
  const isElsewhere =
    kind === 'development' &&
    topic.municipality !== undefined &&
    scope.municipalities.length > 0 &&
    !scope.municipalities.includes(topic.municipality);
  const isUnscoped = scope.delregions === undefined && topic.delregion !== undefined;
  return (
    (namesNumber(topic, reading, directory) ? 1.1 : (kindPrior[kind] ?? 1)) *
    (isElsewhere ? 0.5 : 1) *
    (asked.isRefusedBy(kind) ? 0.6 : 1) *
    (citesNamedSource(topic, reading) ? 1 : 0.8) *
    (kind === 'focus-area' && asked.isOnGoals ? (has(reading, 'focusArea') ? 1.25 : 1.08) : 1) *
    (kind === 'activity' && isForTable(topic, directory, asked) ? 0.88 : 1) *
    factorOfKind(topic, reading, bound) *
    (isOwnGroups(topic, bound) ? (reading.isOurs ? 1.1 : 1.05) : 1) *
    (kind === 'collaboration-area' && has(reading, 'collaborationArea') ? 1.15 : 1) *
    // Of two documents that speak of it, the delregion's own.
    (kind === 'statement' && topic.delregion !== undefined && topic.delregion === bound?.delregion
      ? 1.02
      : 1) *
    (kind === 'source' && !asked.isOnDocument ? 0.6 : 1) *
    (kind === 'source' && asked.isOnDate && topic.hasDate && reading.sources.includes(topic.id)
      ? 1.3
      : 1) *
    (kind === 'activity' && asked.isOnIdea ? 1.05 : 1) *
    (asked.isOnDocumentAlone && kind !== 'source' && kind !== 'statement' ? 0.6 : 1) *
    // "What's our project about?": the asker's own row, and no word to explain.
    (reading.isOurs && kind === 'term' ? 0.85 : 1) *
    (kind === 'assignment' &&
    reading.isOurs &&
    has(reading, 'responsible') &&
    isOwnGroups(topic, bound)
      ? 1.15
      : 1) *
    (reading.isOurs && isOwnRow(topic, directory, bound) ? 1.1 : 1) *
    (asked.years.every((year) => index.weightOfKey(topic.at, `s:${year}`) > 0) ? 1 : 0.7) *
    (asked.needsNumber && isProse(kind) && !topic.hasNumber ? 0.5 : 1) *
    (asked.countsUntold ? 0.4 : 1) *
    (asked.needsReason && !topic.hasReason ? 0.6 : 1) *
    (asked.needsTime && isProse(kind) && !topic.hasDate ? 0.7 : 1) *
    (kind === 'finding' && asked.isOnPerson && !namesSomeone(topic, directory) ? 0.85 : 1) *
    (asked.needsName && kind !== 'activity' && !namesSomeone(topic, directory) ? 0.5 : 1) *
    (asked.needsDate && isProse(kind) && (!topic.hasDate || kind === 'finding') ? 0.5 : 1) *
    (asked.time === 'day' && isProse(kind) && !topic.hasDay ? 0.5 : 1) *
    (asked.isOnRank && kind !== 'table' ? 0.5 : 1) *
    (isUnscoped ? (kind === 'statement' ? 0.93 : 0.97) : 1) *
    // "Vad är X?" asks for the term before all else that speaks of X.
    (kind === 'term' ? (asked.isOnSpelling ? 1.3 : has(reading, 'meaning') ? 1.1 : 0.8) : 1)
  );
}

const isOwnRow = (
  { kind, id }: Topic,
  { byId }: FrameInput['directory'],
  bound: Group | undefined,
): boolean =>
  kind === 'activity' &&
  bound?.municipality !== undefined &&
  byId.activities.get(id)?.municipality === bound.municipality;

/** Who sits in a group is told by what the group is named in, or by a text on taking part. */
const tellsMembers = (
  { kind, id }: Topic,
  match: number,
  { directory: { byId } }: FrameInput,
): boolean =>
  kind === 'statement'
    ? /deltagare|ingår|består|sitter/i.test(byId.statements.get(id)?.text.sv ?? '')
    : kind === 'activity' && match >= 0.9;

/** A person's name is told only by a text that holds one. */
function namesSomeone({ kind, id }: Topic, directory: FrameInput['directory']): boolean {
  const { byId } = directory;
  const texts =
    kind === 'statement'
      ? [byId.statements.get(id)?.text, ...(byId.statements.get(id)?.details ?? [])]
      : kind === 'finding'
        ? [byId.findings.get(id)?.text, ...(byId.findings.get(id)?.items ?? [])]
        : kind === 'decision'
          ? [byId.decisions.get(id)?.text]
          : [];
  return texts.some((text) => text !== undefined && directory.namesSomeone(text.sv));
}

/** Figures are read off a table, where there is one. */
const isForTable = (
  { id }: Topic,
  { byId }: FrameInput['directory'],
  { isOnFigures, needsNumber }: TopicAsked,
): boolean => isOnFigures || (needsNumber && (byId.activities.get(id)?.tables.length ?? 0) > 0);

/** "Vad finns under 2b?": a part of the plan called by its number. */
const namesNumber = (topic: Topic, reading: Reading, { byId }: FrameInput['directory']): boolean =>
  topic.kind === 'plan-area' &&
  reading.tokens.some(
    ({ folded, at }) =>
      folded === byId.planAreas.get(topic.id)?.number &&
      (/\p{L}/u.test(folded) ||
        /^(omrade|area|nummer|number)/.test(reading.tokens[at - 1]?.folded ?? '')),
  );

const prose: ReadonlySet<Topic['kind']> = new Set([
  'statement',
  'finding',
  'decision',
  'assignment',
  'development',
  'focus-area',
  'collaboration-area',
]);

const isProse = (kind: Topic['kind']): boolean => prose.has(kind);

/** "Our" plan is first of all what the asking group itself has been given to do. */
const isOwnGroups = (topic: Topic, bound: Group | undefined): boolean =>
  bound !== undefined &&
  (topic.groups ?? []).some((id) => id === bound.id || id === bound.describedBy);

/** "What are we to keep an eye on?": what holds of another kind of group is not ours. */
function factorOfKind(
  { groupKinds = [] }: Topic,
  reading: Reading,
  bound: Group | undefined,
): number {
  if (bound === undefined || !reading.isOurs || groupKinds.length === 0) return 1;
  // Who is with us is not told by what holds of others.
  if (has(reading, 'member') && !groupKinds.includes(bound.kind)) return 0.6;
  // A local group's own plan comes before what holds of all of them.
  if (groupKinds.includes(bound.kind)) return bound.kind === 'local' ? 1 : 1.04;
  return hasAny(reading, 'ds', 'localGroup', 'political', 'central', 'delregion') ? 1 : 0.85;
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

const citesNamedSource = (topic: Topic, reading: Reading): boolean =>
  reading.sources.length === 0 ||
  topic.sources.length === 0 ||
  reading.sources.some((id) => topic.sources.includes(id));
