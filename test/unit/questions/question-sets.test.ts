import { readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { scoreReply, textOfReply, type SetQuestion } from '../../../bench/questions/score.ts';
import { projectRoot } from '../../../src/core/project-root.ts';
import { createAnswerer } from '../../../src/questions/answerer.ts';
import type { Reply } from '../../../src/questions/reply.ts';
import type { ThreadContext } from '../../../src/questions/thread-context.ts';
import { builtInDirectory } from '../../support/built-in-model.ts';

const folder = resolve(projectRoot, 'test/questions');
const directory = builtInDirectory();
const answerer = createAnswerer(directory);

function readSet(file: string): readonly SetQuestion[] {
  return readFileSync(resolve(folder, file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as SetQuestion);
}

function replyTo({ group, turns }: SetQuestion): Reply {
  const resolved = group === null ? undefined : directory.resolveGroupName(group);
  const groupId = resolved?.kind === 'found' ? resolved.group.id : undefined;
  let context: ThreadContext | undefined;
  let reply: Reply | undefined;
  for (const text of turns) {
    const asked = answerer.ask({
      text,
      ...(groupId === undefined ? {} : { groupId }),
      ...(context === undefined ? {} : { context }),
    });
    ({ reply, context } = asked);
  }
  if (reply === undefined) throw new Error('A question without turns.');
  return reply;
}

const sets = readdirSync(folder).filter((file) => file.endsWith('.jsonl'));
const answered = sets.flatMap((file) =>
  readSet(file).map((question) => ({ file, question, reply: replyTo(question) })),
);

describe('questions that people wrote without seeing the code', () => {
  it.each(sets)('%s: at least nine in ten are answered right', (file) => {
    const own = answered.filter((one) => one.file === file);
    const wrong = own.filter(
      ({ question, reply }) => !scoreReply(question, textOfReply(reply)).isRight,
    );
    expect(own.length).toBeGreaterThanOrEqual(50);
    expect(wrong.map(({ question }) => question.id).length / own.length).toBeLessThanOrEqual(0.1);
  });

  it('what the sources do not say is never answered as if they did', () => {
    const invented = answered.filter(
      ({ question, reply }) => !question.answerable && reply.kind === 'answer',
    );
    expect(invented.map(({ question }) => question.turns.at(-1))).toEqual([]);
  });

  it('a found answer never carries the refusal phrase', () => {
    const mixed = answered.filter(
      ({ reply }) =>
        reply.kind === 'answer' &&
        /framgår inte av underlaget|source documents do not say/i.test(textOfReply(reply)),
    );
    expect(mixed.map(({ question }) => question.id)).toEqual([]);
  });

  it('an answer names its source', () => {
    const sourceless = answered.filter(
      ({ reply }) =>
        reply.kind === 'answer' &&
        reply.sources.length === 0 &&
        !/^source:/.test(reply.query.topic),
    );
    expect(sourceless.map(({ question }) => question.turns.at(-1))).toEqual([]);
  });

  it('half of all replies are under 1,500 characters', () => {
    const lengths = answered
      .map(({ reply }) => textOfReply(reply).length)
      .toSorted((a, b) => a - b);
    expect(lengths[lengths.length >> 1]).toBeLessThan(1_500);
  });
});
