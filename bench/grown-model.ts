import { growModel } from '../test/support/grown-model.ts';
import type { Benchmark } from './benchmark.ts';
import { createEngineContestant } from './questions/engine-contestant.ts';
import { readSet } from './questions/read-set.ts';
import { createTemplateQuestions } from './questions/template-questions.ts';
import { timeInterleaved } from './support/contestant.ts';
import { loadBuiltIn } from './support/load-built-in.ts';
import { inMilliseconds, meanOf, medianOf } from './support/statistics.ts';

const factor = 100;
const rounds = 5;

/** The same questions to the built-in model and to a synthetic region many times its size. */
export const grownModel: Benchmark = {
  name: 'grown model',
  run: async ({ questionFiles }) => {
    const model = loadBuiltIn();
    const set = questionFiles.flatMap(readSet);
    const questions = set.length > 0 ? set : createTemplateQuestions(model);
    const timings = await timeInterleaved(
      [
        createEngineContestant('grown', growModel(model, factor)),
        createEngineContestant('built-in', model),
      ],
      questions,
      rounds,
    );
    const compare = (what: string, read: (times: readonly number[]) => number) => {
      const [grown, builtIn] = [
        read(timings.get('grown') ?? []),
        read(timings.get('built-in') ?? []),
      ];
      return {
        name: `${what} time per question, ${factor} times the model by the model`,
        ours: inMilliseconds(grown),
        peer: inMilliseconds(builtIn),
        ratio: grown / builtIn,
        bar: { atMost: 2 },
      };
    };
    return [compare('median', medianOf), compare('mean', meanOf)];
  },
};
