import { z } from 'zod/v4';
import type { DocumentStore } from './document-store.ts';
import { parseBody } from './parse-body.ts';

const collection = 'accounts';
const accountSchema = z.strictObject({ accountId: z.string() });
const keptForMs = 2 * 365 * 24 * 60 * 60 * 1_000;

type PersonKey = { readonly tenantId: string; readonly personId: string };

/**
 * What Teams addresses a person by, which is not their id in the directory; for those whose card
 * differs from everybody's. The partition is the tenant.
 */
export function createAccounts(store: DocumentStore) {
  const keyOf = ({ tenantId, personId }: PersonKey) => ({
    collection,
    partition: tenantId,
    id: personId,
  });

  const find = async (key: PersonKey): Promise<string | undefined> => {
    const document = await store.find(keyOf(key));
    return document && parseBody(accountSchema, document).accountId;
  };

  return {
    find,

    remember: async (key: PersonKey, accountId: string, nowMs: number): Promise<void> => {
      if ((await find(key)) === accountId) return;
      const { partition, id } = keyOf(key);
      const body = accountSchema.parse({ accountId });
      const expiresAtMs = nowMs + keptForMs;
      await store.write(partition, [{ kind: 'put', collection, id, body, expiresAtMs }]);
    },
  };
}

export type Accounts = ReturnType<typeof createAccounts>;
