import type { z } from 'zod/v4';
import { AppError } from '../core/app-error.ts';
import type { StoredDocument } from './document-store.ts';

/** What the store holds was written by us, but perhaps by another version of the bot. */
export function parseBody<Schema extends z.ZodType>(
  schema: Schema,
  { collection, body }: StoredDocument,
): z.infer<Schema> {
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  const paths = parsed.error.issues.map(({ path }) => path.join('.') || 'the whole');
  throw new AppError(`A document in ${collection} does not read: ${paths.join(', ')}.`, {
    code: 'document-unreadable',
  });
}
