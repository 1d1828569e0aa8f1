import type { Answerer, Asked, Question } from '../../../src/questions/ask.ts';
import { rememberAnswers } from '../../../src/questions/remember-answers.ts';

function countingAnswerer(): { answerer: Answerer; asked: Question[] } {
  const asked: Question[] = [];
  const answerer: Answerer = {
    ask: (question): Asked => {
      asked.push(question);
      return {
        reply: { kind: 'ask-back', language: 'sv', headline: question.text, suggestions: [] },
        context: { entities: [] },
      };
    },
    explain: () => ({ readAs: '', facts: [], notes: [], settings: [] }),
    examples: () => [],
    languageOf: () => undefined,
  };
  return { answerer, asked };
}

describe('remembered answers', () => {
  it('answer the same question in the same place without asking again', () => {
    const { answerer, asked } = countingAnswerer();
    const remembering = rememberAnswers(answerer);
    const first = remembering.ask({ text: 'Vem eskalerar detta?', groupId: 'a' });
    expect(remembering.ask({ text: 'Vem eskalerar detta?', groupId: 'a' })).toBe(first);
    expect(asked).toHaveLength(1);
  });

  it('keep groups, threads and languages apart', () => {
    const { answerer, asked } = countingAnswerer();
    const remembering = rememberAnswers(answerer);
    const text = 'Hur ofta?';
    remembering.ask({ text });
    remembering.ask({ text, groupId: 'a' });
    remembering.ask({ text, language: 'en' });
    remembering.ask({ text, context: { entities: ['person:x'] } });
    expect(asked).toHaveLength(4);
  });

  it('forget the least recently asked beyond their size', () => {
    const { answerer, asked } = countingAnswerer();
    const remembering = rememberAnswers(answerer, 2);
    for (const text of ['a', 'b', 'a', 'c', 'a', 'b']) remembering.ask({ text });
    expect(asked.map(({ text }) => text)).toEqual(['a', 'b', 'c', 'b']);
  });
});
