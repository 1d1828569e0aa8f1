import { createFieldWords, type FieldWords } from './field-words.ts';
import type { TopicField, TopicSeed } from './topic.ts';

/**
 * The words of all topics as flat arrays: quick to search, small, and quick to read back from a
 * file. A term is a stem with its language's mark, known by its number.
 */
export type CompiledTopics = {
  /** Stem keys by term number. */
  readonly keys: readonly string[];
  /** Folded words of every topic. */
  readonly vocabulary: readonly string[];
  /** By term number, where its postings begin; one more at the end. */
  readonly starts: Uint32Array;
  /** Topics that hold the term, ascending. */
  readonly topics: Uint32Array;
  /** What a match there says, as a place in `weightLevels`. */
  readonly weights: Uint8Array;
  /** The few weights (0–1) that fields give. */
  readonly weightLevels: readonly number[];
  /** By topic: what its texts hold, as the sum of `traits`. */
  readonly traits: Uint8Array;
};

/** What the texts of a topic hold. */
export const traits = { number: 1, amount: 2, reason: 4 } as const;

/** A compound's part tells less than the word itself. */
const partWeight = 0.6;

const numberWords =
  /(?:^|[^\p{L}])(?:\d+|en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|alla|samtliga|ingen|båda|vardera|flera)(?![\p{L}])/iu;
const amountWords = /\d[\d\s.,]*(?:kr|kronor|tkr|mkr|mnkr|miljoner|miljarder)(?!\p{L})/iu;
const reasonWords =
  /(?:för att|eftersom|därför|på grund|orsak|skäl|syfte|så att|bidra|ska ge|med anledning|leder till|varför)/i;

/** Reads the words of the topics, in the order in which they are given. */
export function compileTopics(seeds: readonly Pick<TopicSeed, 'fields'>[]): CompiledTopics {
  const words = createFieldWords();
  const { vocabulary, stems } = wordsOf(seeds, words);
  const levels = new Map<number, number>();
  const terms = new Map<string, { readonly topics: number[]; readonly weights: number[] }>();
  const levelOf = (weight: number): number => {
    const found = levels.get(weight) ?? levels.size;
    levels.set(weight, found);
    return found;
  };
  seeds.forEach(({ fields }, at) => {
    for (const [key, weight] of weighTerms(fields, stems, words)) {
      const postings = terms.get(key) ?? { topics: [], weights: [] };
      terms.set(key, postings);
      postings.topics.push(at);
      postings.weights.push(levelOf(weight));
    }
  });
  const size = [...terms.values()].reduce((sum, { topics }) => sum + topics.length, 0);
  const compiled = {
    keys: [...terms.keys()],
    vocabulary: [...vocabulary],
    starts: new Uint32Array(terms.size + 1),
    topics: new Uint32Array(size),
    weights: new Uint8Array(size),
    weightLevels: [...levels.keys()],
    traits: Uint8Array.from(seeds, ({ fields }) => traitsOf(fields)),
  };
  let from = 0;
  let term = 0;
  for (const { topics, weights } of terms.values()) {
    compiled.topics.set(topics, from);
    compiled.weights.set(weights, from);
    from += topics.length;
    term += 1;
    compiled.starts[term] = from;
  }
  return compiled;
}

function wordsOf(
  seeds: readonly Pick<TopicSeed, 'fields'>[],
  words: FieldWords,
): { readonly vocabulary: ReadonlySet<string>; readonly stems: ReadonlySet<string> } {
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
  return { vocabulary, stems };
}

/** A topic's terms, each with the best weight that a field gives it. */
function weighTerms(
  fields: readonly TopicField[],
  stems: ReadonlySet<string>,
  words: FieldWords,
): ReadonlyMap<string, number> {
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
  return terms;
}

function traitsOf(fields: readonly TopicField[]): number {
  const swedish = fields.map(({ sv }) => sv ?? '').join(' ');
  return (
    (numberWords.test(swedish) ? traits.number : 0) +
    (amountWords.test(swedish) ? traits.amount : 0) +
    (reasonWords.test(swedish) ? traits.reason : 0)
  );
}
