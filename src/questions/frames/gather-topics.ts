import { positionsOf, type Token } from '../reading/reading.ts';
import type { Posting, TopicIndex } from '../topics/topic-index.ts';
import type { Topic } from '../topics/topic.ts';
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
type Scratch = { readonly scores: Float64Array; readonly best: Float64Array };

const scratchOf = new WeakMap<TopicIndex, Scratch>();

function getScratch(index: TopicIndex): Scratch {
  const found = scratchOf.get(index);
  if (found !== undefined) return found;
  const size = index.topics.length;
  const made = { scores: new Float64Array(size), best: new Float64Array(size) };
  scratchOf.set(index, made);
  return made;
}

/**
 * The topics that share most with the question, roughly weighed word by word, rarest word first:
 * time follows the rare words, not the size of the model.
 */
export function gatherTopics(
  { reading, weights, index }: FrameInput,
  delregions: readonly (string | undefined)[] | undefined,
): readonly Topic[] {
  const { scores, best } = getScratch(index);
  const touched: Topic[] = [];
  const words = reading.tokens
    .filter(({ at }) => (weights.get(at) ?? 0) > 0)
    .map((token) => listsOf(token, index, delregions))
    .toSorted((a, b) => a.size - b.size);

  for (const { at, size, lists } of words) {
    const weight = weights.get(at) ?? 0;
    const matched: Topic[] = [];
    const raise = (topic: Topic, own: number, factor: number): void => {
      const match = spread(own) * factor;
      const before = best[topic.index] ?? 0;
      if (match <= before) return;
      if (before === 0) matched.push(topic);
      best[topic.index] = match;
    };
    const isLong = touched.length > 0 && (size > maxPostings || touched.length > maxTouched);
    // Where many topics are weighed already, words alike add little to the word itself.
    const direct = isLong ? lists.filter(({ factor }) => factor === 1) : lists;
    for (const { key, factor, postings } of direct.length > 0 ? direct : lists) {
      if (isLong) {
        for (const topic of touched) {
          const own = topic.terms.get(key);
          if (own !== undefined) raise(topic, own, factor);
        }
      } else {
        for (const { topic, weight: own } of postings) raise(topic, own, factor);
      }
    }
    for (const topic of matched) {
      const before = scores[topic.index] ?? 0;
      if (before === 0) touched.push(topic);
      scores[topic.index] = before + weight * (best[topic.index] ?? 0);
      best[topic.index] = 0;
    }
  }
  const bases = basesByKind({ reading, weights });
  const found = touched.map((topic) => {
    const score = (scores[topic.index] ?? 0) + (bases.get(topic.kind) ?? 0);
    scores[topic.index] = 0;
    return { topic, score };
  });
  return found
    .sort((a, b) => b.score - a.score)
    .slice(0, maxWeighed)
    .map(({ topic }) => topic);
}

type Weighed = {
  readonly key: string;
  readonly factor: number;
  readonly postings: readonly Posting[];
};

function listsOf(
  { at, keys, likeKeys, partKeys }: Token,
  index: TopicIndex,
  delregions: readonly (string | undefined)[] | undefined,
): { readonly at: number; readonly size: number; readonly lists: readonly Weighed[] } {
  const lists: Weighed[] = [];
  let size = 0;
  const add = (key: string, factor: number): void => {
    const postings = index.postingsIn(key, delregions);
    if (postings.length === 0) return;
    lists.push({ key, factor, postings });
    size += postings.length;
  };
  for (const key of keys) add(key, 1);
  for (const key of likeKeys) add(key, likeMatch);
  partKeys.forEach((key, part) => add(key, part === 0 ? headShare : 1 - headShare));
  return { at, size, lists };
}

/** What a kind accounts for by being what it is, roughly. */
function basesByKind({
  reading,
  weights,
}: Pick<FrameInput, 'reading' | 'weights'>): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(conceptsByKind).map(([kind, concepts]) => [
      kind,
      [...new Set(positionsOf(reading, ...concepts))].reduce(
        (sum, at) => sum + 0.4 * (weights.get(at) ?? 0),
        0,
      ),
    ]),
  );
}
