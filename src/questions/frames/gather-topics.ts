import { byOwner } from '../../core/by-owner.ts';
import { positionsOf, type Reading } from '../reading/reading.ts';
import type { Stretch } from '../topics/compile-topics.ts';
import type { TopicIndex, WordTerms } from '../topics/topic-index.ts';
import { topicKinds, type Topic } from '../topics/topic.ts';
import type { FrameInput } from './candidate.ts';
import { headShare, likeMatch, spread } from './match-token.ts';
import { conceptsByKind } from './topic-kinds.ts';

/** How many topics are weighed in full; the rest share too little with the question. */
const maxWeighed = 16;
/** Beyond this many, a word only adds to topics that rarer words have brought. */
const maxPostings = 250;
/** So many topics are enough to choose from. */
const maxTouched = 200;

/** Room for one score a topic, used again for every question. */
type Scratch = {
  /** Each topic's score so far; 0 of all between two questions. */
  readonly scores: Float64Array;
  /** Each topic's best match with the word at hand; 0 of all between two words. */
  readonly best: Float64Array;
  /** The topics with a score, and those that the word at hand is found in. */
  readonly touched: Uint32Array;
  readonly matched: Uint32Array;
};

/** No delregion is called so. */
const anywhere = '*';

const getScratch = byOwner(({ size }: TopicIndex): Scratch => ({
  scores: new Float64Array(size),
  best: new Float64Array(size),
  touched: new Uint32Array(size),
  matched: new Uint32Array(size),
}));

/**
 * The topics that share most with the question, roughly weighed word by word, rarest word first:
 * time follows the rare words, not the size of the model.
 */
export function gatherTopics(
  { reading, weights, index }: FrameInput,
  delregions: readonly (string | undefined)[] | undefined,
): readonly Topic[] {
  const scratch = getScratch(index);
  const { scores, best, touched, matched } = scratch;
  const words: Word[] = [];
  const place = delregions?.join() ?? anywhere;
  for (const { at, forms } of reading.tokens) {
    const weight = weights[at] ?? 0;
    if (weight === 0) continue;
    const lists = getLists(index.termsOf(forms), index, delregions, place);
    if (lists.size > 0) words.push({ weight, lists });
  }
  words.sort((a, b) => a.lists.size - b.lists.size);

  let touchedSize = 0;
  for (const { weight, lists } of words) {
    const isLong = touchedSize > 0 && (lists.size > maxPostings || touchedSize > maxTouched);
    // Where many topics are weighed already, words alike add little to the word itself.
    const isDirect = isLong && lists.isDirect;
    let matchedSize = 0;
    for (const list of lists.all) {
      if (isDirect && list.factor !== 1) continue;
      matchedSize = isLong
        ? matchTouched(list, index, scratch, touchedSize, matchedSize)
        : matchPostings(list, index, scratch, matchedSize, false);
    }
    for (let one = 0; one < matchedSize; one += 1) {
      const topic = matched[one] ?? 0;
      const before = scores[topic] ?? 0;
      if (before === 0) touched[touchedSize++] = topic;
      scores[topic] = before + weight * (best[topic] ?? 0);
      best[topic] = 0;
    }
  }
  const bases: (number | undefined)[] = topicKinds.map(() => undefined);
  const baseOf = (kind: number): number =>
    (bases[kind] ??= baseOfKind(topicKinds[kind] ?? 'table', reading, weights));
  const found: Found[] = [];
  for (let one = 0; one < touchedSize; one += 1) {
    const at = touched[one] ?? 0;
    const score = (scores[at] ?? 0) + baseOf(index.kindOf[at] ?? 0);
    if (found.length < maxWeighed || score >= (found.at(-1)?.score ?? 0)) {
      keepBest(found, at, score);
    }
    scores[at] = 0;
  }
  return found.map(({ at }) => index.topicAt(at));
}

/** Notes how well the term answers for a topic; returns how many topics are matched now. */
function raise(
  { best, matched }: Scratch,
  matchedSize: number,
  topic: number,
  match: number,
): number {
  const before = best[topic] ?? 0;
  if (match <= before) return matchedSize;
  best[topic] = match;
  if (before > 0) return matchedSize;
  matched[matchedSize] = topic;
  return matchedSize + 1;
}

