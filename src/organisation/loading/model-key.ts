import { createHash } from 'node:crypto';
import { z } from 'zod/v4';
import { modelFileSchema } from '../schema.ts';
import type { ModelText } from './read-model-texts.ts';

/** Raised whenever a check of the joined model is added or made stricter. */
const checksVersion = 1;

/** Tells one model under one schema and one set of checks from any other. */
export function createModelKey(texts: readonly ModelText[]): string {
  const hash = createHash('sha256');
  hash.update(`${checksVersion} ${JSON.stringify(z.toJSONSchema(modelFileSchema))}`);
  for (const { file, text } of texts) hash.update(`\0${file}\0`).update(text);
  return hash.digest('hex');
}
