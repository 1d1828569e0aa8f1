import { readdirSync } from 'node:fs';
import { accept, refuse, type Result } from '../../core/result.ts';
import type { ModelFault } from '../model-fault.ts';

const emptyFolder = (problem: string): ModelFault => ({
  file: '.',
  line: 1,
  path: '',
  problem,
  remedy: 'Set MODEL_DIR to the folder that holds the YAML files of the model',
});

/** Runs what reads the model's folder; what the file system refuses is a fault of the folder. */
export function fromFolder<Value>(read: () => Value): Result<Value, ModelFault[]> {
  try {
    return accept(read());
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return refuse([emptyFolder(`The model folder cannot be read (${reason})`)]);
  }
}

/**
 * Every YAML file under the folder, relative to it and with forward slashes, in the order of their
 * names so that a load is repeatable.
 */
export function listModelFiles(folder: string): Result<string[], ModelFault[]> {
  const listed = fromFolder(() =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => /\.ya?ml$/.test(file))
      .sort(),
  );
  if (!listed.ok || listed.value.length > 0) return listed;
  return refuse([emptyFolder('The model folder holds no YAML file')]);
}