/** Reads a term's postings through, for all topics or for those only that have a score. */
function matchPostings(
  { factor, stretches }: List,
  { topicOf, levelOf, weightLevels }: TopicIndex,
  scratch: Scratch,
  matchedSize: number,
  isTouchedOnly: boolean,
): number {
  let size = matchedSize;
  for (const { from, to } of stretches) {
    for (let posting = from; posting < to; posting += 1) {
      const topic = topicOf[posting] ?? 0;
      if (isTouchedOnly && scratch.scores[topic] === 0) continue;
      const match = spread(weightLevels[levelOf[posting] ?? 0] ?? 0) * factor;
      size = raise(scratch, size, topic, match);
    }
  }
  return size;
}

/** The topics that have a score: looked up one by one or read through, whichever is less. */
function matchTouched(
  list: List,
  index: TopicIndex,
  scratch: Scratch,
  touchedSize: number,
  matchedSize: number,
): number {
  const postings = list.stretches.reduce((sum, { from, to }) => sum + to - from, 0);
  if (postings < touchedSize * Math.log2(postings + 2)) {
    return matchPostings(list, index, scratch, matchedSize, true);
  }
  const { topicOf, levelOf, weightLevels, firstFrom } = index;
  let size = matchedSize;
  for (const { from, to } of list.stretches) {
    const [first, last] = [topicOf[from] ?? 0, topicOf[to - 1] ?? 0];
    for (let one = 0; one < touchedSize; one += 1) {
      const topic = scratch.touched[one] ?? 0;
      if (topic < first || topic > last) continue;
      const posting = firstFrom(topic, from, to);
      if (topicOf[posting] !== topic) continue;
      const weight = weightLevels[levelOf[posting] ?? 0] ?? 0;
      size = raise(scratch, size, topic, spread(weight) * list.factor);
    }
  }
  return size;
}

type Found = { readonly at: number; readonly score: number };

/** Keeps the best ones, the best first; of equals, the one that stands first in the model. */
function keepBest(kept: Found[], at: number, score: number): void {
  let place = kept.length;
  for (; place > 0; place -= 1) {
    const before = kept[place - 1];
    if (before === undefined || before.score > score) break;
    if (before.score === score && before.at < at) break;
  }
  if (place >= maxWeighed) return;
  kept.splice(place, 0, { at, score });
  if (kept.length > maxWeighed) kept.pop();
}

type Word = {
  readonly weight: number;
  readonly lists: Lists;
};

/** The terms that a word can be matched by, in the delregions asked for. */
type Lists = {
  /** Postings in all. */
  readonly size: number;
  readonly all: readonly List[];
  /** Some of them hold the word itself. */
  readonly isDirect: boolean;
};

/** One term that a word can be matched by, and how much that says. */
type List = {
  readonly term: number;
  readonly factor: number;
  readonly stretches: readonly Stretch[];
};

/** Of each word the lists of the place that it was last asked about in. */
const lastLists = new WeakMap<WordTerms, { readonly place: string; readonly lists: Lists }>();

function getLists(
  terms: WordTerms,
  index: TopicIndex,
  delregions: readonly (string | undefined)[] | undefined,
  place: string,
): Lists {
  const last = lastLists.get(terms);
  if (last?.place === place) return last.lists;
  const lists = findLists(terms, index, delregions);
  lastLists.set(terms, { place, lists });
  return lists;
}

function findLists(
  { own, like, parts }: WordTerms,
  index: TopicIndex,
  delregions: readonly (string | undefined)[] | undefined,
): Lists {
  const all: List[] = [];
  let size = 0;
  const add = (term: number | undefined, factor: number): void => {
    if (term === undefined) return;
    const stretches = index.stretchesIn(term, delregions);
    if (stretches.length === 0) return;
    all.push({ term, factor, stretches });
    for (const { from, to } of stretches) size += to - from;
  };
  for (const { term } of own) add(term, 1);
  for (const term of like) add(term, likeMatch);
  parts.forEach((term, part) => {
    add(term, part === 0 ? headShare : 1 - headShare);
  });
  return { size, all, isDirect: all.some(({ factor }) => factor === 1) };
}

/** What a kind accounts for by being what it is, roughly. */
function baseOfKind(kind: Topic['kind'], reading: Reading, weights: readonly number[]): number {
  const positions = positionsOf(reading, ...(conceptsByKind[kind] ?? []));
  if (positions.length === 0) return 0;
  let sum = 0;
  for (const at of new Set(positions)) sum += 0.4 * (weights[at] ?? 0);
  return sum;
}
