import type { WordForms } from '../words/word-reader.ts';
import { readStrings, readTexts } from '../../core/packed/strings.ts';
import { traits, type CompiledTopics, type Stretch, type TopicHead } from './compile-topics.ts';
import { topicKinds, type Topic } from './topic.ts';

/** The terms of the index that a word can be matched by. */
export type WordTerms = {
  readonly own: readonly { readonly term: number; readonly isSwedish: boolean }[];
  /** Of a compound's two parts; undefined where no topic holds it. */
  readonly parts: readonly (number | undefined)[];
  readonly like: readonly number[];
};

export type TopicIndex = {
  /** How many topics there are. */
  readonly size: number;
  /** The topic at a place. */
  readonly topicAt: (at: number) => Topic;
  readonly findTopic: (key: string) => Topic | undefined;
  /** By topic: its kind, as a place in `topicKinds`. */
  readonly kindOf: Uint8Array;
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
  /** By posting: the topic's place, ascending within a term. */
  readonly topicOf: Uint32Array;
  /** By posting: what a match says, as a place in `weightLevels`. */
  readonly levelOf: Uint8Array;
  readonly weightLevels: Float64Array;
  /** The first posting within a stretch whose topic does not stand before the given one. */
  readonly firstFrom: (topic: number, from: number, to: number) => number;
  /** The level of the term on the topic (its place); -1 where the topic does not hold it. */
  readonly levelAt: (topic: number, term: number) => number;
  /** What a match of the key on the topic (its place) says (0–1); 0 where the topic does not hold it. */
  readonly weightOfKey: (topic: number, key: string) => number;
};

export function createTopicIndex(compiled: CompiledTopics): TopicIndex {
  const { starts, topicOf, levelOf, weightLevels, kinds } = compiled;
  const topics = readStrings(compiled.topics);
  const heads = readTexts(compiled.heads);
  const terms = readStrings(compiled.terms);
  const rangeOf = new Map(compiled.ranges.map((range) => [range.delregion, range]));
  const startOf = (term: number): number => starts[term] ?? 0;
  const frequency = (key: string): number => {
    const term = terms.numberOf(key);
    return term < 0 ? 0 : startOf(term + 1) - startOf(term);
  };

  const met: (Topic | undefined)[] = [];
  function topicAt(at: number): Topic {
    const found = met[at];
    if (found !== undefined) return found;
    const kind = topicKinds[kinds[at] ?? 0] ?? 'activity';
    const has = compiled.traits[at] ?? 0;
    const made: Topic = {
      ...(JSON.parse(heads.at(at)) as TopicHead),
      kind,
      id: topics.at(at).slice(kind.length + 1),
      at,
      hasNumber: (has & traits.number) > 0,
      hasAmount: (has & traits.amount) > 0,
      hasReason: (has & traits.reason) > 0,
      hasDate: (has & traits.date) > 0,
      hasDay: (has & traits.day) > 0,
      hasShare: (has & traits.share) > 0,
    };
    met[at] = made;
    return made;
  }

  /** The first posting within a stretch whose topic does not stand before `at`. */
  function firstFrom(at: number, from: number, to: number): number {
    let [low, high] = [from, to];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((topicOf[middle] ?? 0) < at) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  function levelAt(topic: number, term: number): number {
    const to = startOf(term + 1);
    const posting = firstFrom(topic, startOf(term), to);
    return posting < to && topicOf[posting] === topic ? (levelOf[posting] ?? -1) : -1;
  }

  const known = new WeakMap<WordForms, WordTerms>();
  const numbersOf = (forms: readonly string[]): readonly number[] =>
    forms.map(terms.numberOf).filter((term) => term >= 0);

  return {
    size: topics.size,
    topicAt,
    findTopic: (key) => {
      const at = topics.numberOf(key);
      return at < 0 ? undefined : topicAt(at);
    },
    kindOf: kinds,
    frequency,
    rarity: (key) => Math.log(1 + topics.size / (1 + frequency(key))),
    termsOf: (forms) => {
      const found = known.get(forms);
      if (found !== undefined) return found;
      const read = {
        own: numbersOf(forms.keys).map((term) => ({
          term,
          isSwedish: terms.at(term).startsWith('s:'),
        })),
        parts: forms.partKeys.map((key) => {
          const term = terms.numberOf(key);
          return term < 0 ? undefined : term;
        }),
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
    topicOf,
    levelOf,
    weightLevels,
    firstFrom,
    levelAt,
    weightOfKey: (topic, key) => {
      const term = terms.numberOf(key);
      return term < 0 ? 0 : (weightLevels[levelAt(topic, term)] ?? 0);
    },
  };
}
