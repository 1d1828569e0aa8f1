import { createFieldWords, type FieldWords } from './field-words.ts';
import { topicKey, type Topic, type TopicSeed } from './topic.ts';

export type Posting = { readonly topic: Topic; readonly weight: number };

export type TopicIndex = {
  readonly topics: readonly Topic[];
  readonly byKey: ReadonlyMap<string, Topic>;
  /** Folded words of every topic. */
  readonly vocabulary: ReadonlySet<string>;
  /** How many topics hold the key. */
  readonly frequency: (key: string) => number;
  /** Topics that hold the key, of the delregions only (undefined among them: of no delregion). */
  readonly postingsIn: (
    key: string,
    delregions: readonly (string | undefined)[] | undefined,
  ) => readonly Posting[];
  /** ln(1 + N / (1 + topics that hold the key)). */
  readonly rarity: (key: string) => number;
};

/** A compound's part tells less than the word itself. */
const partWeight = 0.6;

export function createTopicIndex(seeds: readonly TopicSeed[]): TopicIndex {
  const words = createFieldWords();
  const vocabulary = new Set<string>();
  const stems = new Set<string>();
  for (const { fields } of seeds) {
    for (const { sv, en } of fields) {
      for (const word of words.read(sv, 'sv')) {
        vocabulary.add(word.folded);
        stems.add(word.stem);
      }
      for (const word of words.read(en, 'en')) vocabulary.add(word.folded);
    }
  }
  const topics = seeds.map((seed, index) => toTopic(seed, index, stems, words));
  const postings = new Map<string, Posting[]>();
  for (const topic of topics) {
    for (const [key, weight] of topic.terms) {
      const list = postings.get(key);
      if (list === undefined) postings.set(key, [{ topic, weight }]);
      else list.push({ topic, weight });
    }
  }
  const partitions = new Map<string, ReadonlyMap<string | undefined, readonly Posting[]>>();
  const partitionOf = (key: string): ReadonlyMap<string | undefined, readonly Posting[]> => {
    const found =
      partitions.get(key) ?? Map.groupBy(postings.get(key) ?? [], ({ topic }) => topic.delregion);
    partitions.set(key, found);
    return found;
  };
  const frequency = (key: string): number => postings.get(key)?.length ?? 0;
  return {
    topics,
    byKey: new Map(topics.map((topic) => [topicKey(topic), topic])),
    vocabulary,
    frequency,
    postingsIn: (key, delregions) => {
      const list = postings.get(key) ?? none;
      if (delregions === undefined || list.length === 0) return list;
      if (list.length <= fewPostings) {
        return list.filter(({ topic }) => delregions.includes(topic.delregion));
      }
      const parts = partitionOf(key);
      return delregions.flatMap((delregion) => parts.get(delregion) ?? none);
    },
    rarity: (key) => Math.log(1 + topics.length / (1 + frequency(key))),
  };
}

const none: readonly Posting[] = [];
/** A list this short is filtered faster than divided. */
const fewPostings = 16;

const numberWords =
  /(?:^|[^\p{L}])(?:\d+|en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|alla|samtliga|ingen|båda|vardera|flera)(?![\p{L}])/iu;
const amountWords = /\d[\d\s.,]*(?:kr|kronor|tkr|mkr|mnkr|miljoner|miljarder)(?!\p{L})/iu;
const reasonWords =
  /(?:för att|eftersom|därför|på grund|orsak|skäl|syfte|så att|bidra|ska ge|med anledning|leder till|varför)/i;

function toTopic(
  { fields, ...seed }: TopicSeed,
  index: number,
  stems: ReadonlySet<string>,
  words: FieldWords,
): Topic {
  const terms = new Map<string, number>();
  const add = (key: string, weight: number): void => {
    if ((terms.get(key) ?? 0) < weight) terms.set(key, weight);
  };
  for (const { weight, sv, en } of fields) {
    for (const word of words.read(sv, 'sv')) {
      if (word.isStopWord) continue;
      add(word.key, weight);
      for (const part of words.partsOf(word, stems)) add(part, weight * partWeight);
    }
    for (const word of words.read(en, 'en')) if (!word.isStopWord) add(word.key, weight);
  }
  const swedish = fields.map(({ sv }) => sv ?? '').join(' ');
  return {
    ...seed,
    index,
    terms,
    hasNumber: numberWords.test(swedish),
    hasAmount: amountWords.test(swedish),
    hasReason: reasonWords.test(swedish),
  };
}
