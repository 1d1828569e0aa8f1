import { createHash } from 'node:crypto';
import { z } from 'zod/v4';
import { casePostSchema, type CasePost } from '../../deviations/service/case-post.ts';
import type { DocumentStore, StoredDocument } from '../document-store.ts';
import { listEvery } from '../list-every.ts';
import { parseBody } from '../parse-body.ts';
import { casePartition } from './case-partition.ts';

type Thread = Pick<CasePost, 'conversationId' | 'activityId'>;

const collection = 'case-posts';
const documentSchema = z.strictObject({
  caseId: z.string(),
  postedAtMs: z.number(),
  thread: z.string(),
  post: casePostSchema,
});

const renderThread = ({ conversationId, activityId }: Thread): string =>
  `${conversationId};messageid=${activityId}`;

const createPostId = (post: CasePost): string =>
  `${post.caseId} ${createHash('sha256').update(renderThread(post)).digest('base64url')}`;

/** Where a case's messages stand. */
export function createCasePosts(store: DocumentStore) {
  return {
    putPost: async (tenantId: string, post: CasePost): Promise<void> => {
      const { caseId, postedAtMs } = post;
      const thread = renderThread(post);
      const body = documentSchema.parse({ caseId, postedAtMs, thread, post });
      const id = createPostId(post);
      await store.write(casePartition(tenantId), [{ kind: 'put', collection, id, body }]);
    },

    listPosts: async (tenantId: string, caseId: string): Promise<readonly CasePost[]> => {
      const documents = await listEvery(store, {
        collection,
        partition: casePartition(tenantId),
        index: 'caseId-postedAtMs',
        equals: [caseId],
      });
      return documents.map(readPost);
    },

    findIdByThread: async (tenantId: string, thread: Thread): Promise<string | undefined> => {
      const { documents } = await store.list({
        collection,
        partition: casePartition(tenantId),
        index: 'thread',
        equals: [renderThread(thread)],
        limit: 1,
      });
      const [document] = documents;
      return document && readPost(document).caseId;
    },
  };
}

const readPost = (document: StoredDocument): CasePost => parseBody(documentSchema, document).post;
