import { join } from 'node:path';
import { once } from '../core/once.ts';
import { accept, refuse, type Result } from '../core/result.ts';
import { hashCode } from '../kept/hash-code.ts';
import { createFileHasher } from '../kept/hash-files.ts';
import { nothingKept, type Kept } from '../kept/kept.ts';
import { openKept } from '../kept/open-kept.ts';
import { checkModel } from './check/check-model.ts';
import { joinModels, type JoinedModel, type ModelPart } from './loading/join-models.ts';
import { createLineFinder } from './loading/locate-path.ts';
import { keepModel, readKeptModel } from './loading/kept-model.ts';
import { fromFolder, listModelFiles } from './loading/list-model-files.ts';
import { createModelKey } from './loading/model-key.ts';
import { parseModelText } from './loading/parse-model-text.ts';
import { readModelTexts, type ModelText } from './loading/read-model-texts.ts';
import { renderModelPath, type ModelFault, type ModelProblem } from './model-fault.ts';
import type { Model } from './schema.ts';

/** A checked model that still knows which file each of its parts came from. */
export type PlacedModel = {
  readonly model: Model;
  readonly placeProblems: (problems: readonly ModelProblem[]) => ModelFault[];
};

const createPlacer =
  (joined: JoinedModel, texts: readonly ModelText[]): PlacedModel['placeProblems'] =>
  (problems) => {
    const finders = new Map<string, ReturnType<typeof createLineFinder>>();
    return problems.map(({ path, problem, remedy }) => {
      const origin = joined.originOf(path);
      const text = texts.find(({ file }) => file === origin.file)?.text ?? '';
      const findLine = finders.get(origin.file) ?? createLineFinder(text);
      finders.set(origin.file, findLine);
      return {
        file: origin.file,
        line: findLine(origin.path),
        path: renderModelPath(origin.path),
        problem,
        remedy,
      };
    });
  };

/** Parses, joins and checks the texts; a refusal holds every fault found. */
export function parseModel(texts: readonly ModelText[]): Result<PlacedModel, ModelFault[]> {
  const parts: ModelPart[] = [];
  const faults: ModelFault[] = [];
  for (const text of texts) {
    const parsed = parseModelText(text);
    if (parsed.ok) parts.push({ file: text.file, model: parsed.value });
    else faults.push(...parsed.refusal);
  }
  if (faults.length > 0) return refuse(faults);

  const joined = joinModels(parts);
  const placeProblems = createPlacer(joined, texts);
  const problems = checkModel(joined.model);
  if (problems.length > 0) return refuse(placeProblems(problems));
  return accept({ model: joined.model, placeProblems });
}

/**
 * Reads, joins and checks every YAML file under the folder. A refusal holds every fault found,
 * each with its file, line and what to do.
 */
export function loadModel(folder: string): Result<Model, ModelFault[]> {
  const texts = readModelTexts(folder);
  if (!texts.ok) return texts;
  const parsed = parseModel(texts.value);
  return parsed.ok ? accept(parsed.value.model) : parsed;
}

/** A model, and where what is made of it can be kept for the next start. */
export type KeptModel = { readonly model: Model; readonly kept: Kept };

/**
 * The same, but a model that an earlier start has checked is neither parsed nor checked again, and
 * each of its kinds is read when it is first touched.
 *
 * @param keptFolder where it is kept for the next start
 */
export function loadKeptModel(folder: string, keptFolder: string): Result<KeptModel, ModelFault[]> {
  const key = readKey(folder, keptFolder);
  if (!key.ok) return key;
  const isUnchanged = (): boolean => {
    const now = readKey(folder, keptFolder);
    return now.ok && now.value === key.value;
  };
  const loadAgain = once((): Model => {
    const loaded = loadModel(folder);
    if (loaded.ok && isUnchanged()) return loaded.value;
    throw new Error('The kept model was damaged after the start, and its files have changed since');
  });
  const kept = key.value === undefined ? nothingKept : openKept(keptFolder, key.value);
  const found = readKeptModel(kept, loadAgain);
  if (found !== undefined) return accept({ model: found, kept });

  const loaded = loadModel(folder);
  if (!loaded.ok) return loaded;
  // Only what was read under the key is kept under it.
  if (!isUnchanged()) return accept({ model: loaded.value, kept: nothingKept });
  keepModel(kept, loaded.value);
  return accept({ model: loaded.value, kept });
}

/** Undefined where the running code cannot be told from another's: nothing is to be kept then. */
function readKey(folder: string, keptFolder: string): Result<string | undefined, ModelFault[]> {
  const files = listModelFiles(folder);
  if (!files.ok) return files;
  return fromFolder(() => {
    const hasher = createFileHasher(openKept(keptFolder, keyOfHashes));
    const codeHash = hashCode(hasher);
    const hashed = files.value.map((file) => ({ file, hash: hasher.hashOf(join(folder, file)) }));
    hasher.keep();
    return codeHash === undefined ? undefined : createModelKey(codeHash, hashed);
  });
}

/** Hashes of files are the same whatever is made of them. */
const keyOfHashes = '0'.repeat(64);
