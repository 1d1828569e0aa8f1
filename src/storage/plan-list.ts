import { parseCursor, renderCursor } from './cursor.ts';
import type { Scalar } from './cursor.ts';
import type {
  CollectionDeclaration,
  Family,
  IndexDeclaration,
  ListQuery,
  Page,
  StoredDocument,
} from './document-store.ts';

/** A list checked against its declaration, in the terms that every store needs. */
export type ListPlan = {
  readonly collection: string;
  readonly partition: string;
  /** Absent: by id. */
  readonly index: IndexDeclaration | undefined;
  readonly isListedById: boolean;
  readonly family: Family | undefined;
  /** The index's fields, then the id. */
  readonly columns: readonly string[];
  /** Values of the first columns. */
  readonly equals: readonly Scalar[];
  /** What follows bounds or orders by the columns after those. */
  readonly from: string | number | undefined;
  readonly to: string | number | undefined;
  /** Where the page before ended: values of all the columns after `equals`. */
  readonly after: readonly Scalar[] | undefined;
  readonly isDescending: boolean;
};

/** Stands for the document's own id among the columns: no body field can have this name. */
export const idColumn = '$id';

const maxLimit = 1_000;

export function planList(
  declarations: readonly CollectionDeclaration[],
  query: Omit<ListQuery, 'limit'> & { readonly limit?: number },
): ListPlan {
  const declaration = getDeclaration(declarations, query.collection);
  const { isListedById = false, family } = declaration;
  const index = findIndex(declaration, query.index);
  if (!index && !isListedById && (query.from === undefined || query.to === undefined)) {
    throw new TypeError(`A list of ${query.collection} by id needs both its bounds.`);
  }
  const columns = [...(index?.fields ?? []), idColumn];
  const equals = query.equals ?? [];
  if (equals.length >= columns.length) {
    throw new TypeError(`More equal values than fields in a list of ${query.collection}.`);
  }
  const { limit = 1 } = query;
  if (!Number.isInteger(limit) || limit < 1 || limit > maxLimit) {
    throw new RangeError(`A list's limit is 1 to ${maxLimit}, not ${limit}.`);
  }
  return {
    collection: query.collection,
    partition: query.partition,
    index,
    isListedById,
    family,
    columns,
    equals,
    from: query.from,
    to: query.to,
    after:
      query.cursor === undefined
        ? undefined
        : parseCursor(query.cursor, columns.length - equals.length),
    isDescending: query.order === 'descending',
  };
}

/** @param found - Up to one document more than the limit: its presence tells of a next page. */
export function createPage(plan: ListPlan, limit: number, found: readonly StoredDocument[]): Page {
  const documents = found.slice(0, limit);
  const last = documents.at(-1);
  if (found.length <= limit || last === undefined) return { documents };
  const body = last.body as Readonly<Record<string, Scalar>>;
  const position = plan.columns
    .slice(plan.equals.length)
    .map((column) => (column === idColumn ? last.id : (body[column] ?? '')));
  return { documents, cursor: renderCursor(position) };
}

function getDeclaration(
  declarations: readonly CollectionDeclaration[],
  collection: string,
): CollectionDeclaration {
  const declaration = declarations.find((candidate) => candidate.name === collection);
  if (declaration === undefined)
    throw new TypeError(`Nobody declares the collection ${collection}.`);
  return declaration;
}

function findIndex(
  { name: collection, indexes }: CollectionDeclaration,
  name: string | undefined,
): IndexDeclaration | undefined {
  if (name === undefined) return undefined;
  const index = indexes.find((candidate) => candidate.name === name);
  if (index === undefined) throw new TypeError(`${collection} declares no index ${name}.`);
  return index;
}
