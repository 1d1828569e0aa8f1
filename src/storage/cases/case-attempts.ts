import { randomUUID } from 'node:crypto';
import { caseAttemptSchema, type CaseAttempt } from '../../deviations/service/case-attempt.ts';
import type { DocumentStore } from '../document-store.ts';
import { parseBody } from '../parse-body.ts';
import { casePartition } from './case-partition.ts';

const collection = 'case-attempts';
const retentionMs = 2 * 365 * 24 * 60 * 60 * 1_000;

/** What was refused to whom, kept for two years. */
export function createCaseAttempts(store: DocumentStore) {
  return {
    putAttempt: async (tenantId: string, attempt: CaseAttempt): Promise<void> => {
      const body = caseAttemptSchema.parse(attempt);
      const expiresAtMs = attempt.atMs + retentionMs;
      await store.write(casePartition(tenantId), [
        { kind: 'create', collection, id: randomUUID(), body, expiresAtMs },
      ]);
    },

    listAttempts: async (tenantId: string, limit: number): Promise<readonly CaseAttempt[]> => {
      const { documents } = await store.list({
        collection,
        partition: casePartition(tenantId),
        index: 'atMs',
        order: 'descending',
        limit,
      });
      return documents.map((document) => parseBody(caseAttemptSchema, document));
    },
  };
}
