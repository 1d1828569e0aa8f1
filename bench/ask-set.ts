import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { projectRoot } from '../src/core/project-root.ts';
import { loadModel } from '../src/organisation/load.ts';
import { createDirectory } from '../src/organisation/directory.ts';
import { createAnswerer } from '../src/questions/answerer.ts';
import type { ThreadContext } from '../src/questions/thread-context.ts';
import { scoreReply, textOfReply, type SetQuestion } from './questions/score.ts';

/** Asks sets of questions in the process itself: `node bench/ask-set.ts FILE… [--misses]`. */
const files = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
const loaded = loadModel(resolve(projectRoot, 'src/organisation/data'));
if (!loaded.ok) throw new Error(JSON.stringify(loaded.refusal.slice(0, 5)));
const directory = createDirectory(loaded.value);
const answerer = createAnswerer(directory);

for (const file of files) {
  const questions = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as SetQuestion);
  let right = 0;
  let invented = 0;
  let askedBack = 0;
  let askedBackOfRight = 0;
  const byCategory = new Map<string, { right: number; all: number }>();
  const lengths: number[] = [];
  for (const question of questions) {
    const named = question.group === null ? undefined : directory.resolveGroupName(question.group);
    const groupId = named?.kind === 'found' ? named.group.id : undefined;
    let context: ThreadContext | undefined;
    let asked: ReturnType<typeof answerer.ask> | undefined;
    for (const text of question.turns) {
      asked = answerer.ask({
        text,
        ...(groupId === undefined ? {} : { groupId }),
        ...(context === undefined ? {} : { context }),
      });
      context = asked.context;
    }
    if (asked === undefined) continue;
    const text = textOfReply(asked.reply);
    lengths.push(text.length);
    const score = scoreReply(question, text);
    if (asked.reply.kind === 'ask-back') {
      askedBack++;
      // Of the best reading, which would have answered.
      const best = answerer.ask({
        text: '',
        ...(groupId === undefined ? {} : { groupId }),
        ...(asked.context.language && { language: asked.context.language }),
        ...(asked.reply.suggestions[0]?.query && { query: asked.reply.suggestions[0].query }),
      });
      if (scoreReply(question, textOfReply(best.reply)).isRight) askedBackOfRight++;
    }
    const category = byCategory.get(question.category) ?? { right: 0, all: 0 };
    category.all++;
    if (score.isRight) {
      right++;
      category.right++;
    } else {
      if (!question.answerable && asked.reply.kind === 'answer') invented++;
      if (process.argv.includes('--misses')) {
        const query = asked.context.query;
        console.log(
          `${question.id} [${question.category}] ${question.group ?? '-'} :: ${question.turns.join(' | ')}\n   ${asked.reply.kind} ${query === undefined ? '' : `${query.topic} ${query.aspect} ${JSON.stringify(query.constraints)}`} missing ${JSON.stringify(score.missing.map((one) => one.slice(0, 4)))} bad ${JSON.stringify(score.forbidden)}\n   > ${text.replace(/\n/g, ' / ').slice(0, 260)}`,
        );
      }
    }
    byCategory.set(question.category, category);
  }
  const median = lengths.toSorted((a, b) => a - b)[lengths.length >> 1] ?? 0;
  console.log(
    [...byCategory]
      .map(([name, { right: hits, all }]) => `${name} ${String(hits)}/${String(all)}`)
      .join(', '),
  );
  console.log(
    `${file.split('/').at(-1) ?? ''}: ${String(right)}/${String(questions.length)} right (${((100 * right) / questions.length).toFixed(1)} %), answered though unanswerable ${String(invented)}, asked back ${String(askedBack)} of which ${String(askedBackOfRight)} would have been right, median ${String(median)} characters`,
  );
}
