import { AppError } from '../core/app-error.ts';
import type { DocumentKey, DocumentStore, StoredDocument } from './document-store.ts';

type Change = { readonly body: object; readonly expiresAtMs?: number };

/** Each further round needs somebody else to have changed the document in between. */
const maxRounds = 50;

/**
 * Reads, changes and writes one document so that no other's change is lost: after a lost race it
 * reads and decides again.
 * @param change - From what is there to what shall be; undefined leaves it as it is.
 */
export async function updateDocument(
  store: DocumentStore,
  key: DocumentKey,
  change: (current: StoredDocument | undefined) => Change | undefined,
): Promise<void> {
  const { collection, partition, id } = key;
  for (let round = 0; round < maxRounds; round += 1) {
    const current = await store.find(key);
    const changed = change(current);
    if (changed === undefined) return;
    const written = await store.write(partition, [
      current === undefined
        ? { kind: 'create', collection, id, ...changed }
        : { kind: 'replace', collection, id, ifVersion: current.version, ...changed },
    ]);
    if (written.ok) return;
  }
  throw new AppError(`Too many others change the same document in ${collection}.`, {
    code: 'store-busy',
    isRetryable: true,
  });
}
