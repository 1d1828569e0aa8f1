import type { Benchmark, Measure } from './benchmark.ts';
import { createAsker, createEngineContestant } from './questions/engine-contestant.ts';
import { createMiniSearchContestant } from './questions/minisearch-contestant.ts';
import { createNlpContestant, type Lesson } from './questions/nlp-contestant.ts';
import { readSet } from './questions/read-set.ts';
import { scoreReply, textOfReply, type SetQuestion } from './questions/score.ts';
import { createTemplateQuestions } from './questions/template-questions.ts';
import type { Contestant } from './support/contestant.ts';
import { timeInterleaved } from './support/contestant.ts';
import { loadBuiltIn } from './support/load-built-in.ts';
import { inMilliseconds, medianOf } from './support/statistics.ts';

const rounds = 7;

async function shareRight(
  { answer }: Contestant,
  questions: readonly SetQuestion[],
): Promise<number> {
  let right = 0;
  for (const question of questions) {
    if (scoreReply(question, await answer(question)).isRight) right += 1;
  }
  return right / questions.length;
}

/** What a peer learns: each question's query as the engine reads it, and the engine's reply. */
function writeLessons(questions: readonly SetQuestion[]): readonly Lesson[] {
  const ask = createAsker(loadBuiltIn());
  return questions.flatMap((question) => {
    const asked = ask(question);
    const query = asked?.context.query;
    if (asked === undefined || query === undefined) return [];
    return [{ question, intent: JSON.stringify(query), reply: textOfReply(asked.reply) }];
  });
}

/** How many questions are answered rightly, and how long one takes, against the peers. */
export const accuracy: Benchmark = {
  name: 'answers',
  run: async ({ sourcesFolder, questionFiles, ownQuestionFiles }) => {
    const questions = questionFiles.flatMap(readSet);
    if (questions.length === 0) return [];
    const asked = new Set(questions.map(({ turns }) => turns.join('\n')));
    const own = ownQuestionFiles
      .flatMap(readSet)
      .filter(({ turns }) => !asked.has(turns.join('\n')));
    const model = loadBuiltIn();
    const taught = own.length > 0 ? own : createTemplateQuestions(model);
    const engine = createEngineContestant('ours', model);
    const peers = [
      ...(sourcesFolder === undefined ? [] : [createMiniSearchContestant(sourcesFolder)]),
      await createNlpContestant(writeLessons(taught)),
    ];
    const timings = await timeInterleaved([engine, ...peers], questions, rounds);
    const timeOf = ({ name }: Contestant): number => medianOf(timings.get(name) ?? []);
    const right = await shareRight(engine, questions);

    const measures: Measure[] = [];
    for (const peer of peers) {
      const peerRight = await shareRight(peer, questions);
      measures.push(
        {
          name: `share of ${questions.length} questions right, by ${peer.name}'s`,
          ours: `${(100 * right).toFixed(1)} %`,
          peer: `${(100 * peerRight).toFixed(1)} %`,
          ratio: right / peerRight,
          bar: { atLeast: 1 },
        },
        {
          name: `speed per question, by ${peer.name}'s`,
          ours: inMilliseconds(timeOf(engine)),
          peer: inMilliseconds(timeOf(peer)),
          ratio: timeOf(peer) / timeOf(engine),
          ...(peer.name === 'MiniSearch' && { bar: { atLeast: 10 } }),
        },
      );
    }
    return measures;
  },
};
