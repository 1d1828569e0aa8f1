import type { ContainerDefinition, IndexingPolicy } from '@azure/cosmos';
import { idColumn } from '../plan-list.ts';
import type { CollectionDeclaration, IndexDeclaration } from '../document-store.ts';

const containerId = 'documents';

/** What every list is ordered by, whatever its filter: then one composite index serves it. */
export const orderColumns = (index: IndexDeclaration | undefined): readonly string[] => [
  'partition',
  'collection',
  ...(index?.fields ?? []).map((field) => `body/${field}`),
  'documentId',
];

/** Path of an item for a column of a list. */
export const columnPath = (column: string): string =>
  column === idColumn ? 'documentId' : `body/${column}`;

/** Only what is asked for is indexed: a long text costs no request units. */
export function createContainerDefinition(
  declarations: readonly CollectionDeclaration[],
): ContainerDefinition {
  const composites = new Map(
    [undefined, ...declarations.flatMap(({ indexes }) => indexes)].map((index) => {
      const columns = orderColumns(index);
      return [columns.join(), columns];
    }),
  );
  const paths = new Set(['expiresAtMs', ...[...composites.values()].flat()]);
  return {
    id: containerId,
    partitionKey: { paths: ['/partition'] },
    // Items live until their own ttl, where they have one.
    defaultTtl: -1,
    indexingPolicy: {
      indexingMode: 'consistent',
      includedPaths: [...paths].map((path) => ({ path: `/${path}/?` })),
      excludedPaths: [{ path: '/*' }],
      compositeIndexes: [...composites.values()].map((columns) =>
        columns.map((column) => ({ path: `/${column}`, order: 'ascending' as const })),
      ),
    },
  };
}

/** The wanted policy and what is there already; undefined when nothing is lacking. */
export function joinIndexingPolicies(
  present: IndexingPolicy | undefined,
  wanted: IndexingPolicy | undefined,
): IndexingPolicy | undefined {
  const composites = join(present?.compositeIndexes, wanted?.compositeIndexes, (index) =>
    index.map(({ path }) => path).join(),
  );
  const included = join(present?.includedPaths, wanted?.includedPaths, ({ path }) => path);
  if (composites.added === 0 && included.added === 0) return undefined;
  return { ...present, includedPaths: included.all, compositeIndexes: composites.all };
}

function join<Entry>(
  present: readonly Entry[] | undefined,
  wanted: readonly Entry[] | undefined,
  nameOf: (entry: Entry) => string | undefined,
): { all: Entry[]; added: number } {
  const known = new Set(present?.map(nameOf));
  const lacking = (wanted ?? []).filter((entry) => !known.has(nameOf(entry)));
  return { all: [...(present ?? []), ...lacking], added: lacking.length };
}
