import { resolve } from 'node:path';
import { projectRoot } from '../../src/core/project-root.ts';
import { loadModel } from '../../src/organisation/load.ts';
import type { Model } from '../../src/organisation/schema.ts';

export const builtInFolder = resolve(projectRoot, 'src/organisation/data');

/** @throws Error when the built-in model has a fault. */
export function loadBuiltIn(): Model {
  const loaded = loadModel(builtInFolder);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.refusal.slice(0, 5)));
  return loaded.value;
}
