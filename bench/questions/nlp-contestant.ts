import { createRequire } from 'node:module';
import type { Contestant } from '../support/contestant.ts';
import type { SetQuestion } from './score.ts';

/** The little of nlp.js that is used here; the packages bring no types. */
type Nlp = {
  readonly addDocument: (language: string, utterance: string, intent: string) => void;
  readonly train: () => Promise<void>;
  readonly process: (language: string, text: string) => Promise<{ readonly intent: string }>;
};
type Container = {
  readonly use: (plugin: unknown) => void;
  readonly get: (name: 'nlp') => Nlp;
};
type Dock = (options: unknown) => Promise<{ readonly get: (name: 'nlp') => Nlp }>;

export type Lesson = {
  readonly question: SetQuestion;
  /** What is asked, as one name for all questions that ask the same. */
  readonly intent: string;
  readonly reply: string;
};

const load = createRequire(import.meta.url);

/** A neural intent classifier that knows the lessons' replies by heart. */
export async function createNlpContestant(lessons: readonly Lesson[]): Promise<Contestant> {
  const { dockStart } = load('@nlpjs/basic') as { dockStart: Dock };
  const { LangSv } = load('@nlpjs/lang-sv') as { LangSv: unknown };
  const dock = await dockStart({
    settings: {
      nlp: {
        languages: ['sv', 'en'],
        nlu: { log: false },
        autoSave: false,
        forceNER: false,
        threshold: 0.5,
      },
    },
    use: ['Basic'],
  });
  const nlp = dock.get('nlp');
  (nlp as unknown as { container: Container }).container.use(LangSv);
  const replies = new Map<string, string>();
  for (const { question, intent, reply } of lessons) {
    for (const text of question.turns) nlp.addDocument(question.lang, text, intent);
    replies.set(intent, reply);
  }
  await nlp.train();
  return {
    name: 'nlp.js',
    answer: async ({ lang, turns }) => {
      let intent = 'None';
      for (const text of turns) ({ intent } = await nlp.process(lang, text));
      return replies.get(intent) ?? 'Det framgår inte av underlaget.';
    },
  };
}
