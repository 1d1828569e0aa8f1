import { fold } from '../words/fold.ts';
import { stemEnglishWord, stemSwedishWord } from '../words/stem.ts';
import { isStopWord } from '../words/stop-words.ts';
import { tokenise } from '../words/tokenise.ts';
import { splitCompound } from '../words/word-reader.ts';
import { topicKey, type Topic, type TopicSeed } from './topic.ts';

export type TopicIndex = {
  readonly topics: readonly Topic[];
  readonly byKey: ReadonlyMap<string, Topic>;
  /** Folded words of every topic. */
  readonly vocabulary: ReadonlySet<string>;
  /** Topics that hold the key, rarest information first for the caller to bound. */
  readonly postings: (key: string) => readonly Topic[];
  /** ln(1 + N / (1 + topics that hold the key)). */
  readonly rarity: (key: string) => number;
};

/** A compound's part tells less than the word itself. */
const partWeight = 0.6;

export function createTopicIndex(seeds: readonly TopicSeed[]): TopicIndex {
  const vocabulary = new Set<string>();
  const stems = new Set<string>();
  for (const { fields } of seeds) {
    for (const field of fields) {
      for (const word of [...tokenise(field.sv ?? ''), ...tokenise(field.en ?? '')]) {
        vocabulary.add(fold(word));
      }
      for (const word of tokenise(field.sv ?? '')) stems.add(stemSwedishWord(word));
    }
  }
  const topics = seeds.map((seed, index) => toTopic(seed, index, stems));
  const postings = new Map<string, Topic[]>();
  for (const topic of topics) {
    for (const key of topic.terms.keys()) {
      const list = postings.get(key);
      if (list === undefined) postings.set(key, [topic]);
      else list.push(topic);
    }
  }
  return {
    topics,
    byKey: new Map(topics.map((topic) => [topicKey(topic), topic])),
    vocabulary,
    postings: (key) => postings.get(key) ?? [],
    rarity: (key) => Math.log(1 + topics.length / (1 + (postings.get(key)?.length ?? 0))),
  };
}

function toTopic({ fields, ...seed }: TopicSeed, index: number, stems: ReadonlySet<string>): Topic {
  const terms = new Map<string, number>();
  const add = (key: string, weight: number): void => {
    if ((terms.get(key) ?? 0) < weight) terms.set(key, weight);
  };
  for (const { weight, sv, en } of fields) {
    for (const word of longTokens(sv)) {
      add(`s:${stemSwedishWord(word)}`, weight);
      for (const part of splitCompound(fold(word), stems)) add(`s:${part}`, weight * partWeight);
    }
    for (const word of longTokens(en)) add(`e:${stemEnglishWord(word)}`, weight);
  }
  return { ...seed, index, terms };
}

/** Tokens of a text of any length, stop words left out. */
function* longTokens(text: string | undefined): Generator<string> {
  for (const clause of (text ?? '').split(/[.;,()\n]/)) {
    for (const word of tokenise(clause)) if (!isStopWord(fold(word))) yield word;
  }
}
