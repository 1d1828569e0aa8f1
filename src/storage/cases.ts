import { accept, refuse } from '../core/result.ts';
import type { Case } from '../deviations/case.ts';
import type { CaseStore } from '../deviations/service/case-store.ts';
import { summariseCase } from '../deviations/service/summarise-case.ts';
import { createCaseAttempts } from './cases/case-attempts.ts';
import { createCaseChanges } from './cases/case-changes.ts';
import {
  caseDocumentSchema,
  eventDocumentSchema,
  numberDocumentSchema,
} from './cases/case-documents.ts';
import { caseEntrySchema, renderScope } from './cases/case-entry.ts';
import { casePartition } from './cases/case-partition.ts';
import { createCasePosts } from './cases/case-posts.ts';
import { listEntries } from './cases/list-entries.ts';
import { planCommit } from './cases/plan-commit.ts';
import type { DocumentStore, ListQuery } from './document-store.ts';
import { listEvery } from './list-every.ts';
import { parseBody } from './parse-body.ts';

const pageSize = 500;

/** Cases, their events and their lists; the partition is the tenant. */
export function createCaseStore(store: DocumentStore): CaseStore {
  const listViews = async (
    tenantId: string,
    query: Pick<ListQuery, 'index' | 'equals' | 'to'>,
  ): Promise<readonly Case[]> => {
    const partition = casePartition(tenantId);
    const documents = await listEvery(store, { collection: 'cases', partition, ...query });
    return documents.map((document) => parseBody(caseDocumentSchema, document).view);
  };

  return {
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
        index: 'caseId-sequence',
        equals: [caseId],
      });
      return documents.map((document) => parseBody(eventDocumentSchema, document).event);
    },

    list: (tenantId, filter, paging, today) => listEntries(store, tenantId, filter, paging, today),

    listFiled: async function* (tenantId, scope, { filedFrom, filedTo }) {
      let cursor: string | undefined;
      do {
        const page = await store.list({
          collection: 'case-entries',
          partition: casePartition(tenantId),
          index: 'scope-filed',
          equals: [renderScope(scope)],
          ...(filedFrom === undefined ? {} : { from: filedFrom }),
          ...(filedTo === undefined ? {} : { to: `${filedTo}~` }),
          limit: pageSize,
          ...(cursor === undefined ? {} : { cursor }),
        });
        for (const document of page.documents) yield parseBody(caseEntrySchema, document).summary;
        cursor = page.cursor;
      } while (cursor !== undefined);
    },

    listDue: async (tenantId, untilDate) =>
      (await listViews(tenantId, { index: 'dueOn', to: untilDate })).map(summariseCase),

    listEscalable: async (tenantId, untilDate) => {
      const documents = await listEvery(store, {
        collection: 'cases',
        partition: casePartition(tenantId),
        index: 'escalableFrom',
        to: untilDate,
      });
      return documents.map((document) => {
        const { view, escalableFrom } = parseBody(caseDocumentSchema, document);
        return { summary: summariseCase(view), from: escalableFrom ?? untilDate };
      });
    },

    listHandled: async (tenantId, groupId) => {
      const query = { index: 'handlingGroupId-filed', equals: [groupId] };
      return (await listViews(tenantId, query)).map(summariseCase);
    },
  };
}
