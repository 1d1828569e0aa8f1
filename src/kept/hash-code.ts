import { hash } from 'node:crypto';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { cachedDataVersionTag } from 'node:v8';
import { projectRoot } from '../core/project-root.ts';
import type { FileHasher } from './hash-files.ts';

/** Whatever decides what is made from a model: its checks, the words, the index, the packages. */
const folders = ['src/core', 'src/kept', 'src/organisation', 'src/questions'];
const packages = 'package-lock.json';

type Build = {
  readonly root: string;
  /** When the process began to load it. */
  readonly startedMs: number;
};

const runningBuild: Build = { root: projectRoot, startedMs: performance.timeOrigin };

/**
 * Tells this build from any other. Undefined where that cannot be told: a file was changed after
 * the process had begun to load.
 */
export function hashCode(
  { hashOf }: FileHasher,
  { root, startedMs }: Build = runningBuild,
): string | undefined {
  const files = folders
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.ts'))
        .map((file) => join(folder, file)),
    )
    .concat(existsSync(join(root, packages)) ? packages : [])
    .sort();
  const lines = [String(cachedDataVersionTag())];
  for (const file of files) {
    const path = join(root, file);
    if (statSync(path).mtimeMs > startedMs) return undefined;
    lines.push(file, hashOf(path));
  }
  return hash('sha256', lines.join('\n'));
}
