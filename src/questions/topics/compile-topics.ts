import {
  packStrings,
  packTexts,
  type PackedStrings,
  type PackedTexts,
} from '../../core/packed/strings.ts';
import { createNumbers, type Numbers } from './numbers.ts';
import { createFieldWords, type FieldWords } from './field-words.ts';
import { topicKey, topicKinds, type TopicField, type TopicSeed } from './topic.ts';

/**
 * The words of all topics as flat arrays: quick to search, small, and quick to read back from a
 * file. A term is a stem with its language's mark, known by its number.
 */
export type CompiledTopics = {
  /** Topics by `topicKey`, in the order in which they stand. */
  readonly topics: PackedStrings;
  /** What else is known of each topic: a `TopicHead` as JSON. */
  readonly heads: PackedTexts;
  /** By topic: its kind, as a place in `topicKinds`. */
  readonly kinds: Uint8Array;
  /** By topic: what its texts hold, as the sum of `traits`. */
  readonly traits: Uint8Array;
  /** The topics of one delregion stand together; undefined: those of none. */
  readonly ranges: readonly (Stretch & { readonly delregion: string | undefined })[];
  /** Stem keys. */
  readonly terms: PackedStrings;
  /** By term, where its postings begin; one more at the end. */
  readonly starts: Uint32Array;
  /** By posting: the topic that holds the term, ascending within a term. */
  readonly topicOf: Uint32Array;
  /** By posting: what a match there says, as a place in `weightLevels`. */
  readonly levelOf: Uint8Array;
  /** The few weights (0–1) that fields give. */
  readonly weightLevels: Float64Array;
};

export type TopicHead = Omit<TopicSeed, 'kind' | 'id' | 'fields'>;

/** Places side by side: of topics, or of a term's postings. */
export type Stretch = { readonly from: number; readonly to: number };

/** What the texts of a topic hold. */
export const traits = { number: 1, amount: 2, reason: 4, date: 8, day: 16, share: 32 } as const;

/** A compound's part tells less than the word itself. */
const partWeight = 0.6;

const numberWords =
  /(?:^|[^\p{L}])(?:\d+|en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|alla|samtliga|ingen|båda|vardera|flera)(?![\p{L}])/iu;
const month =
  '(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)';
/** Digits that count nothing: names of documents and steps, days and years. */
const namingDigits = new RegExp(
  `(?:bilaga|steg|område|figur|del|§) (?:\\d+\\p{L}?|sju)|(?:19|20)\\d\\d(?:[-/]\\d{2,4})*|\\d{1,2} ${month}|${month} \\d{1,2}(?!\\d)`,
  'giu',
);
const amountWords = /\d[\d\s.,]*(?:kr|kronor|tkr|mkr|mnkr|miljoner|miljarder)(?!\p{L})/iu;
const reasonWords =
  /(?:för att|eftersom|därför|på grund|orsak|skäl|syfte|så att|bidra|ska ge|med anledning|leder till|påverka|varför)/i;

const dateWords =
  /(?:19|20)\d\d|januari|februari|mars |april|juni|juli|augusti|september|oktober|november|december|termin|våren|hösten|pandemin/i;
const shareWords = /%|procent|andel/i;
const dayWords = new RegExp(`\\d{4}-\\d\\d-\\d\\d|\\d{1,2} ${month}`, 'i');

export type ReadTopics = {
  readonly compiled: CompiledTopics;
  /** Folded words of every topic. */
  readonly vocabulary: ReadonlySet<string>;
};

