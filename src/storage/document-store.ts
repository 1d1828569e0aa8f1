import type { Result } from '../core/result.ts';

/**
 * The one port for all that must last. Documents live in a collection and a partition; a write
 * is atomic within one partition, across collections. Both stores answer alike: the contract
 * suite in test/contract holds for each.
 */
export type DocumentKey = {
  readonly collection: string;
  readonly partition: string;
  readonly id: string;
};

export type StoredDocument = DocumentKey & {
  /** Opaque; changes with every write. */
  readonly version: string;
  readonly body: unknown;
};

export type Write =
  | {
      readonly kind: 'create';
      readonly collection: string;
      readonly id: string;
      readonly body: object;
      /** After this instant the document may be forgotten. */
      readonly expiresAtMs?: number;
    }
  | {
      readonly kind: 'replace';
      readonly collection: string;
      readonly id: string;
      readonly body: object;
      readonly ifVersion: string;
      readonly expiresAtMs?: number;
    }
  | {
      /** Last writer wins: only for what a single writer owns, or where losing a race is harmless. */
      readonly kind: 'put';
      readonly collection: string;
      readonly id: string;
      readonly body: object;
      readonly expiresAtMs?: number;
    }
  | {
      /** Without a version, nothing there is no refusal; the version it gives is empty. */
      readonly kind: 'remove';
      readonly collection: string;
      readonly id: string;
      readonly ifVersion?: string;
    };

export type WriteRefusal = {
  /** exists: create of a present id; stale: another version; missing: replace of nothing. */
  readonly code: 'exists' | 'stale' | 'missing';
  readonly collection: string;
  readonly id: string;
};

export type ListQuery = {
  readonly collection: string;
  readonly partition: string;
  /** Name of an index declared for the collection; absent: by id, of which both bounds are given. */
  readonly index?: string;
  /** Equal values for a leading run of the index's fields. */
  readonly equals?: readonly (string | number | boolean)[];
  /** Bounds (both inclusive) on the index's next field. */
  readonly from?: string | number;
  readonly to?: string | number;
  readonly order?: 'ascending' | 'descending';
  /** At most 1,000. */
  readonly limit: number;
  /** From the page before. */
  readonly cursor?: string;
};

export type Page = { readonly documents: readonly StoredDocument[]; readonly cursor?: string };

/**
 * Top-level body fields, in order; each holds values of one type. A document that lacks one of
 * them, or has null there, is not in the index: so a field that is dropped takes it off a list.
 */
export type IndexDeclaration = { readonly name: string; readonly fields: readonly string[] };

/** Collections that are written together, apart from all others: documents with ids that begin alike. */
export type Family = 'case';

export type CollectionDeclaration = {
  readonly name: string;
  readonly indexes: readonly IndexDeclaration[];
  /** May be listed by id without bounds: costs an index of its own. */
  readonly isListedById?: boolean;
  readonly family?: Family;
};

export type DocumentStore = {
  readonly find: (key: DocumentKey) => Promise<StoredDocument | undefined>;
  /**
   * All or nothing; resolves when durable. The versions stand in the order of the writes. At most
   * 100, each of another document.
   */
  readonly write: (
    partition: string,
    writes: readonly Write[],
  ) => Promise<Result<readonly string[], WriteRefusal>>;
  readonly list: (query: ListQuery) => Promise<Page>;
  readonly count: (query: Omit<ListQuery, 'limit' | 'cursor' | 'order'>) => Promise<number>;
  /** Throws an AppError when the store cannot be reached. */
  readonly ping: () => Promise<void>;
  readonly close: () => Promise<void>;
};
