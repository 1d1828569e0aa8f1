import fc from 'fast-check';
import { compileTopics } from '../../../src/questions/topics/compile-topics.ts';
import { createTopicIndex } from '../../../src/questions/topics/topic-index.ts';
import type { TopicSeed } from '../../../src/questions/topics/topic.ts';
import { stemSwedishWord } from '../../../src/questions/words/stem.ts';

const words = ['remiss', 'lasarett', 'provtagning', 'journal', 'blodtryck'] as const;
const delregions = [undefined, 'syd', 'nord'] as const;

const seedsOf = (
  topics: readonly { word: readonly string[]; weight: number; delregion: string | undefined }[],
): readonly TopicSeed[] =>
  topics.map(({ word, weight, delregion }, at) => ({
    kind: 'statement',
    id: String(at),
    sources: [],
    delregion,
    fields: [{ weight, sv: word.join(' ') }],
  }));

const anyTopics = fc.array(
  fc.record({
    word: fc.subarray([...words]),
    weight: fc.constantFrom(0.3, 0.7, 1),
    delregion: fc.constantFrom(...delregions),
  }),
  { maxLength: 30 },
);

const indexOf = (seeds: readonly TopicSeed[]) => createTopicIndex(compileTopics(seeds).compiled);

const keyOf = (word: string): string => `s:${stemSwedishWord(word)}`;

describe('the index of topics', () => {
  it('gives each topic the weight of each of its words, and 0 of all others', () => {
    fc.assert(
      fc.property(anyTopics, (topics) => {
        const index = indexOf(seedsOf(topics));
        for (let at = 0; at < index.size; at += 1) {
          const topic = topics[Number(index.topicAt(at).id)];
          for (const word of words) {
            const expected = topic?.word.includes(word) === true ? topic.weight : 0;
            expect(index.weightOfKey(at, keyOf(word))).toBe(expected);
          }
        }
      }),
    );
  });

  it('finds a word in exactly the topics of the delregions asked for', () => {
    fc.assert(
      fc.property(anyTopics, fc.subarray([...delregions]), (topics, asked) => {
        const index = indexOf(seedsOf(topics));
        for (const word of words) {
          const { own } = index.termsOf({
            folded: word,
            isStopWord: false,
            isEveryday: false,
            isMended: false,
            keys: [keyOf(word)],
            partKeys: [],
            likeKeys: [],
          });
          const found = own
            .flatMap(({ term }) => index.stretchesIn(term, asked))
            .flatMap(({ from, to }) => [...index.topicOf.subarray(from, to)])
            .map((at) => Number(index.topicAt(at).id));
          const expected = topics.flatMap((topic, at) =>
            topic.word.includes(word) && asked.includes(topic.delregion) ? [at] : [],
          );
          expect(found.toSorted((a, b) => a - b)).toEqual(expected);
          expect(index.frequency(keyOf(word))).toBe(
            topics.filter((topic) => topic.word.includes(word)).length,
          );
        }
      }),
    );
  });

  it('takes the best of the weights that several fields give a word', () => {
    const index = indexOf([
      {
        kind: 'statement',
        id: 'one',
        sources: [],
        fields: [
          { weight: 0.3, sv: 'remiss' },
          { weight: 0.9, sv: 'remissen' },
          { weight: 0.7, sv: 'remisser' },
        ],
      },
    ]);
    expect(index.weightOfKey(0, keyOf('remiss'))).toBe(0.9);
  });

  it('gives a topic back whole, by its place and by its key', () => {
    const seed = {
      kind: 'decision',
      id: 'nord/1',
      delregion: 'nord',
      municipality: 'osby',
      groups: ['g'],
      groupKinds: ['local'],
      sources: ['s', 't'],
    } as const;
    const index = indexOf([{ ...seed, fields: [{ weight: 1, sv: '120 kr den 3 maj 2024' }] }]);
    expect(index.topicAt(0)).toMatchObject({ ...seed, at: 0, hasAmount: true, hasDay: true });
    expect(index.findTopic('decision:nord/1')).toBe(index.topicAt(0));
    expect(index.findTopic('statement:nord/1')).toBeUndefined();
  });
});
