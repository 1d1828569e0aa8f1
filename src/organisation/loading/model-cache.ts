import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import type { Model } from '../schema.ts';

/** One file: a line with the key and the body's checksum, then the checked model as JSON. */
const fileName = 'model-cache.json';

/** The model stored under this key; nothing when it is stale, broken or not there. */
export function readModelCache(folder: string, key: string): Model | undefined {
  try {
    const content = readFileSync(join(folder, fileName));
    const lineEnd = content.indexOf('\n');
    const body = content.subarray(lineEnd + 1);
    const header = content.toString('utf8', 0, lineEnd);
    if (header !== `${key} ${crc32(body)}`) return undefined;
    return JSON.parse(body.toString('utf8')) as Model;
  } catch {
    return undefined;
  }
}

/** A cache that cannot be written only makes the next start slower. */
export function writeModelCache(folder: string, key: string, model: Model): void {
  const body = JSON.stringify(model);
  const path = join(folder, fileName);
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${path}.new`, `${key} ${crc32(body)}\n${body}`);
    renameSync(`${path}.new`, path);
  } catch {
    // Nothing depends on it.
  }
}
