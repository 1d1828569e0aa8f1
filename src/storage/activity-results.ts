import { z } from 'zod/v4';
import type { DocumentStore, Write } from './document-store.ts';
import { listEvery } from './list-every.ts';
import { parseBody } from './parse-body.ts';

const resultSchema = z.strictObject({
  activityId: z.string(),
  groupId: z.string(),
  series: z.string(),
  /** One line, cleaned of what may identify somebody. */
  text: z.string(),
  recordedAtMs: z.number(),
  /** Id in the directory (aadObjectId). */
  recordedBy: z.string(),
  recordedByName: z.string(),
});

/** How an activity went, as the group told it on the card. */
export type ActivityResult = z.infer<typeof resultSchema>;

const collection = 'activity-results';

/** Results beside those of the model; the partition is the tenant. */
export function createActivityResults(store: DocumentStore) {
  return {
    /** The latest first. */
    list: async (tenantId: string, activityId: string): Promise<readonly ActivityResult[]> => {
      const documents = await listEvery(store, {
        collection,
        partition: tenantId,
        index: 'activityId-recordedAtMs',
        equals: [activityId],
        order: 'descending',
      });
      return documents.map((document) => parseBody(resultSchema, document));
    },
  };
}

export type ActivityResults = ReturnType<typeof createActivityResults>;

export const createResultWrite = (id: string, result: ActivityResult): Write => ({
  kind: 'put',
  collection,
  id,
  body: resultSchema.parse(result),
});

export const removeResultWrite = (id: string): Write => ({ kind: 'remove', collection, id });
