import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { projectRoot } from '../src/core/project-root.ts';
import type { BenchmarkOptions } from './benchmark.ts';

const ownFolder = resolve(projectRoot, 'test/questions');

const listSets = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((file) => file.endsWith('.jsonl'))
        .map((file) => join(folder, file))
    : [];

const ifThere = (path: string): string | undefined => (existsSync(path) ? path : undefined);

/** `--sources DIR`, `--questions FILE`, `--only NAME` (each of the last two may be repeated). */
export function readOptions(
  args: readonly string[],
): BenchmarkOptions & { only: readonly string[] } {
  const { values } = parseArgs({
    args: [...args],
    options: {
      sources: { type: 'string' },
      questions: { type: 'string', multiple: true },
      only: { type: 'string', multiple: true },
    },
  });
  const ownQuestionFiles = listSets(ownFolder);
  const shared = ifThere(resolve(projectRoot, '../shared/questions/dev.jsonl'));
  return {
    only: values.only ?? [],
    sourcesFolder: values.sources ?? ifThere(resolve(projectRoot, '../shared/sources')),
    questionFiles: values.questions ?? (shared === undefined ? ownQuestionFiles : [shared]),
    ownQuestionFiles,
  };
}
