import type { CollectionDeclaration, Family } from '../document-store.ts';

/** A write opens every index of its table, so what is written often has a table with few. */
export const tables = ['documents', 'case_documents'] as const;

export type Table = (typeof tables)[number];

export const tableOfFamily = (family: Family | undefined): Table =>
  family === undefined ? 'documents' : `${family}_documents`;

/** The table of a collection, by its name. */
export function createTableFinder(
  declarations: readonly CollectionDeclaration[],
): (collection: string) => Table {
  const familyOf = new Map(declarations.map(({ name, family }) => [name, family]));
  return (collection) => tableOfFamily(familyOf.get(collection));
}
