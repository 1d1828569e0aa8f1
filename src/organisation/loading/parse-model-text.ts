import { loadAll, YAMLException } from 'js-yaml';
import { modelFileSchema, type Model } from '../schema.ts';
import { renderModelPath, type ModelFault } from '../model-fault.ts';
import { accept, refuse, type Result } from '../../core/result.ts';
import { describeIssues } from './describe-issues.ts';
import { createLineFinder } from './locate-path.ts';
import type { ModelText } from './read-model-texts.ts';

/** Plain YAML 1.2: a date stays a string, and a file may be empty. */
const parseYaml = ({ file, text }: ModelText): Result<unknown, ModelFault> => {
  try {
    const [document = {}, second] = loadAll(text);
    if (second === undefined) return accept(document ?? {});
    const problem = 'The file holds more than one YAML document';
    return refuse({
      file,
      line: 1,
      path: '',
      problem,
      remedy: 'Join them and remove the line ---',
    });
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return refuse({
      file,
      line: (error.mark?.line ?? 0) + 1,
      path: '',
      problem: `This is not YAML: ${error.reason}`,
      remedy: 'Correct the indentation or brackets here; a text that holds ": " needs quotes',
    });
  }
};

/** Reads one file of the model; each fault tells its line and what to do. */
export function parseModelText(source: ModelText): Result<Model, ModelFault[]> {
  const yaml = parseYaml(source);
  if (!yaml.ok) return refuse([yaml.refusal]);
  const parsed = modelFileSchema.safeParse(yaml.value);
  if (parsed.success) return accept(parsed.data);

  const findLine = createLineFinder(source.text);
  return refuse(
    describeIssues(parsed.error, yaml.value).map(({ path, problem, remedy }) => ({
      file: source.file,
      line: findLine(path),
      path: renderModelPath(path),
      problem,
      remedy,
    })),
  );
}
