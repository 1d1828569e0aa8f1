import { createHash } from 'node:crypto';
import { z } from 'zod/v4';
import { createResultWrite, removeResultWrite } from './activity-results.ts';
import type { DocumentStore, StoredDocument } from './document-store.ts';
import { listEvery } from './list-every.ts';
import { parseBody } from './parse-body.ts';

const handledSchema = z.strictObject({
  groupId: z.string(),
  series: z.string(),
  /** open: what had been said was taken back. */
  kind: z.enum(['done', 'declined', 'snoozed', 'open']),
  on: z.string(),
  /** Snoozed: the day it is brought up again. */
  until: z.string().optional(),
  /** The result, or why it does not concern the group. */
  text: z.string().optional(),
  activityId: z.string().optional(),
  atMs: z.number(),
  /** Id in the directory (aadObjectId). */
  by: z.string(),
  byName: z.string(),
});

/** What a group has said of one obligation; the newest word stands. */
export type HandledRecord = z.infer<typeof handledSchema>;

export type SeenHandled = { readonly handled: HandledRecord; readonly version: string };

const collection = 'handled-obligations';

const idOf = (groupId: string, series: string): string =>
  createHash('sha256').update(`${groupId}\n${series}`).digest('base64url');

/** Done, declined, put off; the partition is the tenant. */
export function createHandledObligations(store: DocumentStore) {
  return {
    find: async (
      tenantId: string,
      groupId: string,
      series: string,
    ): Promise<SeenHandled | undefined> => {
      const id = idOf(groupId, series);
      const document = await store.find({ collection, partition: tenantId, id });
      return document && readHandled(document);
    },

    /** Of one group or of all. */
    list: async (tenantId: string, groupId?: string): Promise<readonly HandledRecord[]> => {
      const documents = await listEvery(store, {
        collection,
        partition: tenantId,
        index: 'groupId-atMs',
        ...(groupId === undefined ? {} : { equals: [groupId] }),
      });
      return documents.map((document) => parseBody(handledSchema, document));
    },

    /**
     * With the activity's result when that is what was told. False: somebody said something else
     * since it was read.
     */
    write: async (
      tenantId: string,
      seen: SeenHandled | undefined,
      handled: HandledRecord,
    ): Promise<boolean> => {
      const { groupId, series, activityId, text } = handled;
      const id = idOf(groupId, series);
      const body = handledSchema.parse(handled);
      const result =
        activityId === undefined
          ? []
          : [
              handled.kind === 'done' && text !== undefined
                ? createResultWrite(id, {
                    activityId,
                    groupId,
                    series,
                    text,
                    recordedAtMs: handled.atMs,
                    recordedBy: handled.by,
                    recordedByName: handled.byName,
                  })
                : removeResultWrite(id),
            ];
      const written = await store.write(tenantId, [
        seen === undefined
          ? { kind: 'create', collection, id, body }
          : { kind: 'replace', collection, id, body, ifVersion: seen.version },
        ...result,
      ]);
      return written.ok;
    },
  };
}

export type HandledObligations = ReturnType<typeof createHandledObligations>;

const readHandled = (document: StoredDocument): SeenHandled => ({
  handled: parseBody(handledSchema, document),
  version: document.version,
});
