import type { DocumentStore, ListQuery, StoredDocument } from './document-store.ts';

const pageSize = 200;

/** All pages together: only for lists that people keep short, such as a team's channels. */
export async function listEvery(
  store: DocumentStore,
  query: Omit<ListQuery, 'limit' | 'cursor'>,
): Promise<readonly StoredDocument[]> {
  const documents: StoredDocument[] = [];
  let page = await store.list({ ...query, limit: pageSize });
  documents.push(...page.documents);
  while (page.cursor !== undefined) {
    page = await store.list({ ...query, limit: pageSize, cursor: page.cursor });
    documents.push(...page.documents);
  }
  return documents;
}
