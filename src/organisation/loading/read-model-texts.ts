import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { accept, refuse, type Result } from '../../core/result.ts';
import type { ModelFault } from '../model-fault.ts';

export type ModelText = {
  /** Relative to the model folder, with forward slashes. */
  readonly file: string;
  readonly text: string;
};

const emptyFolder = (problem: string): ModelFault => ({
  file: '.',
  line: 1,
  path: '',
  problem,
  remedy: 'Set MODEL_DIR to the folder that holds the YAML files of the model',
});

/** Every YAML file under the folder, in the order of their names so that a load is repeatable. */
export function readModelTexts(folder: string): Result<ModelText[], ModelFault[]> {
  try {
    const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => /\.ya?ml$/.test(file))
      .sort()
      .map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }));
    return texts.length > 0
      ? accept(texts)
      : refuse([emptyFolder('The model folder holds no YAML file')]);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return refuse([emptyFolder(`The model folder cannot be read (${reason})`)]);
  }
}
