import { createAnswerer } from '../../../src/questions/answerer.ts';
import { findChoices } from '../../../src/questions/ask-back.ts';
import { renderQuery } from '../../../src/questions/answers/render-query.ts';
import type { FrameInput } from '../../../src/questions/frames/candidate.ts';
import type { Query } from '../../../src/questions/query.ts';
import { builtInDirectory } from '../../support/built-in-model.ts';

const directory = builtInDirectory();
const answerer = createAnswerer(directory);

const on = (topic: string, aspect = 'whole'): Query => ({ topic, aspect, constraints: {} });
const osby = on('group:nordost-lokal-osby', 'meetings');
const hassleholm = on('group:nordost-lokal-hassleholm', 'members');
const perstorp = on('group:nordost-lokal-perstorp', 'chair');

function choose(scored: readonly (readonly [Query, number])[], language: 'sv' | 'en' = 'sv') {
  const [first, ...others] = scored.map(([query, score]) => ({ query, score }));
  if (first === undefined) throw new Error('No reading.');
  const rendered = renderQuery({ query: first.query, language, directory, bound: undefined });
  if (rendered === undefined) throw new Error('Not rendered.');
  // Only what a choice looks at.
  const input = { reading: { language, line: '' }, bound: undefined, directory };
  return findChoices({ candidate: first, rendered, others }, input as unknown as FrameInput);
}

describe('two readings that are near-equal', () => {
  it('are named as choices, in the language of the reader', () => {
    const near = [
      [osby, 0.6],
      [hassleholm, 0.598],
    ] as const;
    expect(choose(near)?.map(({ title }) => title)).toEqual([
      'Lokal samverkan Osby: hur ofta gruppen träffas',
      'Lokal samverkan Hässleholm: vilka som deltar',
    ]);
    expect(choose(near, 'en')?.map(({ title }) => title)).toEqual([
      'Lokal samverkan Osby: how often it meets',
      'Lokal samverkan Hässleholm: who takes part',
    ]);
  });

  it('leave nothing to choose when one is clearly better or explains the question', () => {
    expect(
      choose([
        [osby, 0.6],
        [hassleholm, 0.59],
      ]),
    ).toBeUndefined();
    expect(
      choose([
        [osby, 0.8],
        [hassleholm, 0.8],
      ]),
    ).toBeUndefined();
  });

  it('leave nothing to choose when they are on one subject or answer alike', () => {
    expect(
      choose([
        [osby, 0.6],
        [{ ...osby, aspect: 'members' }, 0.6],
      ]),
    ).toBeUndefined();
    const table = (id: string) => on(`table:${id}`);
    expect(
      choose([
        [table('mobilt-team-kristianstad'), 0.6],
        [table('mobilt-team-hassleholm'), 0.6],
      ]),
    ).toBeUndefined();
  });

  it('are three at most', () => {
    const seen = choose([
      [osby, 0.6],
      [hassleholm, 0.6],
      [perstorp, 0.6],
      [on('term:sip'), 0.6],
    ]);
    expect(seen).toHaveLength(3);
  });
});

describe('a choice', () => {
  const choices = [
    { title: 'Lokal samverkan Osby: hur ofta gruppen träffas', query: osby },
    { title: 'Lokal samverkan Hässleholm: vilka som deltar', query: hassleholm },
  ];
  const context = { entities: [], language: 'sv' as const, choices };
  const topicOf = (text: string, query?: Query) => {
    const { context: after } = answerer.ask({ text, context, ...(query && { query }) });
    return after.query?.topic;
  };

  it.each([
    '2',
    'den andra',
    'Hässleholm',
    'LOKAL SAMVERKAN HASSLEHOLM: vilka som deltar',
    'den om deltar',
  ])('may be typed: %s', (text) => {
    expect(topicOf(text)).toBe(hassleholm.topic);
  });

  it('is answered as it is when its button was pressed, in any thread', () => {
    const { reply } = answerer.ask({ text: 'x', query: osby, language: 'en' });
    expect(reply).toMatchObject({ kind: 'answer', language: 'en', query: osby });
  });

  it('does not stand in the way of another question', () => {
    expect(topicOf('Vad betyder SIP?')).toBe('term:sip');
    expect(topicOf('den')).not.toBe(osby.topic);
  });

  it('is forgotten once answered', () => {
    const { context: after } = answerer.ask({ text: '1', context });
    expect(after.choices).toBeUndefined();
  });

  it('that the model no longer knows is read as words', () => {
    const gone = on('activity:gone');
    expect(answerer.ask({ text: 'Vad betyder SIP?', query: gone }).context.query?.topic).toBe(
      'term:sip',
    );
  });
});
