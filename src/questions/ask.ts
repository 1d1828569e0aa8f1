import type { Language } from '../core/language.ts';
import type { Explanation, Reply } from './reply.ts';
import type { Query } from './query.ts';
import type { ThreadContext } from './thread-context.ts';

export type Question = {
  readonly text: string;
  /** The bound group's id, if the channel has one. */
  readonly groupId?: string;
  readonly context?: ThreadContext;
  /** The person's language so far, for texts that show none of their own. */
  readonly language?: Language;
  /** The reading that was chosen where several were offered. */
  readonly query?: Query;
};

export type Asked = { readonly reply: Reply; readonly context: ThreadContext };

/** The engine: pure, made once from the model; some tenths of a millisecond a question. */
export type Answerer = {
  readonly ask: (question: Question) => Asked;
  readonly explain: (query: Query, language: Language) => Explanation;
  /** Example questions that this group (or nobody's channel) gets answered. */
  readonly examples: (groupId: string | undefined, language: Language) => readonly string[];
  /** The language of a text; undefined where it shows none. */
  readonly languageOf: (text: string) => Language | undefined;
};
