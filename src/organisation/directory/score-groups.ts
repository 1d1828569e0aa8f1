import type { Group } from '../schema.ts';
import type { GroupCandidate } from './group-candidate.ts';
import { stemName } from './group-words.ts';
import { measureLikeness } from './word-likeness.ts';

export type GroupMatch = {
  readonly group: Group;
  /** From 0 to 1. */
  readonly score: number;
  /** The text names a place that is not this group's: never the one that was meant. */
  readonly isElsewhere: boolean;
};

/** A word of no name, such as "allmänt" in a channel's name, weighs this share of a rare word. */
const unknownWordShare = 0.25;
const askedShare = 0.75;

type Weights = {
  readonly of: (stem: string) => number;
  readonly isKnown: (stem: string) => boolean;
};

/** Rare words tell groups apart, so they weigh more. */
function weighStems(candidates: readonly GroupCandidate[], places: ReadonlySet<string>): Weights {
  const groupsWith = new Map<string, number>();
  for (const { stemmedNames, fitting } of candidates) {
    for (const stem of new Set([...stemmedNames.flat(), ...fitting])) {
      groupsWith.set(stem, (groupsWith.get(stem) ?? 0) + 1);
    }
  }
  const rarest = Math.log(1 + candidates.length);
  return {
    of: (stem) => {
      const count = groupsWith.get(stem);
      if (count !== undefined) return Math.log(1 + candidates.length / count);
      return places.has(stem) ? rarest : rarest * unknownWordShare;
    },
    isKnown: (stem) => groupsWith.has(stem) || places.has(stem),
  };
}

/** @param places stems of every municipality's and delregion's names */
export function createGroupScorer(
  candidates: readonly GroupCandidate[],
  places: ReadonlySet<string>,
): (text: string) => GroupMatch[] {
  const weights = weighStems(candidates, places);
  const sum = (stems: readonly string[]): number =>
    stems.reduce((total, stem) => total + weights.of(stem), 0);

  return (text) => {
    const asked = [...new Set(stemName(text))];
    const known = new Map(asked.map((stem) => [stem, new Map<string, number>()]));
    /** A word that some name holds is no slip of another word, but may be part of a compound. */
    const likeness = (stem: string, other: string): number => {
      const cache = known.get(stem);
      const cached = cache?.get(other);
      if (cached !== undefined) return cached;
      const measured = measureLikeness(stem, other);
      const value = measured < 0.85 && weights.isKnown(stem) ? 0 : measured;
      cache?.set(other, value);
      return value;
    };
    const best = (stem: string, others: Iterable<string>): number => {
      let most = 0;
      for (const other of others) most = Math.max(most, likeness(stem, other));
      return most;
    };
    const askedWeight = sum(asked) || 1;

    return candidates
      .map(({ group, stemmedNames, fitting }) => {
        const fits = new Map(asked.map((stem) => [stem, best(stem, fitting)]));
        const isElsewhere = asked.some(
          (stem) =>
            places.has(stem) &&
            !fitting.has(stem) &&
            !stemmedNames.some((name) => name.includes(stem)),
        );
        const scores = stemmedNames.map((name) => {
          const found = asked.reduce(
            (total, stem) =>
              total + weights.of(stem) * Math.max(best(stem, name), (fits.get(stem) ?? 0) * 0.95),
            0,
          );
          const covered = name.filter((part) => asked.some((stem) => likeness(stem, part) > 0));
          return (
            askedShare * (found / askedWeight) +
            (1 - askedShare) * (sum(covered) / (sum(name) || 1))
          );
        });
        return { group, score: Math.max(0, ...scores), isElsewhere };
      })
      .filter(({ score }) => score > 0)
      .sort((a, b) => Number(a.isElsewhere) - Number(b.isElsewhere) || b.score - a.score);
  };
}
