import type { DocumentKey, StoredDocument, Write } from '../document-store.ts';
import { createItemId, encodeName } from './cosmos-names.ts';

/** A document as Cosmos holds it. */
export type CosmosItem = {
  readonly id: string;
  readonly partition: string;
  readonly collection: string;
  readonly documentId: string;
  /** Of the call that wrote it: tells one's own earlier try from another's write. */
  readonly writeId: string;
  readonly expiresAtMs?: number;
  /** Seconds from the last write, after which Cosmos itself forgets the item. */
  readonly ttl?: number;
  readonly body: object;
};

export type ReadItem = Pick<CosmosItem, 'documentId' | 'expiresAtMs' | 'writeId'> & {
  readonly _etag: string;
  readonly body: unknown;
};

type Writing = { readonly partition: string; readonly writeId: string; readonly nowMs: number };

export const createItem = (
  write: Exclude<Write, { readonly kind: 'remove' }>,
  { partition, writeId, nowMs }: Writing,
): CosmosItem => ({
  id: createItemId(write.collection, write.id),
  partition: encodeName(partition),
  collection: write.collection,
  documentId: write.id,
  writeId,
  ...(write.expiresAtMs === undefined
    ? {}
    : {
        expiresAtMs: write.expiresAtMs,
        ttl: Math.max(1, Math.ceil((write.expiresAtMs - nowMs) / 1_000)),
      }),
  body: write.body,
});

export const readDocument = (
  { collection, partition }: Pick<DocumentKey, 'collection' | 'partition'>,
  item: ReadItem,
): StoredDocument => ({
  collection,
  partition,
  id: item.documentId,
  version: createVersion(item._etag, item.expiresAtMs),
  body: item.body,
});

/** Cosmos forgets by its own clock and a little late: what has expired by ours is gone. */
export const hasExpired = ({ expiresAtMs }: { expiresAtMs?: number }, nowMs: number): boolean =>
  expiresAtMs !== undefined && expiresAtMs <= nowMs;

/** The version knows when its document expires, so that a late replace needs no look first. */
export const createVersion = (etag: string, expiresAtMs: number | undefined): string =>
  `${expiresAtMs ?? ''}|${etag}`;

export function readVersion(version: string): { etag: string; expiresAtMs?: number } {
  const [, expiry = '', etag = version] = /^(\d*)\|(.*)$/s.exec(version) ?? [];
  return { etag, ...(expiry === '' ? {} : { expiresAtMs: Number(expiry) }) };
}
