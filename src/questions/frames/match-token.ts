import type { TopicIndex, WordTerms } from '../topics/topic-index.ts';

/** In a Swedish compound the first part tells one thing from another. */
export const headShare = 0.75;
export const likeMatch = 0.85;
export const otherLanguage = 0.9;

/** A weak field's match is still a match: 0.3 … 1 becomes 0.65 … 1. */
export const spread = (weight: number): number => 0.5 + weight / 2;

/** How well (0–1) a topic's words (by its place) answer to one word of the question. */
export function matchWord(
  topic: number,
  { own, like, parts }: WordTerms,
  index: TopicIndex,
  isSwedish: boolean,
): number {
  let best = 0;
  for (const one of own) {
    const weight = index.weightOf(topic, one.term);
    if (weight > 0) {
      best = Math.max(best, spread(weight) * (one.isSwedish === isSwedish ? 1 : otherLanguage));
    }
  }
  if (best > 0) return best;
  for (const term of like) {
    const weight = index.weightOf(topic, term);
    if (weight > 0) best = Math.max(best, spread(weight) * likeMatch);
  }
  if (best > 0 || parts.length < 2) return best;
  const [head, tail] = parts;
  const partOf = (term: number | undefined, share: number): number => {
    const weight = term === undefined ? 0 : index.weightOf(topic, term);
    return weight > 0 ? spread(weight) * share : 0;
  };
  return partOf(head, headShare) + partOf(tail, 1 - headShare);
}
