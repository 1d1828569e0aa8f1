import { z } from 'zod/v4';
import type { DocumentStore, Write } from './document-store.ts';
import { parseBody } from './parse-body.ts';

const planSchema = z.strictObject({
  /** All of the group's reminders before this day have been posted or given up. */
  watermark: z.string(),
  /** The day of the last post that the group did not ask for itself. */
  nudgedOn: z.string().optional(),
});

/** How far the bot has come with a group. */
export type ReminderPlan = z.infer<typeof planSchema>;

export type SeenPlan = { readonly plan: ReminderPlan; readonly version: string };

const collection = 'reminder-plans';

/** The partition is the tenant. */
export function createReminderPlans(store: DocumentStore) {
  return {
    find: async (tenantId: string, groupId: string): Promise<SeenPlan | undefined> => {
      const document = await store.find({ collection, partition: tenantId, id: groupId });
      return document && { plan: parseBody(planSchema, document), version: document.version };
    },

    /** False: another process was quicker, with the same or later facts. */
    write: async (
      tenantId: string,
      groupId: string,
      seen: SeenPlan | undefined,
      plan: ReminderPlan,
    ): Promise<boolean> => (await store.write(tenantId, [writePlan(groupId, seen, plan)])).ok,
  };
}

export type ReminderPlans = ReturnType<typeof createReminderPlans>;

export function writePlan(groupId: string, seen: SeenPlan | undefined, plan: ReminderPlan): Write {
  const body = planSchema.parse(plan);
  return seen === undefined
    ? { kind: 'create', collection, id: groupId, body }
    : { kind: 'replace', collection, id: groupId, body, ifVersion: seen.version };
}
