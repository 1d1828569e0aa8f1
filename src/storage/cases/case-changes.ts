import type { DocumentStore } from '../document-store.ts';
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

    listUnshownIds: async (tenantId: string, beforeMs: number): Promise<readonly string[]> => {
      const { documents } = await store.list({
        collection,
        partition: casePartition(tenantId),
        index: 'changedAtMs',
        to: beforeMs,
        limit: mostAtOnce,
      });
      return documents.map((document) => parseBody(changeDocumentSchema, document).caseId);
    },
  };
}
