import { z } from 'zod/v4';
import { languages } from '../core/language.ts';
import { accept, refuse } from '../core/result.ts';
import type { Result } from '../core/result.ts';
import { querySchema } from '../questions/query.ts';
import { threadContextSchema } from '../questions/thread-context.ts';
import type { ThreadContext } from '../questions/thread-context.ts';
import type { DocumentStore, Write } from './document-store.ts';
import { parseBody } from './parse-body.ts';

const turnSchema = z.strictObject({
  kind: z.enum(['question', 'command', 'action']),
  handledAtMs: z.number(),
  /** How it was read and answered, for "Varför?" and for feedback; never the person's words. */
  outcome: z.enum(['answer', 'ask-back', 'not-in-sources']).optional(),
  query: querySchema.optional(),
  language: z.enum(languages).optional(),
  groupId: z.string().optional(),
  /** The bot's own words behind the answer's buttons, by their index. */
  suggestions: z
    .array(z.strictObject({ title: z.string(), text: z.string(), query: querySchema.optional() }))
    .optional(),
  /** What did not fit on the first card, page by page, for "Visa mer". */
  morePages: z.array(z.array(z.looseObject({ kind: z.string() }))).optional(),
});

/** One activity that was handled, and must not be again when Teams delivers it again. */
export type Turn = z.infer<typeof turnSchema>;

type TurnKey = { readonly conversationId: string; readonly activityId: string };
type ThreadKey = { readonly conversationId: string; readonly threadId: string };

/** This activity has been handled: its answer is under way or was given. */
export type TurnRefusal = { readonly code: 'already-handled' };

const retentionMs = 30 * 24 * 60 * 60 * 1_000;

const turns = 'question-turns';
const threads = 'question-threads';

/** Turns and what a follow-up in their thread may lean on; the partition is the conversation. */
export function createQuestionThreads(store: DocumentStore) {
  const commit = async (
    conversationId: string,
    writes: readonly Write[],
  ): Promise<Result<undefined, TurnRefusal>> => {
    const written = await store.write(conversationId, writes);
    return written.ok ? accept(undefined) : refuse({ code: 'already-handled' });
  };

  return {
    /** Turn and context in one write: a second delivery changes nothing. */
    commitTurn: ({
      context,
      threadId,
      ...handled
    }: TurnKey & ThreadKey & { readonly turn: Turn; readonly context: ThreadContext }) =>
      commit(handled.conversationId, [
        createTurn(handled),
        {
          kind: 'put',
          collection: threads,
          id: threadId,
          body: threadContextSchema.parse(context),
          expiresAtMs: handled.turn.handledAtMs + retentionMs,
        },
      ]),

    /** For what leaves no context behind, such as a command. */
    claimTurn: (handled: TurnKey & { readonly turn: Turn }) =>
      commit(handled.conversationId, [createTurn(handled)]),

    findTurn: async ({ conversationId, activityId }: TurnKey): Promise<Turn | undefined> => {
      const key = { collection: turns, partition: conversationId, id: activityId };
      const document = await store.find(key);
      return document && parseBody(turnSchema, document);
    },

    findContext: async ({
      conversationId,
      threadId,
    }: ThreadKey): Promise<ThreadContext | undefined> => {
      const key = { collection: threads, partition: conversationId, id: threadId };
      const document = await store.find(key);
      return document && parseBody(threadContextSchema, document);
    },
  };
}

export type QuestionThreads = ReturnType<typeof createQuestionThreads>;

const createTurn = ({ activityId, turn }: TurnKey & { readonly turn: Turn }): Write => ({
  kind: 'create',
  collection: turns,
  id: activityId,
  body: turnSchema.parse(turn),
  expiresAtMs: turn.handledAtMs + retentionMs,
});
