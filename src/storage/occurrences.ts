import { createHash } from 'node:crypto';
import { z } from 'zod/v4';
import type { Occurrence } from '../reminders/occurrences.ts';
import type { StoredOccurrence } from '../reminders/reconcile.ts';
import type { DocumentStore, StoredDocument, Write } from './document-store.ts';
import { listEvery } from './list-every.ts';
import { parseBody } from './parse-body.ts';

const occurrenceSchema = z.strictObject({
  /** Unique among all occurrences; the document's id is its hash. */
  key: z.string(),
  groupId: z.string(),
  series: z.string(),
  ruleVersion: z.string(),
  date: z.string(),
  dueAtMs: z.number(),
  state: z.enum(['planned', 'taken', 'cancelled']),
  /** The post that took it. */
  deliveryId: z.string().optional(),
});

type KnownOccurrence = z.infer<typeof occurrenceSchema>;

export type SeenOccurrence = { readonly occurrence: KnownOccurrence; readonly version: string };

export type OccurrenceChanges = {
  readonly create: readonly Occurrence[];
  readonly revive: readonly SeenOccurrence[];
  readonly cancel: readonly SeenOccurrence[];
};

const collection = 'occurrences';
const retentionMs = 500 * 24 * 60 * 60 * 1_000;

/** As many as one write of the store takes. */
export const mostOccurrencesAtOnce = 90;

const idOf = (key: string): string => createHash('sha256').update(key).digest('base64url');

/** What has been planned, and what has become of it; the partition is the tenant. */
export function createOccurrences(store: DocumentStore) {
  /** In pieces; false as soon as somebody else was at one of them. */
  const writeAll = async (tenantId: string, writes: readonly Write[]): Promise<boolean> => {
    for (let from = 0; from < writes.length; from += mostOccurrencesAtOnce) {
      const piece = writes.slice(from, from + mostOccurrencesAtOnce);
      if (!(await store.write(tenantId, piece)).ok) return false;
    }
    return true;
  };

  const list = async (
    query: Omit<Parameters<typeof listEvery>[1], 'collection'>,
  ): Promise<readonly SeenOccurrence[]> =>
    (await listEvery(store, { collection, ...query })).map(readOccurrence);

  return {
    /** Planned for up to now, of all groups; the groups' ids only. */
    listDueGroups: async (tenantId: string, nowMs: number): Promise<ReadonlySet<string>> => {
      const due = await list({
        partition: tenantId,
        index: 'state-dueAtMs',
        equals: ['planned'],
        to: nowMs,
      });
      return new Set(due.map(({ occurrence }) => occurrence.groupId));
    },

    countDue: (tenantId: string, untilMs: number): Promise<number> =>
      store.count({
        collection,
        partition: tenantId,
        index: 'state-dueAtMs',
        equals: ['planned'],
        to: untilMs,
      }),

    listPlanned: (tenantId: string, groupId: string, untilMs: number) =>
      list({
        partition: tenantId,
        index: 'groupId-state-dueAtMs',
        equals: [groupId, 'planned'],
        to: untilMs,
      }),

    listBetween: (tenantId: string, groupId: string, fromMs: number, toMs: number) =>
      list({
        partition: tenantId,
        index: 'groupId-dueAtMs',
        equals: [groupId],
        from: fromMs,
        to: toMs,
      }),

    /** Those of the keys that this post has. */
    listTaken: async (
      tenantId: string,
      deliveryId: string,
      keys: readonly string[],
    ): Promise<readonly SeenOccurrence[]> => {
      const documents = await Promise.all(
        keys.map((key) => store.find({ collection, partition: tenantId, id: idOf(key) })),
      );
      return documents
        .flatMap((document) => (document === undefined ? [] : [readOccurrence(document)]))
        .filter(({ occurrence }) => occurrence.deliveryId === deliveryId);
    },

    /** False: somebody else was at it; to be read and decided again. */
    apply: (tenantId: string, { create, revive, cancel }: OccurrenceChanges): Promise<boolean> =>
      writeAll(tenantId, [
        ...create.map(createWrite),
        ...revive.map((seen) => replaceWrite(seen, { state: 'planned' })),
        ...cancel.map((seen) => replaceWrite(seen, { state: 'cancelled' })),
      ]),

    /** For those that a post which is made already speaks for. */
    take: (
      tenantId: string,
      seen: readonly SeenOccurrence[],
      deliveryId: string,
    ): Promise<boolean> => writeAll(tenantId, takeOccurrences(seen, deliveryId)),

    /** For those that a post which never went out still has. */
    giveBack: (tenantId: string, seen: readonly SeenOccurrence[]): Promise<boolean> =>
      writeAll(tenantId, giveBackOccurrences(seen)),
  };
}

export type Occurrences = ReturnType<typeof createOccurrences>;

/** The post has them now: part of the write that makes the post. */
export const takeOccurrences = (
  seen: readonly SeenOccurrence[],
  deliveryId: string,
): readonly Write[] => seen.map((each) => replaceWrite(each, { state: 'taken', deliveryId }));

/** The post never went out and never will: they are due again. */
export const giveBackOccurrences = (seen: readonly SeenOccurrence[]): readonly Write[] =>
  seen.map((each) => replaceWrite(each, { state: 'planned' }));

export const toStoredOccurrence = ({ occurrence }: SeenOccurrence): StoredOccurrence => ({
  key: occurrence.key,
  groupId: occurrence.groupId,
  series: occurrence.series,
  ruleVersion: occurrence.ruleVersion,
  date: occurrence.date,
  status: occurrence.state,
});

const createWrite = ({ key, obligation, date, atMs }: Occurrence): Write => ({
  kind: 'create',
  collection,
  id: idOf(key),
  body: occurrenceSchema.parse({
    key,
    groupId: obligation.groupId,
    series: obligation.series,
    ruleVersion: obligation.ruleVersion,
    date,
    dueAtMs: atMs,
    state: 'planned',
  }),
  expiresAtMs: atMs + retentionMs,
});

const replaceWrite = (
  { occurrence, version }: SeenOccurrence,
  change: Pick<KnownOccurrence, 'state' | 'deliveryId'>,
): Write => {
  const { key, groupId, series, ruleVersion, date, dueAtMs } = occurrence;
  return {
    kind: 'replace',
    collection,
    id: idOf(key),
    ifVersion: version,
    body: { key, groupId, series, ruleVersion, date, dueAtMs, ...change },
    expiresAtMs: dueAtMs + retentionMs,
  };
};

const readOccurrence = (document: StoredDocument): SeenOccurrence => ({
  occurrence: parseBody(occurrenceSchema, document),
  version: document.version,
});
