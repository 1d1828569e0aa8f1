import type { DocumentStore } from '../document-store.ts';
import { listEvery } from '../list-every.ts';
import { parseBody } from '../parse-body.ts';
import { changeDocumentSchema } from './case-documents.ts';
import { casePartition } from './case-partition.ts';

const collection = 'case-changes';
const mostAtOnce = 200;

/** Which cases were changed and not shown since; each command notes it in its own write. */
export function createCaseChanges(store: DocumentStore) {
  return {
    /** A change that came in between stays noted: the removal goes by the version read. */
    markShown: async (tenantId: string, caseId: string, version: number): Promise<void> => {
      const partition = casePartition(tenantId);
      const document = await store.find({ collection, partition, id: caseId });
      if (!document || parseBody(changeDocumentSchema, document).version > version) return;
      await store.write(partition, [
        { kind: 'remove', collection, id: caseId, ifVersion: document.version },
      ]);
    },

    /** The list is short: only what is being posted, or failed to be, stands in it. */
    listUnshownIds: async (tenantId: string, beforeMs: number): Promise<readonly string[]> => {
      const partition = casePartition(tenantId);
      const documents = await listEvery(store, { collection, partition });
      return documents
        .map((document) => parseBody(changeDocumentSchema, document))
        .filter(({ changedAtMs }) => changedAtMs <= beforeMs)
        .sort((a, b) => a.changedAtMs - b.changedAtMs)
        .slice(0, mostAtOnce)
        .map(({ caseId }) => caseId);
    },
  };
}
