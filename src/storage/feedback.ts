import { createHash } from 'node:crypto';
import { z } from 'zod/v4';
import { languages } from '../core/language.ts';
import { querySchema } from '../questions/query.ts';
import type { DocumentStore } from './document-store.ts';
import { parseBody } from './parse-body.ts';

const feedbackSchema = z.strictObject({
  verdict: z.enum(['up', 'down']),
  /** How the question was read; absent where it was not. */
  query: querySchema.optional(),
  /** Empty where the channel is bound to no group. */
  groupId: z.string(),
  language: z.enum(languages),
  givenAtMs: z.number(),
  /** Only what the person chose to send. */
  text: z.string().optional(),
});

/** What somebody thought of one answer; of who it was only a hash is kept, in the id. */
export type Feedback = z.infer<typeof feedbackSchema>;

type AnswerKey = {
  readonly tenantId: string;
  readonly conversationId: string;
  readonly activityId: string;
  readonly personId: string;
};

type ListOptions = {
  /** Absent: of all groups. */
  readonly groupId?: string;
  readonly limit: number;
  readonly cursor?: string;
};

const collection = 'feedback';
const retentionMs = 365 * 24 * 60 * 60 * 1_000;

/** Thumbs up and down; the partition is the tenant. */
export function createFeedbackStore(store: DocumentStore) {
  return {
    /** One of each person for each answer: a second one takes the first one's place. */
    give: async (answer: AnswerKey, feedback: Feedback): Promise<void> => {
      await store.write(answer.tenantId, [
        {
          kind: 'put',
          collection,
          id: createFeedbackId(answer),
          body: feedbackSchema.parse(feedback),
          expiresAtMs: feedback.givenAtMs + retentionMs,
        },
      ]);
    },

    /** The latest first. */
    list: async (tenantId: string, { groupId, ...paging }: ListOptions) => {
      const { documents, cursor } = await store.list({
        collection,
        partition: tenantId,
        ...(groupId === undefined
          ? { index: 'givenAtMs' }
          : { index: 'groupId-givenAtMs', equals: [groupId] }),
        order: 'descending',
        ...paging,
      });
      return {
        feedback: documents.map((document) => parseBody(feedbackSchema, document)),
        ...(cursor === undefined ? {} : { cursor }),
      };
    },
  };
}

export type FeedbackStore = ReturnType<typeof createFeedbackStore>;

const createFeedbackId = ({ conversationId, activityId, personId }: AnswerKey): string =>
  createHash('sha256')
    .update(JSON.stringify([conversationId, activityId, personId]))
    .digest('base64url');
