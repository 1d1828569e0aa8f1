import { randomUUID } from 'node:crypto';
import type { Container } from '@azure/cosmos';
import { AppError } from '../../core/app-error.ts';
import { accept, refuse } from '../../core/result.ts';
import type { Result } from '../../core/result.ts';
import { unreachable } from '../../core/unreachable.ts';
import type { Write, WriteRefusal } from '../document-store.ts';
import { BatchRefused, readStatus } from './cosmos-error.ts';
import { createItem, createVersion, hasExpired, readVersion } from './cosmos-item.ts';
import type { ReadItem } from './cosmos-item.ts';
import { createItemId, encodeName } from './cosmos-names.ts';
import { runOperations } from './run-operations.ts';
import type { Operation } from './run-operations.ts';

type Surroundings = {
  readonly container: Container;
  readonly nowMs: number;
  readonly readItem: (itemId: string, partitionKey: string) => Promise<ReadItem | undefined>;
  /** Sends again what was throttled. */
  readonly retry: <Value>(attempt: () => Promise<Value>) => Promise<Value>;
  readonly onCharge: (charge: number) => void;
};

/** What one write comes to: an operation, or nothing left to do. */
type Step = { readonly write: Write; readonly operation: Operation | undefined };

/** Each further round needs somebody else to have changed the same document in between. */
const maxRounds = 10;

/**
 * All of the writes in one request. Where Cosmos refuses one, a look at its document tells why:
 * an expired one is written over and a missing one needs no removal, both in another round.
 */
export async function writeDocuments(
  partition: string,
  writes: readonly Write[],
  surroundings: Surroundings,
): Promise<Result<readonly string[], WriteRefusal>> {
  const { container, nowMs, readItem, retry, onCharge } = surroundings;
  const writeId = randomUUID();
  const partitionKey = encodeName(partition);
  const look = ({ collection, id }: Write) => readItem(createItemId(collection, id), partitionKey);
  const plan = (write: Write): Step => ({
    write,
    operation: planOperation(write, { partition, writeId, nowMs }),
  });

  for (const write of writes) {
    if (hasExpired(readVersion(expectedVersion(write) ?? ''), nowMs)) {
      return refuse(explain(write, await look(write), nowMs));
    }
  }
  const steps = writes.map(plan);
  for (let round = 0; round < maxRounds; round += 1) {
    const sent = steps.filter(isToDo);
    try {
      const operations = sent.map(({ operation }) => operation);
      if (operations.length === 0) return accept(writes.map(() => ''));
      const { etags, charge } = await retry(() =>
        runOperations(container, partitionKey, operations),
      );
      onCharge(charge);
      return accept(
        steps.map((step) => renderVersion(step.write, etags[sent.indexOf(step as never)])),
      );
    } catch (error) {
      const step = findRefused(error, sent);
      if (step === undefined) throw error;
      const item = await look(step.write);
      if (item?.writeId === writeId) return accept(await findOwnVersions());
      const next = planNext(step, item, { again: plan, nowMs });
      if (next === undefined) return refuse(explain(step.write, item, nowMs));
      steps[steps.indexOf(step)] = next;
    }
  }
  throw new AppError('Too many others write the same document.', {
    code: 'store-busy',
    isRetryable: true,
  });

  /** The answer to an earlier try was lost on its way; what it wrote is there. */
  async function findOwnVersions(): Promise<readonly string[]> {
    return Promise.all(
      writes.map(async (write) => {
        const item = write.kind === 'remove' ? undefined : await look(write);
        return renderVersion(write, item?.writeId === writeId ? item._etag : 'superseded');
      }),
    );
  }
}

const isToDo = (step: Step): step is Step & { readonly operation: Operation } =>
  step.operation !== undefined;

const expectedVersion = (write: Write): string | undefined =>
  write.kind === 'replace' || write.kind === 'remove' ? write.ifVersion : undefined;

const renderVersion = (write: Write, etag = ''): string =>
  write.kind === 'remove' ? '' : createVersion(etag, write.expiresAtMs);

function planOperation(
  write: Write,
  writing: { readonly partition: string; readonly writeId: string; readonly nowMs: number },
): Operation {
  switch (write.kind) {
    case 'create':
      return { kind: 'create', item: createItem(write, writing) };
    case 'put':
      return { kind: 'upsert', item: createItem(write, writing) };
    case 'replace': {
      const ifMatch = readVersion(write.ifVersion).etag;
      return { kind: 'replace', item: createItem(write, writing), ifMatch };
    }
    case 'remove': {
      const id = createItemId(write.collection, write.id);
      if (write.ifVersion === undefined) return { kind: 'delete', id };
      return { kind: 'delete', id, ifMatch: readVersion(write.ifVersion).etag };
    }
    default:
      return unreachable(write);
  }
}

const refusals: ReadonlySet<number | undefined> = new Set([404, 409, 412]);

function findRefused<S extends Step>(error: unknown, sent: readonly S[]): S | undefined {
  if (!refusals.has(readStatus(error).code)) return undefined;
  if (error instanceof BatchRefused) return sent[error.position];
  return sent.length === 1 ? sent[0] : undefined;
}

/** What to try instead; undefined when the refusal stands. */
function planNext(
  { write }: Step,
  item: ReadItem | undefined,
  { again, nowMs }: { readonly again: (write: Write) => Step; readonly nowMs: number },
): Step | undefined {
  const planned = again(write);
  const { operation } = planned;
  if (operation?.kind === 'upsert') return planned;
  if (operation?.kind === 'create') {
    if (item === undefined) return planned;
    if (!hasExpired(item, nowMs)) return undefined;
    return { write, operation: { ...operation, kind: 'replace', ifMatch: item._etag } };
  }
  if (operation?.kind === 'delete' && operation.ifMatch === undefined) {
    return item === undefined ? { write, operation: undefined } : planned;
  }
  return undefined;
}

function explain(write: Write, item: ReadItem | undefined, nowMs: number): WriteRefusal {
  const isAlive = item !== undefined && !hasExpired(item, nowMs);
  const code = write.kind === 'create' ? 'exists' : isAlive ? 'stale' : 'missing';
  return { code, collection: write.collection, id: write.id };
}
