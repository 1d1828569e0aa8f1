import type {
  CollectionDeclaration,
  DocumentStore,
  ListQuery,
  StoredDocument,
  Write,
} from '../../src/storage/document-store.ts';
import type { OpenedStore, StoreFixture } from '../support/stores.ts';

const declarations: readonly CollectionDeclaration[] = [
  {
    name: 'things',
    isListedById: true,
    indexes: [
      { name: 'state-due', fields: ['state', 'dueAtMs'] },
      { name: 'due', fields: ['dueAtMs'] },
      { name: 'urgent-owner', fields: ['isUrgent', 'owner'] },
    ],
  },
  { name: 'events', indexes: [] },
];

export const create = (id: string, body: object = {}, expiresAtMs?: number): Write => ({
  kind: 'create',
  collection: 'things',
  id,
  body,
  ...(expiresAtMs === undefined ? {} : { expiresAtMs }),
});

const idsOf = async (store: DocumentStore, query: Partial<ListQuery>): Promise<string[]> => {
  const page = await store.list({ collection: 'things', partition: 'p', limit: 1_000, ...query });
  return page.documents.map(({ id }) => id);
};

/** A new store before each test of the surrounding block, with short ways to use it. */
export function useStore(fixture: StoreFixture) {
  let opened: OpenedStore;

  beforeEach(async () => {
    opened = await fixture.open(declarations);
  });

  afterEach(() => opened.close());

  const find = (
    id: string,
    partition = 'p',
    collection = 'things',
  ): Promise<StoredDocument | undefined> => opened.store.find({ collection, partition, id });

  return {
    store: (): DocumentStore => opened.store,
    clock: () => opened.clock,
    find,
    getVersion: async (id: string): Promise<string> => (await find(id))?.version ?? '',
    write: (...writes: Write[]) => opened.store.write('p', writes),
    idsOf: (query: Partial<ListQuery>) => idsOf(opened.store, query),
  };
}
