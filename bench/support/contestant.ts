import type { SetQuestion } from '../questions/score.ts';
import { medianOf } from './statistics.ts';

/** Whoever answers a set's questions; the reply is the answer to the last turn. */
export type Contestant = {
  readonly name: string;
  readonly answer: (question: SetQuestion) => string | Promise<string>;
};

/** Milliseconds per turn: for each contestant, the median of each question's rounds. */
export type Timings = ReadonlyMap<string, readonly number[]>;

/** All contestants take each question in turn, so that what disturbs the machine disturbs all. */
export async function timeInterleaved(
  contestants: readonly Contestant[],
  questions: readonly SetQuestion[],
  rounds: number,
): Promise<Timings> {
  const times = contestants.map(() => questions.map((): number[] => []));
  for (let round = 0; round <= rounds; round += 1) {
    for (const [at, question] of questions.entries()) {
      for (const [who, { answer }] of contestants.entries()) {
        const begin = performance.now();
        const reply = answer(question);
        if (typeof reply !== 'string') await reply;
        const perTurn = (performance.now() - begin) / question.turns.length;
        if (round > 0) times[who]?.[at]?.push(perTurn);
      }
    }
  }
  return new Map(contestants.map(({ name }, who) => [name, (times[who] ?? []).map(medianOf)]));
}
