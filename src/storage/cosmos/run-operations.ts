import type { Container, JSONObject, OperationInput } from '@azure/cosmos';
import { unreachable } from '../../core/unreachable.ts';
import { BatchRefused } from './cosmos-error.ts';
import type { CosmosItem } from './cosmos-item.ts';

/** One step of a write in Cosmos' own terms. */
export type Operation =
  | { readonly kind: 'create' | 'upsert'; readonly item: CosmosItem }
  | { readonly kind: 'replace'; readonly item: CosmosItem; readonly ifMatch: string }
  | { readonly kind: 'delete'; readonly id: string; readonly ifMatch?: string };

export type Done = { readonly etags: readonly string[]; readonly charge: number };

/** All or nothing, in one request. Throws BatchRefused with the operation that was refused. */
export const runOperations = (
  container: Container,
  partitionKey: string,
  operations: readonly Operation[],
): Promise<Done> => {
  const [first] = operations;
  return first !== undefined && operations.length === 1
    ? runAlone(container, partitionKey, first)
    : runBatch(container, partitionKey, operations);
};

async function runAlone(
  container: Container,
  partitionKey: string,
  operation: Operation,
): Promise<Done> {
  const { etag, requestCharge } = await send();
  return { etags: [operation.kind === 'delete' ? '' : etag], charge: requestCharge };

  function send() {
    switch (operation.kind) {
      case 'create':
        return container.items.create(operation.item);
      case 'upsert':
        return container.items.upsert(operation.item);
      case 'replace':
        return container
          .item(operation.item.id, partitionKey)
          .replace(operation.item, ifMatch(operation.ifMatch));
      case 'delete':
        return container
          .item(operation.id, partitionKey)
          .delete(operation.ifMatch === undefined ? {} : ifMatch(operation.ifMatch));
      default:
        return unreachable(operation);
    }
  }
}

const ifMatch = (etag: string) => ({ accessCondition: { type: 'IfMatch', condition: etag } });

async function runBatch(
  container: Container,
  partitionKey: string,
  operations: readonly Operation[],
): Promise<Done> {
  const { result, headers } = await container.items.batch(
    operations.map(toBatchOperation),
    partitionKey,
    { contentResponseOnWriteEnabled: false },
  );
  const results = result ?? [];
  // 424 stands for the operations that another one's refusal took with it.
  const refused = results.findIndex(({ statusCode }) => statusCode >= 400 && statusCode !== 424);
  const refusal = results[refused];
  if (refusal !== undefined) {
    const retryAfterMs = Number(headers['x-ms-retry-after-ms']);
    throw new BatchRefused(refusal.statusCode, refused, retryAfterMs);
  }
  if (results.length !== operations.length) throw new Error('Cosmos left a batch unanswered.');
  return {
    etags: results.map(({ eTag }) => eTag ?? ''),
    charge: Number(headers['x-ms-request-charge'] ?? 0),
  };
}

function toBatchOperation(operation: Operation): OperationInput {
  switch (operation.kind) {
    case 'create':
      return { operationType: 'Create', resourceBody: toJson(operation.item) };
    case 'upsert':
      return { operationType: 'Upsert', resourceBody: toJson(operation.item) };
    case 'replace':
      return {
        operationType: 'Replace',
        id: operation.item.id,
        ifMatch: operation.ifMatch,
        resourceBody: toJson(operation.item),
      };
    case 'delete':
      return {
        operationType: 'Delete',
        id: operation.id,
        ...(operation.ifMatch === undefined ? {} : { ifMatch: operation.ifMatch }),
      };
    default:
      return unreachable(operation);
  }
}

/** The SDK's type for JSON knows no `object`; it is serialised as it is. */
const toJson = (item: CosmosItem): JSONObject => item as unknown as JSONObject;
