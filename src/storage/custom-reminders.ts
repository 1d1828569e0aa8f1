import { z } from 'zod/v4';
import type { DocumentStore, StoredDocument } from './document-store.ts';
import { listEvery } from './list-every.ts';
import { parseBody } from './parse-body.ts';
import { whenSchema } from './when-schema.ts';

const reminderSchema = z.strictObject({
  groupId: z.string(),
  /** Raised by each change of its time. */
  timeVersion: z.number(),
  what: z.string(),
  when: whenSchema,
  createdOn: z.string(),
  createdAtMs: z.number(),
  /** Id in the directory (aadObjectId). */
  createdBy: z.string(),
});

/** A group's own reminder. */
export type StoredCustomReminder = z.infer<typeof reminderSchema>;

export type SeenCustomReminder = {
  readonly id: string;
  readonly reminder: StoredCustomReminder;
  readonly version: string;
};

const collection = 'custom-reminders';

/** What groups have asked to be reminded of; the partition is the tenant. */
export function createCustomReminders(store: DocumentStore) {
  return {
    /** @param id - Of the message that asked: the same one twice makes one reminder. */
    create: async (tenantId: string, id: string, body: StoredCustomReminder): Promise<void> => {
      await store.write(tenantId, [{ kind: 'create', collection, id, body }]);
    },

    /** False: it was changed or removed meanwhile. */
    replace: async (
      tenantId: string,
      { id, version }: SeenCustomReminder,
      body: StoredCustomReminder,
    ): Promise<boolean> =>
      (await store.write(tenantId, [{ kind: 'replace', collection, id, ifVersion: version, body }]))
        .ok,

    remove: async (tenantId: string, id: string): Promise<void> => {
      await store.write(tenantId, [{ kind: 'remove', collection, id }]);
    },

    find: async (tenantId: string, id: string): Promise<SeenCustomReminder | undefined> => {
      const document = await store.find({ collection, partition: tenantId, id });
      return document && readReminder(document);
    },

    /** Of one group or of all, the oldest first. */
    list: async (tenantId: string, groupId?: string): Promise<readonly SeenCustomReminder[]> => {
      const documents = await listEvery(store, {
        collection,
        partition: tenantId,
        index: 'groupId-createdAtMs',
        ...(groupId === undefined ? {} : { equals: [groupId] }),
      });
      return documents.map(readReminder);
    },
  };
}

export type CustomReminders = ReturnType<typeof createCustomReminders>;

const readReminder = (document: StoredDocument): SeenCustomReminder => ({
  id: document.id,
  reminder: parseBody(reminderSchema, document),
  version: document.version,
});
