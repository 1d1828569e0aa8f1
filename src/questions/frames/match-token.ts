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
  { levelAt, weightLevels }: TopicIndex,
  isSwedish: boolean,
): number {
  let best = 0;
  for (const one of own) {
    const level = levelAt(topic, one.term);
    if (level < 0) continue;
    const match =
      spread(weightLevels[level] ?? 0) * (one.isSwedish === isSwedish ? 1 : otherLanguage);
    if (match > best) best = match;
  }
  if (best > 0) return best;
  for (const term of like) {
    const level = levelAt(topic, term);
    if (level < 0) continue;
    const match = spread(weightLevels[level] ?? 0) * likeMatch;
    if (match > best) best = match;
  }
  if (best > 0 || parts.length < 2) return best;
  const head = parts[0] === undefined ? -1 : levelAt(topic, parts[0]);
  const tail = parts[1] === undefined ? -1 : levelAt(topic, parts[1]);
  return (
    (head < 0 ? 0 : spread(weightLevels[head] ?? 0) * headShare) +
    (tail < 0 ? 0 : spread(weightLevels[tail] ?? 0) * (1 - headShare))
  );
}
