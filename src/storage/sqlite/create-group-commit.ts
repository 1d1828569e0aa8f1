import type { Result } from '../../core/result.ts';
import { toStoreError } from './to-store-error.ts';

type Transaction = {
  /** Each member of the batch has a savepoint of its own, taken back if it is refused. */
  readonly begin: () => void;
  readonly commit: () => void;
  readonly rollBack: () => void;
  readonly savepoint: () => void;
  readonly release: () => void;
  readonly rollBackToSavepoint: () => void;
};

type Options = {
  readonly transaction: Transaction;
  /** Told after each commit how many writes it made durable. */
  readonly onCommit: (writeCount: number) => void;
};

type Waiting = {
  /** Does the work as one of several; what is refused alone is taken back alone. */
  readonly run: () => void;
  /** Does the work as the whole transaction. False: refused, to be taken back with it. */
  readonly runAlone: () => boolean;
  readonly settle: (failure?: Error) => void;
};

/** Bounds how long one batch keeps the event loop. */
const maxBatch = 128;

/** How many rounds of the event loop a batch may wait for company while it keeps growing. */
const maxGatheringRounds = 4;

/**
 * What waits at the same time shares one transaction and so one flush to the disk. A write alone
 * waits for nothing but one round of the event loop.
 */
export function createGroupCommit({ transaction, onCommit }: Options) {
  let waiting: Waiting[] = [];
  let scheduled: NodeJS.Immediate | undefined;

  let gatheredCount = 0;
  let gatheringRounds = 0;

  /** A flush to the disk costs the same for one write as for many: take along who comes now. */
  const isStillGathering = (): boolean => {
    const isGrowing =
      waiting.length > Math.max(1, gatheredCount) && gatheringRounds < maxGatheringRounds;
    gatheredCount = isGrowing ? waiting.length : 0;
    gatheringRounds = isGrowing ? gatheringRounds + 1 : 0;
    return isGrowing;
  };

  const gather = (): void => {
    scheduled = isStillGathering() ? setImmediate(gather) : undefined;
    if (scheduled === undefined) flush();
  };

  const flush = (): void => {
    scheduled = undefined;
    const batch = waiting.slice(0, maxBatch);
    waiting = waiting.slice(maxBatch);
    if (waiting.length > 0) scheduled = setImmediate(gather);
    const outcome = commit(batch);
    for (const { settle } of batch) settle(outcome instanceof Error ? outcome : undefined);
    if (outcome === 'committed') onCommit(batch.length);
  };

  const commit = (batch: readonly Waiting[]): 'committed' | 'taken-back' | Error => {
    try {
      transaction.begin();
      const [first, ...others] = batch;
      // A savepoint copies every page that is changed under it; one alone needs none.
      if (first !== undefined && others.length === 0 && !first.runAlone()) {
        transaction.rollBack();
        return 'taken-back';
      }
      if (others.length > 0) for (const { run } of batch) run();
      transaction.commit();
      return 'committed';
    } catch (error) {
      transaction.rollBack();
      return toStoreError(error);
    }
  };

  return {
    /** Resolves once the work is durable, or with its refusal, which leaves nothing behind. */
    add: <Value, Refusal>(work: () => Result<Value, Refusal>): Promise<Result<Value, Refusal>> =>
      new Promise((resolve, reject) => {
        let outcome: Result<Value, Refusal> | undefined;
        waiting.push({
          run: () => {
            transaction.savepoint();
            outcome = work();
            if (!outcome.ok) transaction.rollBackToSavepoint();
            transaction.release();
          },
          runAlone: () => {
            outcome = work();
            return outcome.ok;
          },
          settle: (failure) => {
            if (failure !== undefined) reject(failure);
            else if (outcome !== undefined) resolve(outcome);
          },
        });
        scheduled ??= setImmediate(gather);
      }),
    /** Commits all that waits, now. */
    drain: (): void => {
      while (waiting.length > 0) {
        clearImmediate(scheduled);
        flush();
      }
    },
  };
}
