import { editDistance } from '../../core/edit-distance.ts';

const shortestCompoundPart = 5;

/**
 * How alike two stems are, from 0 to 1: the same, one inside the other as in a compound, or a
 * typing slip or two apart in words long enough to tell.
 */
export function measureLikeness(asked: string, known: string): number {
  if (asked === known) return 1;
  const shorter = Math.min(asked.length, known.length);
  if (shorter >= shortestCompoundPart && (asked.includes(known) || known.includes(asked))) {
    return 0.85;
  }
  const longer = Math.max(asked.length, known.length);
  if (shorter < 3 || (longer < 6 && asked[0] !== known[0])) return 0;
  const limit = shorter >= 8 ? 2 : longer >= 4 ? 1 : 0;
  const distance = editDistance(asked, known, limit);
  return distance > limit ? 0 : 0.9 - distance * 0.1;
}
