import { accept, refuse } from '../core/result.ts';
import type { CaseStore } from '../deviations/service/case-store.ts';
import { summariseCase } from '../deviations/service/summarise-case.ts';
import { createCaseAttempts } from './cases/case-attempts.ts';
import { createCaseChanges } from './cases/case-changes.ts';
import {
  caseDocumentSchema,
  createEventId,
  eventDocumentSchema,
  numberDocumentSchema,
} from './cases/case-documents.ts';
import { createCaseLists } from './cases/case-lists.ts';
import { casePartition } from './cases/case-partition.ts';
import { createCasePosts } from './cases/case-posts.ts';
import { planCommit } from './cases/plan-commit.ts';
import type { DocumentStore } from './document-store.ts';
import { listEvery } from './list-every.ts';
import { parseBody } from './parse-body.ts';

/** Cases, their events and their lists; the partition is the tenant. */
export function createCaseStore(store: DocumentStore): CaseStore {
  return {
    ...createCaseLists(store),
    ...createCasePosts(store),
    ...createCaseChanges(store),
    ...createCaseAttempts(store),

    find: async (tenantId, id) => {
      const partition = casePartition(tenantId);
      const document = await store.find({ collection: 'cases', partition, id });
      return (
        document && {
          current: parseBody(caseDocumentSchema, document).view,
          storedVersion: document.version,
        }
      );
    },

    findIdByNumber: async (tenantId, number) => {
      const partition = casePartition(tenantId);
      const document = await store.find({ collection: 'case-numbers', partition, id: number });
      return document && parseBody(numberDocumentSchema, document).caseId;
    },

    commit: async (tenantId, commit) => {
      const written = await store.write(casePartition(tenantId), planCommit(commit));
      if (written.ok) return accept(undefined);
      const isNumber = written.refusal.collection === 'case-numbers';
      return refuse({ code: isNumber ? 'number-taken' : 'changed' });
    },

    listEvents: async (tenantId, caseId) => {
      const documents = await listEvery(store, {
        collection: 'case-events',
        partition: casePartition(tenantId),
        from: createEventId(caseId, 0),
        to: `${caseId}~`,
      });
      return documents.map((document) => parseBody(eventDocumentSchema, document).event);
    },

    listDated: async (tenantId, untilDate) => {
      const documents = await listEvery(store, {
        collection: 'cases',
        partition: casePartition(tenantId),
        index: 'nextOn',
        to: untilDate,
      });
      return documents.map((document) => {
        const { view, dueOn, escalableFrom } = parseBody(caseDocumentSchema, document);
        return { summary: summariseCase(view), dueOn, escalableFrom };
      });
    },
  };
}
