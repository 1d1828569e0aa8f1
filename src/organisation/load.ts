import { accept, refuse, type Result } from '../core/result.ts';
import { checkModel } from './check/check-model.ts';
import { joinModels, type JoinedModel, type ModelPart } from './loading/join-models.ts';
import { createLineFinder } from './loading/locate-path.ts';
import { readModelCache, writeModelCache } from './loading/model-cache.ts';
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

type LoadOptions = {
  /** Where a checked model is kept for the next start; absent: every start parses and checks. */
  readonly cacheFolder?: string;
};

/**
 * Reads, joins and checks every YAML file under the folder. A refusal holds every fault found,
 * each with its file, line and what to do.
 */
export function loadModel(
  folder: string,
  { cacheFolder }: LoadOptions = {},
): Result<Model, ModelFault[]> {
  const texts = readModelTexts(folder);
  if (!texts.ok) return texts;
  const key = cacheFolder === undefined ? '' : createModelKey(texts.value);
  const cached = cacheFolder === undefined ? undefined : readModelCache(cacheFolder, key);
  if (cached !== undefined) return accept(cached);

  const parsed = parseModel(texts.value);
  if (!parsed.ok) return parsed;
  if (cacheFolder !== undefined) writeModelCache(cacheFolder, key, parsed.value.model);
  return accept(parsed.value.model);
}
