import { z } from 'zod/v4';
import { AppError } from '../../core/app-error.ts';

/** Result codes of https://sqlite.org/rescode.html; the low byte is the primary one. */
const busyCodes: ReadonlySet<number> = new Set([5, 6]);

const sqliteErrorSchema = z.object({ errcode: z.number(), message: z.string() });

/** Bugs and refusals pass through; what SQLite reports becomes an error that a caller can read. */
export function toStoreError(error: unknown): Error {
  const { data: reported } = sqliteErrorSchema.safeParse(error);
  if (reported === undefined) {
    return error instanceof Error ? error : new Error('The store failed.', { cause: error });
  }
  const isRetryable = busyCodes.has(reported.errcode & 0xff);
  return new AppError(`The store failed: ${reported.message}`, {
    code: isRetryable ? 'store-busy' : 'store-failed',
    cause: error,
    isRetryable,
  });
}