export function compileTopics(seeds: readonly TopicSeed[]): ReadTopics {
  const { ordered, ranges } = byDelregion(seeds);
  const words = createFieldWords();
  const { vocabulary, stems } = wordsOf(ordered, words);
  const levels = new Map<number, number>();
  const levelOf = (weight: number): number => {
    const found = levels.get(weight) ?? levels.size;
    levels.set(weight, found);
    return found;
  };
  /** By term: the last topic seen to hold it, and the best weight that it gives. */
  const lastTopic = createNumbers();
  const bestWeight: number[] = [];
  const held = { terms: createNumbers(), topics: createNumbers(), levels: createNumbers() };
  ordered.forEach(({ fields }, at) => {
    const own: number[] = [];
    const add = (term: number, weight: number): void => {
      if (lastTopic.at(term) !== at + 1) {
        lastTopic.set(term, at + 1);
        bestWeight[term] = weight;
        own.push(term);
      } else if ((bestWeight[term] ?? 0) < weight) {
        bestWeight[term] = weight;
      }
    };
    for (const { weight, sv, en } of fields) {
      for (const word of words.read(sv, 'sv')) {
        if (word.isStopWord) continue;
        add(word.term, weight);
        for (const part of words.partsOf(word, stems)) add(part, weight * partWeight);
      }
      for (const word of words.read(en, 'en')) if (!word.isStopWord) add(word.term, weight);
    }
    for (const term of own) {
      held.terms.push(term);
      held.topics.push(at);
      held.levels.push(levelOf(bestWeight[term] ?? 0));
    }
  });
  return {
    vocabulary,
    compiled: {
      topics: packStrings(ordered.map(topicKey)),
      heads: packTexts(ordered.map((seed) => JSON.stringify(headOf(seed)))),
      kinds: Uint8Array.from(ordered, ({ kind }) => topicKinds.indexOf(kind)),
      traits: Uint8Array.from(ordered, ({ fields }) => traitsOf(fields)),
      ranges,
      terms: packStrings(words.keys),
      ...sortByTerm(held, words.keys.length),
      weightLevels: Float64Array.from(levels.keys()),
    },
  };
}

/** Named and numbered where they stand, the kind and the id are not told again. */
const headOf = (seed: TopicSeed): TopicHead => ({
  delregion: seed.delregion,
  municipality: seed.municipality,
  groups: seed.groups,
  groupKinds: seed.groupKinds,
  sources: seed.sources,
});

/** Topics of one delregion side by side, so that theirs among a term's postings are one stretch. */
function byDelregion(
  seeds: readonly TopicSeed[],
): Pick<CompiledTopics, 'ranges'> & { readonly ordered: readonly TopicSeed[] } {
  const groups = Map.groupBy(seeds, ({ delregion }) => delregion);
  const common = groups.get(undefined) ?? [];
  groups.delete(undefined);
  const ordered: TopicSeed[] = [];
  const ranges = [[undefined, common] as const, ...groups].map(([delregion, part]) => {
    const from = ordered.length;
    for (const seed of part) ordered.push(seed);
    return { delregion, from, to: ordered.length };
  });
  return { ordered, ranges };
}

/** Postings term by term, each term's in the order in which they came. */
function sortByTerm(
  held: Record<'terms' | 'topics' | 'levels', Numbers>,
  termCount: number,
): Pick<CompiledTopics, 'starts' | 'topicOf' | 'levelOf'> {
  const starts = new Uint32Array(termCount + 1);
  const size = held.terms.size();
  for (let one = 0; one < size; one += 1) {
    const next = held.terms.at(one) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
  }
  for (let term = 0; term < termCount; term += 1) {
    starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0);
  }
  const free = starts.slice();
  const topicOf = new Uint32Array(size);
  const levelOf = new Uint8Array(size);
  for (let one = 0; one < size; one += 1) {
    const term = held.terms.at(one);
    const posting = free[term] ?? 0;
    topicOf[posting] = held.topics.at(one);
    levelOf[posting] = held.levels.at(one);
    free[term] = posting + 1;
  }
  return { starts, topicOf, levelOf };
}

function wordsOf(
  seeds: readonly Pick<TopicSeed, 'fields'>[],
  words: FieldWords,
): { readonly vocabulary: ReadonlySet<string>; readonly stems: ReadonlySet<string> } {
  for (const { fields } of seeds) {
    for (const { sv, en } of fields) {
      words.read(sv, 'sv');
      words.read(en, 'en');
    }
  }
  const seen = [...words.seen()];
  return {
    vocabulary: new Set(seen.map(({ folded }) => folded)),
    stems: new Set(seen.filter(({ language }) => language === 'sv').map(({ stem }) => stem)),
  };
}

function traitsOf(fields: readonly TopicField[]): number {
  const swedish = fields.map(({ sv }) => sv ?? '').join(' ');
  return (
    (numberWords.test(swedish.replace(namingDigits, '')) ? traits.number : 0) +
    (amountWords.test(swedish) ? traits.amount : 0) +
    (reasonWords.test(swedish) ? traits.reason : 0) +
    (dateWords.test(swedish) ? traits.date : 0) +
    (dayWords.test(swedish) ? traits.day : 0) +
    (shareWords.test(swedish) ? traits.share : 0)
  );
}
