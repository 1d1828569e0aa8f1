import { AppError } from '../../core/app-error.ts';

/** Result codes of https://sqlite.org/rescode.html; the low byte is the primary one. */
const busyCodes: ReadonlySet<number> = new Set([5, 6]);

/** Bugs and refusals pass through; what SQLite reports becomes an error that a caller can read. */
export function toStoreError(error: unknown): Error {
  if (!(error instanceof Error)) return new Error('The store failed.', { cause: error });
  if (!('errcode' in error)) return error;
  const { errcode } = error;
  const isRetryable = typeof errcode === 'number' && busyCodes.has(errcode & 0xff);
  return new AppError(`The store failed: ${error.message}`, {
    code: isRetryable ? 'store-busy' : 'store-failed',
    cause: error,
    isRetryable,
  });
}
