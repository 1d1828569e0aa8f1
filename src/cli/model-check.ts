import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { projectRoot } from '../core/project-root.ts';
import { findCitationFaults } from '../organisation/evidence/find-citation-faults.ts';
import { findCopiedText } from '../organisation/evidence/find-copied-text.ts';
import { listCitations } from '../organisation/evidence/list-citations.ts';
import { parseModel, type PlacedModel } from '../organisation/load.ts';
import { readModelTexts } from '../organisation/loading/read-model-texts.ts';
import { renderModelFault, type ModelFault } from '../organisation/model-fault.ts';
import type { Model } from '../organisation/schema.ts';

function readSourceDocuments(folder: string, { sources }: Model): Map<string, string> {
  const files = readdirSync(folder).sort();
  return new Map(
    sources.flatMap(({ id, file: prefix }) => {
      const file = files.find((name) => name.startsWith(prefix));
      return file === undefined ? [] : [[id, readFileSync(join(folder, file), 'utf8')] as const];
    }),
  );
}

function checkAgainstSources({ model, placeProblems }: PlacedModel, folder: string): ModelFault[] {
  try {
    const documents = readSourceDocuments(folder, model);
    return placeProblems([
      ...findCitationFaults(model, documents),
      ...findCopiedText(model, documents.values()),
    ]);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    const problem = `The source documents cannot be read (${error.message})`;
    const remedy = 'Give --sources the folder that holds them';
    return [{ file: folder, line: 1, path: '', problem, remedy }];
  }
}

const { values } = parseArgs({ options: { sources: { type: 'string' } } });
const folder = process.env['MODEL_DIR'] ?? join(projectRoot, 'src/organisation/data');
const texts = readModelTexts(folder);
const parsed = texts.ok ? parseModel(texts.value) : texts;
const faults = !parsed.ok
  ? parsed.refusal
  : values.sources === undefined
    ? []
    : checkAgainstSources(parsed.value, values.sources);

for (const fault of faults) console.log(renderModelFault(fault));
if (!parsed.ok || faults.length > 0) {
  process.exitCode = 1;
} else {
  const { groups, activities, tables } = parsed.value.model;
  const cited = listCitations(parsed.value.model).length;
  const proof = values.sources === undefined ? 'not held against the sources' : 'all proved';
  console.log(
    `The model is sound: ${groups.length} groups, ${activities.length} activities, ${tables.length} tables, ${cited} citations (${proof}).`,
  );
}
