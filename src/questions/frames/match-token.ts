import type { Token } from '../reading/reading.ts';
import type { Topic } from '../topics/topic.ts';

/** In a Swedish compound the first part tells one thing from another. */
export const headShare = 0.75;
export const likeMatch = 0.85;
export const otherLanguage = 0.9;

/** A weak field's match is still a match: 0.3 … 1 becomes 0.65 … 1. */
export const spread = (weight: number): number => 0.5 + weight / 2;

/** How well (0–1) a topic's words answer to one word of the question. */
export function matchToken(topic: Topic, token: Token, preferred: 's:' | 'e:'): number {
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
