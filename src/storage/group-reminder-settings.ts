import { z } from 'zod/v4';
import type { DocumentStore } from './document-store.ts';
import { listEvery } from './list-every.ts';
import { parseBody } from './parse-body.ts';
import { updateDocument } from './update-document.ts';

const settingsSchema = z.strictObject({
  groupId: z.string(),
  /** HH:MM; absent: the bot's own hour. */
  time: z.string().optional(),
  silences: z.array(z.strictObject({ from: z.string(), until: z.string() })),
});

/** What a group has chosen for its reminders. */
export type GroupReminderSettings = z.infer<typeof settingsSchema>;

const collection = 'reminder-settings';
/** The channel that the operator hears in has the settings' only id that is no group's. */
const operatorId = '#operator';

const operatorSchema = z.strictObject({ channelId: z.string(), serviceUrl: z.string() });

export type OperatorChannel = z.infer<typeof operatorSchema>;

/** Hours and silences of the groups, and where the operator hears; the partition is the tenant. */
export function createGroupReminderSettings(store: DocumentStore) {
  return {
    list: async (tenantId: string): Promise<readonly GroupReminderSettings[]> => {
      const documents = await listEvery(store, { collection, partition: tenantId });
      return documents
        .filter(({ id }) => id !== operatorId)
        .map((document) => parseBody(settingsSchema, document));
    },

    update: (
      tenantId: string,
      groupId: string,
      change: (current: GroupReminderSettings) => GroupReminderSettings,
    ): Promise<void> =>
      updateDocument(store, { collection, partition: tenantId, id: groupId }, (current) => {
        const before = current ? parseBody(settingsSchema, current) : { groupId, silences: [] };
        return { body: settingsSchema.parse(change(before)) };
      }),

    findOperator: async (tenantId: string): Promise<OperatorChannel | undefined> => {
      const document = await store.find({ collection, partition: tenantId, id: operatorId });
      return document && parseBody(operatorSchema, document);
    },

    setOperator: async (tenantId: string, channel: OperatorChannel): Promise<void> => {
      const body = operatorSchema.parse(channel);
      await store.write(tenantId, [{ kind: 'put', collection, id: operatorId, body }]);
    },
  };
}

export type GroupReminderSettingsStore = ReturnType<typeof createGroupReminderSettings>;
