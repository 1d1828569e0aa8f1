import { createHash } from 'node:crypto';
import { z } from 'zod/v4';
import { languages } from '../core/language.ts';
import type { Language } from '../core/language.ts';
import type { DocumentStore, StoredDocument } from './document-store.ts';
import { parseBody } from './parse-body.ts';
import { updateDocument } from './update-document.ts';

const unansweredSchema = z.strictObject({
  text: z.string(),
  /** Empty where the channel is bound to no group. */
  groupId: z.string(),
  language: z.enum(languages),
  /** The last time. */
  askedAtMs: z.number(),
  count: z.number(),
  state: z.enum(['open', 'handled']),
  handledBy: z.string().optional(),
  handledAtMs: z.number().optional(),
});

/** A question that the model could not answer, for the process leader. */
export type UnansweredQuestion = z.infer<typeof unansweredSchema> & { readonly id: string };

type Asked = {
  readonly tenantId: string;
  readonly groupId: string | undefined;
  /** Cleaned of what may identify somebody. */
  readonly text: string;
  readonly language: Language;
  readonly askedAtMs: number;
};

type ListOptions = {
  /** Absent: of all groups. */
  readonly groupId?: string;
  readonly limit: number;
  readonly cursor?: string;
};

const collection = 'unanswered';
const retentionMs = 365 * 24 * 60 * 60 * 1_000;

/** Questions to be answered by people; the partition is the tenant. */
export function createUnansweredQuestions(store: DocumentStore) {
  return {
    /** The same question of the same group is counted, not kept twice. */
    note: ({ tenantId, groupId = '', text, language, askedAtMs }: Asked): Promise<void> => {
      const key = { collection, partition: tenantId, id: createQuestionId(groupId, text) };
      return updateDocument(store, key, (current) => {
        const count = current === undefined ? 0 : parseBody(unansweredSchema, current).count;
        const body = { text, groupId, language, askedAtMs, count: count + 1, state: 'open' };
        return {
          body: unansweredSchema.parse(body),
          expiresAtMs: askedAtMs + retentionMs,
        };
      });
    },

    /** What is still open, the latest first. */
    list: async (tenantId: string, { groupId, ...paging }: ListOptions) => {
      const { documents, cursor } = await store.list({
        collection,
        partition: tenantId,
        ...(groupId === undefined
          ? { index: 'state-askedAtMs', equals: ['open'] }
          : { index: 'state-groupId-askedAtMs', equals: ['open', groupId] }),
        order: 'descending',
        ...paging,
      });
      return {
        questions: documents.map(readQuestion),
        ...(cursor === undefined ? {} : { cursor }),
      };
    },

    /** Handled stays handled, by whoever was first, until it is asked again. */
    markHandled: (
      { tenantId, id }: { readonly tenantId: string; readonly id: string },
      handledBy: string,
      nowMs: number,
    ): Promise<void> =>
      updateDocument(store, { collection, partition: tenantId, id }, (current) => {
        if (current === undefined) return undefined;
        const question = parseBody(unansweredSchema, current);
        if (question.state === 'handled') return undefined;
        return {
          body: { ...question, state: 'handled', handledBy, handledAtMs: nowMs },
          expiresAtMs: question.askedAtMs + retentionMs,
        };
      }),
  };
}

export type UnansweredQuestions = ReturnType<typeof createUnansweredQuestions>;

const readQuestion = (document: StoredDocument): UnansweredQuestion => ({
  id: document.id,
  ...parseBody(unansweredSchema, document),
});

const createQuestionId = (groupId: string, text: string): string => {
  const sameText = text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return createHash('sha256').update(`${groupId}\n${sameText}`).digest('base64url');
};
