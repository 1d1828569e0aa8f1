import { z } from 'zod/v4';
import type { DocumentStore } from './document-store.ts';
import { parseBody } from './parse-body.ts';

const collection = 'case-focus';
const focusSchema = z.strictObject({ caseId: z.string() });
const keptForMs = 20 * 60 * 1_000;

type ThreadKey = { readonly conversationId: string; readonly threadId: string };

/** Which case was spoken of last in a thread or chat, for a while; the partition is the conversation. */
export const createCaseFocus = (store: DocumentStore) => ({
  remember: async (
    { conversationId, threadId }: ThreadKey,
    caseId: string,
    nowMs: number,
  ): Promise<void> => {
    const body = focusSchema.parse({ caseId });
    const expiresAtMs = nowMs + keptForMs;
    await store.write(conversationId, [
      { kind: 'put', collection, id: threadId, body, expiresAtMs },
    ]);
  },

  findCaseId: async ({ conversationId, threadId }: ThreadKey): Promise<string | undefined> => {
    const document = await store.find({ collection, partition: conversationId, id: threadId });
    return document && parseBody(focusSchema, document).caseId;
  },
});

export type CaseFocus = ReturnType<typeof createCaseFocus>;
