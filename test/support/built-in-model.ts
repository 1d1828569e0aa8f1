import { resolve } from 'node:path';
import { projectRoot } from '../../src/core/project-root.ts';
import { createDirectory, type Directory } from '../../src/organisation/directory.ts';
import { loadModel } from '../../src/organisation/load.ts';

let directory: Directory | undefined;

/** The model that the bot ships with, loaded once a test file. */
export function builtInDirectory(): Directory {
  if (directory !== undefined) return directory;
  const loaded = loadModel(resolve(projectRoot, 'src/organisation/data'));
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.refusal.slice(0, 3)));
  directory = createDirectory(loaded.value);
  return directory;
}
