import { z } from 'zod/v4';
import type { DocumentStore } from './document-store.ts';
import { listEvery } from './list-every.ts';
import { parseBody } from './parse-body.ts';
import { updateDocument } from './update-document.ts';

const referenceSchema = z.strictObject({
  tenantId: z.string(),
  /** Without `;messageid=`: the channel or chat, not a thread in it. */
  conversationId: z.string(),
  conversationType: z.enum(['personal', 'groupChat', 'channel']),
  /** Bot Framework's channel, such as msteams. */
  platform: z.string(),
  serviceUrl: z.string(),
  botId: z.string(),
  teamId: z.string().optional(),
  /** Of the person in a personal chat: id in the directory, and the one that Teams addresses. */
  personId: z.string().optional(),
  personAccountId: z.string().optional(),
  seenAtMs: z.number(),
});

const storedSchema = referenceSchema.extend({
  deadSinceMs: z.number().optional(),
  deadReason: z.string().optional(),
});

/** What a post needs that answers nobody. */
export type ConversationReference = z.infer<typeof referenceSchema>;

/** Dead: Teams said that the bot no longer reaches it; hearing from it makes it alive again. */
export type StoredConversationReference = z.infer<typeof storedSchema>;

type ConversationKey = { readonly tenantId: string; readonly conversationId: string };

const collection = 'conversation-references';

/** How old the time of the last sign of life may grow before it is worth a write. */
const seenPrecisionMs = 24 * 60 * 60 * 1_000;

/** Where the bot can post; the partition is the tenant. */
export function createConversationReferences(store: DocumentStore) {
  const keyOf = ({ tenantId, conversationId }: ConversationKey) => ({
    collection,
    partition: tenantId,
    id: conversationId,
  });

  const list = async (
    query: Omit<Parameters<typeof listEvery>[1], 'collection'>,
  ): Promise<readonly StoredConversationReference[]> => {
    const documents = await listEvery(store, { collection, ...query });
    return documents.map((document) => parseBody(storedSchema, document));
  };

  return {
    find: async (key: ConversationKey): Promise<StoredConversationReference | undefined> => {
      const document = await store.find(keyOf(key));
      return document && parseBody(storedSchema, document);
    },

    /** The personal chat that was heard from last. */
    findByPerson: async (
      tenantId: string,
      personId: string,
    ): Promise<StoredConversationReference | undefined> => {
      const { documents } = await store.list({
        collection,
        partition: tenantId,
        index: 'personId-seenAtMs',
        equals: [personId],
        order: 'descending',
        limit: 1,
      });
      const [document] = documents;
      return document && parseBody(storedSchema, document);
    },

    listByTeam: (tenantId: string, teamId: string) =>
      list({ partition: tenantId, index: 'teamId', equals: [teamId] }),

    /** The longest dead first, for the operator. */
    listDead: (tenantId: string) => list({ partition: tenantId, index: 'deadSinceMs' }),

    /** Cheap enough for every activity: writes only what is new, changed or was dead. */
    remember: (reference: ConversationReference): Promise<void> => {
      const body = referenceSchema.parse(reference);
      return updateDocument(store, keyOf(reference), (current) =>
        current !== undefined && isSame(parseBody(storedSchema, current), body)
          ? undefined
          : { body },
      );
    },

    /** @param reason - Teams' own code, such as BotNotInConversationRoster. */
    markDead: (key: ConversationKey, reason: string, nowMs: number): Promise<void> =>
      updateDocument(store, keyOf(key), (current) => {
        if (current === undefined) return undefined;
        const reference = parseBody(storedSchema, current);
        if (reference.deadSinceMs !== undefined) return undefined;
        return { body: { ...reference, deadSinceMs: nowMs, deadReason: reason } };
      }),
  };
}

export type ConversationReferences = ReturnType<typeof createConversationReferences>;

const isSame = (stored: StoredConversationReference, seen: ConversationReference): boolean =>
  stored.deadSinceMs === undefined &&
  seen.seenAtMs - stored.seenAtMs < seenPrecisionMs &&
  Object.keys(referenceSchema.shape).every(
    (name) =>
      name === 'seenAtMs' ||
      stored[name as keyof ConversationReference] === seen[name as keyof ConversationReference],
  );
