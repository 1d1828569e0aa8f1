import { createAsker } from '../questions/engine-contestant.ts';
import { readSet } from '../questions/read-set.ts';
import { createTemplateQuestions } from '../questions/template-questions.ts';
import { loadBuiltIn } from './load-built-in.ts';

/** Prints, as JSON, the heap's bytes after 1,000 and after 100,000 questions: QUESTION_FILE… */
const model = loadBuiltIn();
const set = process.argv.slice(2).flatMap(readSet);
const questions = set.length > 0 ? set : createTemplateQuestions(model);
const ask = createAsker(model);

const heapAfter = (from: number, to: number): number => {
  for (let turn = from; turn < to; turn += 1) {
    const question = questions[turn % questions.length];
    if (question === undefined) break;
    // A word nobody wrote before, as people's slips and names are.
    const [first = '', ...rest] = question.turns;
    ask({ ...question, turns: [`${first} x${turn.toString(36)}q`, ...rest] });
  }
  for (let pass = 0; pass < 3; pass += 1) globalThis.gc?.();
  return process.memoryUsage().heapUsed;
};

const early = heapAfter(0, 1_000);
const late = heapAfter(1_000, 100_000);
console.log(JSON.stringify({ early, late }));
