import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export type ModelText = {
  /** Relative to the model folder, with forward slashes. */
  readonly file: string;
  readonly text: string;
};

/** Every YAML file under the folder, in the order of their names so that a load is repeatable. */
export function readModelTexts(folder: string): ModelText[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.ya?ml$/.test(file))
    .sort()
    .map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }));
}
