import { z } from 'zod/v4';
import type { DocumentStore } from './document-store.ts';
import { listEvery } from './list-every.ts';
import { parseBody } from './parse-body.ts';

const meetingSchema = z.strictObject({
  groupId: z.string(),
  date: z.string(),
  time: z.string().optional(),
  startsAtMs: z.number(),
  recordedOn: z.string(),
  recordedAtMs: z.number(),
  /** Id in the directory (aadObjectId). */
  recordedBy: z.string(),
});

/** A meeting that the bot was told of, held or agreed; one a group and day. */
export type Meeting = z.infer<typeof meetingSchema>;

const collection = 'meetings';

const idOf = ({ groupId, date }: Pick<Meeting, 'groupId' | 'date'>) => `${groupId}|${date}`;

/** The groups' meetings; the partition is the tenant. */
export function createMeetings(store: DocumentStore) {
  return {
    /** A second one on the same day takes the first one's place: its time was changed. */
    record: async (tenantId: string, meeting: Meeting): Promise<void> => {
      const body = meetingSchema.parse(meeting);
      await store.write(tenantId, [{ kind: 'put', collection, id: idOf(meeting), body }]);
    },

    remove: async (tenantId: string, groupId: string, date: string): Promise<void> => {
      await store.write(tenantId, [{ kind: 'remove', collection, id: idOf({ groupId, date }) }]);
    },

    find: async (tenantId: string, groupId: string, date: string) => {
      const id = idOf({ groupId, date });
      const document = await store.find({ collection, partition: tenantId, id });
      return document && parseBody(meetingSchema, document);
    },

    /** Of one group or of all, in order of time within each group. */
    list: async (tenantId: string, groupId?: string): Promise<readonly Meeting[]> => {
      const documents = await listEvery(store, {
        collection,
        partition: tenantId,
        index: 'groupId-startsAtMs',
        ...(groupId === undefined ? {} : { equals: [groupId] }),
      });
      return documents.map((document) => parseBody(meetingSchema, document));
    },
  };
}

export type Meetings = ReturnType<typeof createMeetings>;
