import { once } from '../../core/once.ts';
import type { Directory } from '../../organisation/directory.ts';
import type { Group } from '../../organisation/schema.ts';
import type { Query } from '../query.ts';
import type { Reading } from '../reading/reading.ts';
import type { Scope } from '../scope.ts';
import type { TopicIndex } from '../topics/topic-index.ts';

/** One way to read the question; the score is the share of its information that it explains. */
export type Candidate = {
  readonly query: Query;
  readonly score: number;
  /** Subject words that the reading accounts for, by position. */
  readonly matched?: ReadonlySet<number>;
  /** Those of them that name it. */
  readonly strong?: ReadonlySet<number>;
};

/** A candidate whose query is worked out only if it is asked for, as few are. */
export function createCandidate(told: Omit<Candidate, 'query'>, makeQuery: () => Query): Candidate {
  const made = once(makeQuery);
  return {
    ...told,
    get query() {
      return made();
    },
  };
}

/** Below this share of the question explained, nothing is answered. */
export const minScore = 0.44;

/** A reading this close behind the best may answer where the best has an empty cell. */
export const nearlyAsGood = 0.88;

/** A second subject explains its own share of the question, not the whole: so much of the best score. */
export const secondSubject = 0.6;

/** A closed question form, fully read, comes before anything that merely shares its words. */
export const closedFormBonus = 0.18;
export const withClosedForm = (score: number): number =>
  score >= 0.75 ? score + closedFormBonus : score;

export type FrameInput = {
  readonly reading: Reading;
  /** Of the question's words, by position. */
  readonly weights: readonly number[];
  readonly scope: Scope;
  readonly bound: Group | undefined;
  readonly directory: Directory;
  readonly index: TopicIndex;
  /** The tables alone. */
  readonly tables: TopicIndex;
};

export type Frame = (input: FrameInput) => readonly Candidate[];

export const query = (
  topic: string,
  aspect: string,
  constraints: Record<string, string | undefined> = {},
): Query => {
  const given: Record<string, string> = {};
  for (const [name, value] of Object.entries(constraints)) {
    if (value !== undefined) given[name] = value;
  }
  return { topic, aspect, constraints: given };
};
