import { createHash } from 'node:crypto';
import { z } from 'zod/v4';
import type { DraftKey, DraftStore } from '../deviations/service/draft-store.ts';
import { savedDraftSchema } from '../deviations/service/draft.ts';
import type { DocumentStore } from './document-store.ts';
import { parseBody } from './parse-body.ts';

const collection = 'drafts';
const documentSchema = z.strictObject({ ownerId: z.string(), draft: savedDraftSchema });

/** The owner is part of the key: nobody reads another's draft by knowing its id. */
const keyOf = ({ tenantId, ownerId, draftId }: DraftKey) => ({
  collection,
  partition: `drafts:${tenantId}`,
  id: createHash('sha256')
    .update(JSON.stringify([ownerId, draftId]))
    .digest('base64url'),
});

/** Forms half filled in; what comes here has passed the identity guard. */
export const createDrafts = (store: DocumentStore): DraftStore => ({
  save: async (key, draft, expiresAtMs) => {
    const { partition, id } = keyOf(key);
    const body = documentSchema.parse({ ownerId: key.ownerId, draft });
    await store.write(partition, [{ kind: 'put', collection, id, body, expiresAtMs }]);
  },

  find: async (key) => {
    const document = await store.find(keyOf(key));
    return document && parseBody(documentSchema, document).draft;
  },

  remove: async (key) => {
    const { partition, id } = keyOf(key);
    await store.write(partition, [{ kind: 'remove', collection, id }]);
  },
});
