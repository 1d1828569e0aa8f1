import type { WordForms } from '../words/word-reader.ts';
import { compileTopics, traits, type CompiledTopics } from './compile-topics.ts';
import { topicKey, topicKinds, type Topic, type TopicSeed } from './topic.ts';

/** The terms of the index that a word can be matched by. */
export type WordTerms = {
  readonly own: readonly { readonly term: number; readonly isSwedish: boolean }[];
  /** Of a compound's two parts; undefined where no topic holds it. */
  readonly parts: readonly (number | undefined)[];
  readonly like: readonly number[];
};

/** A stretch of the postings: those of one term and one delregion. */
export type Stretch = { readonly from: number; readonly to: number };

export type TopicIndex = {
  /** Those of no delregion first, then delregion by delregion. */
  readonly topics: readonly Topic[];
  readonly byKey: ReadonlyMap<string, Topic>;
  /** By topic: its kind, as a place in `topicKinds`. */
  readonly kindOf: Uint8Array;
  /** Folded words of every topic. */
  readonly vocabulary: readonly string[];
  /** How many topics hold the key. */
  readonly frequency: (key: string) => number;
  /** ln(1 + N / (1 + topics that hold the key)). */
  readonly rarity: (key: string) => number;
  readonly termsOf: (forms: WordForms) => WordTerms;
  /** A term's postings, of the delregions only (undefined among them: of no delregion). */
  readonly stretchesIn: (
    term: number,
    delregions: readonly (string | undefined)[] | undefined,
  ) => readonly Stretch[];
  /** By posting: the topic's place in `topics`, ascending within a term. */
  readonly topicOf: Uint32Array;
  /** By posting: what a match says, as a place in `weightLevels`. */
  readonly levelOf: Uint8Array;
  readonly weightLevels: Float64Array;
  /** What a match of the term on the topic (its place) says (0–1); 0 where the topic does not hold it. */
  readonly weightOf: (topic: number, term: number) => number;
  /** The same by the term's key. */
  readonly weightOfKey: (topic: number, key: string) => number;
};

export function createTopicIndex(
  seeds: readonly TopicSeed[],
  compile: (seeds: readonly TopicSeed[]) => CompiledTopics = compileTopics,
): TopicIndex {
  const { ordered, rangeOf } = byDelregion(seeds);
  const {
    keys,
    vocabulary,
    starts,
    topics: held,
    weights,
    weightLevels,
    ...compiled
  } = compile(ordered);
  const topics = ordered.map((seed, at): Topic => {
    const has = compiled.traits[at] ?? 0;
    return {
      kind: seed.kind,
      id: seed.id,
      delregion: seed.delregion,
      municipality: seed.municipality,
      groups: seed.groups,
      groupKinds: seed.groupKinds,
      sources: seed.sources,
      at,
      hasNumber: (has & traits.number) > 0,
      hasAmount: (has & traits.amount) > 0,
      hasReason: (has & traits.reason) > 0,
      hasDate: (has & traits.date) > 0,
      hasDay: (has & traits.day) > 0,
    };
  });
  const termByKey = new Map(keys.map((key, term) => [key, term]));
  const startOf = (term: number): number => starts[term] ?? 0;
  const frequency = (key: string): number => {
    const term = termByKey.get(key);
    return term === undefined ? 0 : startOf(term + 1) - startOf(term);
  };

  /** The first posting within a stretch whose topic does not stand before `at`. */
  function firstFrom(at: number, from: number, to: number): number {
    let [low, high] = [from, to];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((held[middle] ?? 0) < at) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  const levels = Float64Array.from(weightLevels);

  function weightOf(topic: number, term: number): number {
    const to = startOf(term + 1);
    const posting = firstFrom(topic, startOf(term), to);
    return posting < to && held[posting] === topic ? (levels[weights[posting] ?? 0] ?? 0) : 0;
  }

  const known = new WeakMap<WordForms, WordTerms>();
  const numbersOf = (forms: readonly string[]): readonly number[] =>
    forms.map((key) => termByKey.get(key)).filter((term) => term !== undefined);

  return {
    topics,
    byKey: new Map(topics.map((topic) => [topicKey(topic), topic])),
    kindOf: Uint8Array.from(topics, ({ kind }) => topicKinds.indexOf(kind)),
    vocabulary,
    frequency,
    rarity: (key) => Math.log(1 + topics.length / (1 + frequency(key))),
    termsOf: (forms) => {
      const found = known.get(forms);
      if (found !== undefined) return found;
      const read = {
        own: numbersOf(forms.keys).map((term) => ({
          term,
          isSwedish: keys[term]?.startsWith('s:') === true,
        })),
        parts: forms.partKeys.map((key) => termByKey.get(key)),
        like: numbersOf(forms.likeKeys),
      };
      known.set(forms, read);
      return read;
    },
    stretchesIn: (term, delregions) => {
      const [from, to] = [startOf(term), startOf(term + 1)];
      if (delregions === undefined) return [{ from, to }];
      const stretches: Stretch[] = [];
      for (const delregion of delregions) {
        const range = rangeOf.get(delregion);
        if (range === undefined) continue;
        const first = firstFrom(range.from, from, to);
        const end = firstFrom(range.to, first, to);
        if (end > first) stretches.push({ from: first, to: end });
      }
      return stretches;
    },
    topicOf: held,
    levelOf: weights,
    weightLevels: levels,
    weightOf,
    weightOfKey: (topic, key) => {
      const term = termByKey.get(key);
      return term === undefined ? 0 : weightOf(topic, term);
    },
  };
}

/** Topics of one delregion side by side, so that theirs among a term's postings are one stretch. */
function byDelregion(seeds: readonly TopicSeed[]): {
  readonly ordered: readonly TopicSeed[];
  readonly rangeOf: ReadonlyMap<string | undefined, Stretch>;
} {
  const groups = Map.groupBy(seeds, ({ delregion }) => delregion);
  const rangeOf = new Map<string | undefined, Stretch>();
  const ordered: TopicSeed[] = [];
  const common = groups.get(undefined) ?? [];
  groups.delete(undefined);
  for (const [delregion, part] of [[undefined, common] as const, ...groups]) {
    rangeOf.set(delregion, { from: ordered.length, to: ordered.length + part.length });
    ordered.push(...part);
  }
  return { ordered, rangeOf };
}
