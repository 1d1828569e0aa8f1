import { z } from 'zod/v4';
import { accept, refuse } from '../core/result.ts';
import type { Result } from '../core/result.ts';
import { languages } from '../core/language.ts';
import { unreachable } from '../core/unreachable.ts';
import type { Delivery } from '../reminders/delivery.ts';
import type { DeliveryTiming } from '../reminders/delivery-timing.ts';
import type { Digest } from '../reminders/digest.ts';
import type { DocumentStore, StoredDocument, Write } from './document-store.ts';
import { listEvery } from './list-every.ts';
import { parseBody } from './parse-body.ts';

const digestSchema = z
  .looseObject({
    key: z.string(),
    groupId: z.string(),
    atMs: z.number(),
    isCatchUp: z.boolean(),
    items: z.array(
      z.looseObject({
        occurrence: z.looseObject({
          key: z.string(),
          obligation: z.looseObject({ series: z.string(), due: z.string() }),
        }),
        missed: z.number(),
      }),
    ),
  })
  .transform((digest) => digest as unknown as Digest);

const contentSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('digest'),
    digest: digestSchema,
    /** All that it speaks for, those that it names once for several included. */
    occurrenceKeys: z.array(z.string()),
    isPreview: z.boolean(),
  }),
  /** For whoever runs the bot: what it cannot settle by itself. */
  z.strictObject({
    kind: z.literal('notice'),
    about: z.enum(['unreachable', 'held']),
    group: z.string(),
    /** Of the post that is held. */
    deliveryId: z.string().optional(),
    subject: z.string(),
  }),
]);

/** What the index needs stands beside it in the document, and is left out when it is read. */
const recordSchema = z.object({
  groupId: z.string(),
  channelId: z.string(),
  serviceUrl: z.string(),
  botId: z.string(),
  language: z.enum(languages),
  createdAtMs: z.number(),
  content: contentSchema,
  delivery: z
    .looseObject({ status: z.string(), fence: z.number(), attempts: z.number() })
    .transform((delivery) => delivery as unknown as Delivery),
});

/** One post on its way to a channel, and after it: what its buttons speak of. */
export type DeliveryRecord = z.infer<typeof recordSchema>;

export type DeliveryContent = DeliveryRecord['content'];

export type SeenDelivery = {
  readonly id: string;
  readonly record: DeliveryRecord;
  readonly version: string;
};

const collection = 'deliveries';
const retentionMs = 500 * 24 * 60 * 60 * 1_000;

/** All posts of reminders; the partition is the tenant. */
export function createDeliveries(store: DocumentStore, timing: DeliveryTiming) {
  const stateQuery = (tenantId: string, state: string) => ({
    collection,
    partition: tenantId,
    index: 'state-dueAtMs',
    equals: [state],
  });

  const toBody = (record: DeliveryRecord) => ({ ...record, ...placeInIndex(record, timing) });

  const createWrite = (id: string, record: DeliveryRecord): Write => ({
    kind: 'create',
    collection,
    id,
    body: toBody(record),
    expiresAtMs: record.createdAtMs + retentionMs,
  });

  const replaceWrite = ({ id, version }: SeenDelivery, record: DeliveryRecord): Write => ({
    kind: 'replace',
    collection,
    id,
    ifVersion: version,
    body: toBody(record),
    expiresAtMs: record.createdAtMs + retentionMs,
  });

  return {
    find: async (tenantId: string, id: string): Promise<SeenDelivery | undefined> => {
      const document = await store.find({ collection, partition: tenantId, id });
      return document && readDelivery(document);
    },

    /** Those that something may be done about now, the longest waiting first. */
    listDue: async (
      tenantId: string,
      nowMs: number,
      limit: number,
    ): Promise<readonly SeenDelivery[]> => {
      const query = { ...stateQuery(tenantId, 'open'), to: nowMs, limit };
      return (await store.list(query)).documents.map(readDelivery);
    },

    listHeld: async (tenantId: string): Promise<readonly SeenDelivery[]> =>
      (await listEvery(store, stateQuery(tenantId, 'held'))).map(readDelivery),

    /** The newest first. */
    listOfGroup: async (
      tenantId: string,
      groupId: string,
      limit: number,
    ): Promise<readonly SeenDelivery[]> => {
      const { documents } = await store.list({
        collection,
        partition: tenantId,
        index: 'groupId-createdAtMs',
        equals: [groupId],
        order: 'descending',
        limit,
      });
      return documents.map(readDelivery);
    },

    count: (tenantId: string, state: 'open' | 'held' | 'unreachable', untilMs?: number) =>
      store.count({
        ...stateQuery(tenantId, state),
        ...(untilMs === undefined ? {} : { to: untilMs }),
      }),

    createWrite,
    replaceWrite,

    /** With what belongs to it, all or nothing. False: somebody was quicker. */
    create: async (
      tenantId: string,
      id: string,
      record: DeliveryRecord,
      others: readonly Write[] = [],
    ): Promise<boolean> => (await store.write(tenantId, [createWrite(id, record), ...others])).ok,

    /** The compare-and-swap of the protocol; a refusal means that another has changed it. */
    replace: async (
      tenantId: string,
      seen: SeenDelivery,
      record: DeliveryRecord,
      others: readonly Write[] = [],
    ): Promise<Result<SeenDelivery, 'changed'>> => {
      const written = await store.write(tenantId, [replaceWrite(seen, record), ...others]);
      if (!written.ok) return refuse('changed');
      return accept({ id: seen.id, record, version: written.value[0] ?? '' });
    },
  };
}

export type Deliveries = ReturnType<typeof createDeliveries>;

type IndexFields = {
  readonly state: 'open' | 'sent' | 'held' | 'unreachable' | 'cancelled';
  /** Open: when somebody may next do something about it. */
  readonly dueAtMs: number;
};

function placeInIndex(
  { delivery, createdAtMs }: DeliveryRecord,
  { settleMs }: DeliveryTiming,
): IndexFields {
  switch (delivery.status) {
    case 'planned':
    case 'unknown':
      return { state: 'open', dueAtMs: delivery.notBeforeMs };
    case 'checking':
      return { state: 'open', dueAtMs: delivery.leaseUntilMs };
    case 'intended':
      return { state: 'open', dueAtMs: delivery.leaseUntilMs + settleMs };
    case 'sent':
    case 'held':
    case 'unreachable':
    case 'cancelled':
      return { state: delivery.status, dueAtMs: createdAtMs };
    default:
      return unreachable(delivery);
  }
}

const readDelivery = (document: StoredDocument): SeenDelivery => ({
  id: document.id,
  record: parseBody(recordSchema, document),
  version: document.version,
});
