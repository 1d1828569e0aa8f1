import type { Group } from '../schema.ts';
import type { CandidateName, GroupCandidate, GroupCandidates } from './group-candidate.ts';
import { stemName } from './group-words.ts';
import { createStemIndex } from './stem-index.ts';

/** From the best to the least: a place of the group's own or none, its delregion's, another's. */
const nearness = ['own', 'same-delregion', 'elsewhere'] as const;

export type GroupMatch = {
  readonly group: Group;
  /** From 0 to 1. */
  readonly score: number;
  /** Whose place the text names; a group of another place is never the one that was meant. */
  readonly place: (typeof nearness)[number];
};

const askedShare = 0.75;
const fittingShare = 0.95;
const enoughCandidates = 30;

export function createGroupScorer(known: GroupCandidates): (text: string) => GroupMatch[] {
  const index = createStemIndex(known);
  const sum = (stems: readonly string[]): number =>
    stems.reduce((total, stem) => total + index.weigh(stem), 0);

  const locate = (asked: readonly string[], candidate: GroupCandidate): GroupMatch['place'] => {
    const foreign = asked.filter(
      (stem) =>
        known.places.has(stem) &&
        !candidate.fitting.has(stem) &&
        !candidate.names.some(({ stems }) => stems.includes(stem)),
    );
    if (foreign.length === 0) return 'own';
    return foreign.every((stem) => candidate.nearby.has(stem)) ? 'same-delregion' : 'elsewhere';
  };

  return (text) => {
    const asked = [...new Set(stemName(text))];
    const likes = asked.map((stem) => ({
      like: index.findLike(stem),
      weight: index.weigh(stem),
    }));
    const askedWeight = sum(asked) || 1;
    const best = (like: ReadonlyMap<string, number>, stems: Iterable<string>): number => {
      let most = 0;
      for (const stem of stems) most = Math.max(most, like.get(stem) ?? 0);
      return most;
    };

    /** Those that share the most telling words; a common word alone is looked up last. */
    const shortlist = new Set<GroupCandidate>();
    for (const { like } of likes.toSorted((a, b) => b.weight - a.weight)) {
      if (shortlist.size >= enoughCandidates) break;
      for (const stem of like.keys()) {
        for (const candidate of index.candidatesWith(stem)) shortlist.add(candidate);
      }
    }

    const scoreName = ({ stems }: CandidateName, fits: readonly number[]): number => {
      const found = likes.reduce(
        (total, { like, weight }, at) =>
          total + weight * Math.max(best(like, stems), (fits[at] ?? 0) * fittingShare),
        0,
      );
      const covered = stems.filter((stem) => likes.some(({ like }) => like.has(stem)));
      return (
        askedShare * (found / askedWeight) + (1 - askedShare) * (sum(covered) / (sum(stems) || 1))
      );
    };

    return [...shortlist]
      .map((candidate) => {
        const fits = likes.map(({ like }) => best(like, candidate.fitting));
        const score = Math.max(0, ...candidate.names.map((name) => scoreName(name, fits)));
        return { group: candidate.group, score, place: locate(asked, candidate) };
      })
      .sort((a, b) => nearness.indexOf(a.place) - nearness.indexOf(b.place) || b.score - a.score);
  };
}
