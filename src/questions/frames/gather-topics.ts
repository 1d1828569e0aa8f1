import { positionsOf, type Token } from '../reading/reading.ts';
import type { Posting } from '../topics/topic-index.ts';
import type { Topic } from '../topics/topic.ts';
import type { FrameInput } from './candidate.ts';
import { headShare, likeMatch, spread } from './match-token.ts';
import { conceptsByKind } from './topic-kinds.ts';

/** How many topics are weighed in full; the rest share too little with the question. */
const maxWeighed = 24;
/** Beyond this many, a word only adds to topics that rarer words have brought. */
const maxPostings = 1_500;

/**
 * The topics that share most with the question, roughly weighed word by word, rarest word first:
 * time follows the rare words, not the size of the model.
 */
export function gatherTopics(
  { reading, weights, index }: FrameInput,
  delregions: readonly (string | undefined)[] | undefined,
): readonly Topic[] {
  const scores = new Map<Topic, number>();
  const words = reading.tokens
    .filter(({ at }) => (weights.get(at) ?? 0) > 0)
    .map((token) => ({ token, lists: listsOf(token) }))
    .toSorted((a, b) => a.lists.size - b.lists.size);

  function listsOf(token: Token): { readonly size: number; readonly all: readonly Weighed[] } {
    const { keys, likeKeys, partKeys } = token;
    const all = [
      ...keys.map((key) => weigh(key, 1)),
      ...likeKeys.map((key) => weigh(key, likeMatch)),
      ...partKeys.map((key, at) => weigh(key, at === 0 ? headShare : 1 - headShare)),
    ].filter(({ postings }) => postings.length > 0);
    return { size: all.reduce((sum, { postings }) => sum + postings.length, 0), all };
  }

  function weigh(key: string, factor: number): Weighed {
    return { key, factor, postings: index.postingsIn(key, delregions) };
  }

  for (const { token, lists } of words) {
    const weight = weights.get(token.at) ?? 0;
    const isLong = lists.size > maxPostings && scores.size > 0;
    const best = new Map<Topic, number>();
    for (const { key, factor, postings } of lists.all) {
      if (isLong) {
        for (const topic of scores.keys()) raise(best, topic, topic.terms.get(key), factor);
      } else {
        for (const { topic, weight: own } of postings) raise(best, topic, own, factor);
      }
    }
    for (const [topic, match] of best) scores.set(topic, (scores.get(topic) ?? 0) + weight * match);
  }
  const bases = basesByKind({ reading, weights });
  return [...scores]
    .map(([topic, score]) => ({ topic, score: score + (bases.get(topic.kind) ?? 0) }))
    .toSorted((a, b) => b.score - a.score)
    .slice(0, maxWeighed)
    .map(({ topic }) => topic);
}

type Weighed = {
  readonly key: string;
  readonly factor: number;
  readonly postings: readonly Posting[];
};

function raise(
  best: Map<Topic, number>,
  topic: Topic,
  own: number | undefined,
  factor: number,
): void {
  if (own === undefined) return;
  const match = spread(own) * factor;
  if (match > (best.get(topic) ?? 0)) best.set(topic, match);
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
