import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Result } from '../../core/result.ts';
import type { ModelFault } from '../model-fault.ts';
import { fromFolder, listModelFiles } from './list-model-files.ts';

export type ModelText = {
  /** Relative to the model folder, with forward slashes. */
  readonly file: string;
  readonly text: string;
};

/** Every YAML file under the folder. */
export function readModelTexts(folder: string): Result<ModelText[], ModelFault[]> {
  const files = listModelFiles(folder);
  if (!files.ok) return files;
  return fromFolder(() =>
    files.value.map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') })),
  );
}
