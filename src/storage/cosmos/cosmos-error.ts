import { z } from 'zod/v4';
import { AppError } from '../../core/app-error.ts';

const statusSchema = z.object({
  code: z.union([z.number(), z.string()]).optional(),
  retryAfterInMs: z.number().optional(),
  cause: z.unknown().optional(),
});

type Status = { readonly code?: number; readonly retryAfterMs?: number };

/** A refused operation inside a batch, in the shape of the SDK's own errors. */
export class BatchRefused extends Error {
  readonly code: number;
  /** Which operation, counted from 0; the others were not done. */
  readonly position: number;
  readonly retryAfterInMs: number | undefined;

  /** @param retryAfterMs - NaN where Cosmos did not say. */
  constructor(code: number, position: number, retryAfterMs: number) {
    super(`Operation ${position} of the batch: ${code}`);
    this.name = 'BatchRefused';
    this.code = code;
    this.position = position;
    this.retryAfterInMs = Number.isNaN(retryAfterMs) ? undefined : retryAfterMs;
  }
}

/** The HTTP status behind an error; of a batch, the SDK wraps it in another error. */
export function readStatus(error: unknown): Status {
  const { data } = statusSchema.safeParse(error);
  if (data === undefined) return {};
  if (typeof data.code !== 'number') return data.cause === undefined ? {} : readStatus(data.cause);
  return {
    code: data.code,
    ...(data.retryAfterInMs === undefined ? {} : { retryAfterMs: data.retryAfterInMs }),
  };
}

const retryable: ReadonlySet<number | undefined> = new Set([undefined, 408, 410, 429, 449, 503]);

/** Bugs and errors of ours pass through; what Cosmos answered becomes one a caller can read. */
export function toCosmosStoreError(error: unknown): Error {
  if (error instanceof AppError || error instanceof TypeError || error instanceof RangeError) {
    return error;
  }
  const { code } = readStatus(error);
  if (code === 401 || code === 403) {
    return new AppError(
      `Cosmos refused the bot's identity (${code}). See COSMOS_KEY, or the managed identity's ` +
        'data role on the account.',
      { code: 'store-forbidden', cause: error },
    );
  }
  const isRetryable = retryable.has(code);
  return new AppError(`The store failed: Cosmos answered ${code ?? 'nothing'}.`, {
    code: isRetryable ? 'store-busy' : 'store-failed',
    cause: error,
    isRetryable,
  });
}
