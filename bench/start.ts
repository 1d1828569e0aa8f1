import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dump } from 'js-yaml';
import { growModel } from '../test/support/grown-model.ts';
import type { Model } from '../src/organisation/schema.ts';
import type { Benchmark, Measure } from './benchmark.ts';
import { builtInFolder, loadBuiltIn } from './support/load-built-in.ts';

const factor = 100;

/** One file for each kind and piece, as large as those that people keep. */
const itemsPerFile = 50;

function writeModel(model: Model, folder: string): void {
  mkdirSync(folder);
  for (const [kind, items] of Object.entries(model)) {
    for (let from = 0; from < items.length; from += itemsPerFile) {
      const piece = { [kind]: items.slice(from, from + itemsPerFile) as unknown };
      writeFileSync(
        join(folder, `${kind}-${from}.yaml`),
        dump(piece, { noRefs: true, lineWidth: -1 }),
      );
    }
  }
}

type Start = { readonly load: number; readonly engine: number; readonly firstAnswer: number };

/** Seconds that a new process takes from the model's folder to a ready engine, and to an answer. */
function startOnce(modelFolder: string, keptFolder: string): Start {
  const script = join(import.meta.dirname, 'support/start-once.ts');
  const output = execFileSync(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', script, modelFolder, keptFolder],
    { encoding: 'utf8' },
  );
  return JSON.parse(output) as Start;
}

/** Loading, look-ups and engine in a process of its own, with nothing kept and with all of it kept. */
export const start: Benchmark = {
  name: 'start',
  run: () => {
    const folder = mkdtempSync(join(tmpdir(), 'bench-start-'));
    const grownFolder = join(folder, 'model');
    try {
      writeModel(growModel(loadBuiltIn(), factor), grownFolder);
      const measures = ['nothing', 'all'].flatMap((state): Measure[] => {
        const builtIn = startOnce(builtInFolder, join(folder, 'kept-built-in'));
        const grown = startOnce(grownFolder, join(folder, 'kept-grown'));
        const measure = (what: string, ...parts: readonly (keyof Start)[]): Measure => {
          const tell = (start: Start): string =>
            `${parts.map((part) => start[part].toFixed(2)).join(' + ')} s`;
          return {
            name: `${factor} times the model, ${state} kept (${what})`,
            ours: tell(grown),
            peer: tell(builtIn),
            value: parts.reduce((sum, part) => sum + grown[part], 0),
          };
        };
        return [
          { ...measure('load + engine', 'load', 'engine'), bar: { atMost: 2 } },
          measure('first answer', 'firstAnswer'),
        ];
      });
      return Promise.resolve(measures);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};
