import { z } from 'zod/v4';
import type { DocumentStore } from './document-store.ts';
import { listEvery } from './list-every.ts';
import { parseBody } from './parse-body.ts';

const workerSchema = z.strictObject({ beatAtMs: z.number() });
const tenantSchema = z.strictObject({ seenAtMs: z.number() });

const workers = { collection: 'reminder-workers', partition: 'all' };
const tenants = { collection: 'reminder-tenants', partition: 'all' };

/** Which processes share the work, and whose work it is. */
export function createReminderWorkers(store: DocumentStore) {
  return {
    beat: async (workerId: string, nowMs: number, forgetAfterMs: number): Promise<void> => {
      await store.write(workers.partition, [
        {
          kind: 'put',
          collection: workers.collection,
          id: workerId,
          body: { beatAtMs: nowMs },
          expiresAtMs: nowMs + forgetAfterMs,
        },
      ]);
    },

    /** How many have beaten since then. */
    countAlive: async (sinceMs: number): Promise<number> => {
      const documents = await listEvery(store, workers);
      return documents.filter((each) => parseBody(workerSchema, each).beatAtMs >= sinceMs).length;
    },

    leave: async (workerId: string): Promise<void> => {
      const { collection, partition } = workers;
      await store.write(partition, [{ kind: 'remove', collection, id: workerId }]);
    },

    /** A tenant that the bot has heard from. */
    noteTenant: async (tenantId: string, nowMs: number): Promise<void> => {
      const body = tenantSchema.parse({ seenAtMs: nowMs });
      const { collection, partition } = tenants;
      await store.write(partition, [{ kind: 'put', collection, id: tenantId, body }]);
    },

    listTenants: async (): Promise<readonly string[]> =>
      (await listEvery(store, tenants)).map(({ id }) => id),
  };
}

export type ReminderWorkers = ReturnType<typeof createReminderWorkers>;
