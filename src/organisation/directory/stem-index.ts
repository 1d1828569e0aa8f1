import type { GroupCandidates, GroupCandidate } from './group-candidate.ts';
import { measureLikeness } from './word-likeness.ts';

/** A word of no name, such as "allmänt" in a channel's name, weighs this share of a rare word. */
const unknownWordShare = 0.25;
const compoundLikeness = 0.85;

/** The words of all names: what each weighs and which candidates have it. */
export type StemIndex = {
  /** Rare words tell groups apart, so they weigh more. */
  readonly weigh: (stem: string) => number;
  /** The known stems that an asked one may stand for, each with its likeness from 0 to 1. */
  readonly findLike: (stem: string) => ReadonlyMap<string, number>;
  readonly candidatesWith: (stem: string) => readonly GroupCandidate[];
};

export function createStemIndex({ candidates, places }: GroupCandidates): StemIndex {
  const postings = new Map<string, GroupCandidate[]>();
  const nearby = new Map<string, GroupCandidate[]>();
  const post = (into: Map<string, GroupCandidate[]>, stem: string, one: GroupCandidate): void => {
    const known = into.get(stem);
    if (known === undefined) into.set(stem, [one]);
    else if (known.at(-1) !== one) known.push(one);
  };
  for (const candidate of candidates) {
    for (const { stems } of candidate.names)
      for (const stem of stems) post(postings, stem, candidate);
    for (const stem of candidate.fitting) post(postings, stem, candidate);
    for (const stem of candidate.nearby) post(nearby, stem, candidate);
  }
  const rarest = Math.log(1 + candidates.length);
  const vocabulary = [...new Set([...postings.keys(), ...places])];

  return {
    weigh: (stem) => {
      const count = postings.get(stem)?.length;
      if (count !== undefined) return Math.log(1 + candidates.length / count);
      return places.has(stem) ? rarest : rarest * unknownWordShare;
    },
    findLike: (stem) => {
      // A word that some name holds is no slip of another word, but may be part of a compound.
      const least = postings.has(stem) || places.has(stem) ? compoundLikeness : 0;
      return new Map(
        vocabulary.flatMap((known) => {
          const likeness = measureLikeness(stem, known);
          return likeness > 0 && likeness >= least ? [[known, likeness] as const] : [];
        }),
      );
    },
    candidatesWith: (stem) => [...(postings.get(stem) ?? []), ...(nearby.get(stem) ?? [])],
  };
}
