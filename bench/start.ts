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

/** Seconds that a new process takes from the model's folder to a ready engine. */
function startOnce(modelFolder: string, cacheFolder: string): { load: number; engine: number } {
  const script = join(import.meta.dirname, 'support/start-once.ts');
  const output = execFileSync(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', script, modelFolder, cacheFolder],
    { encoding: 'utf8' },
  );
  return JSON.parse(output) as { load: number; engine: number };
}

/** Loading, look-ups and engine in a process of its own, with nothing kept and with a kept model. */
export const start: Benchmark = {
  name: 'start',
  run: () => {
    const folder = mkdtempSync(join(tmpdir(), 'bench-start-'));
    const grownFolder = join(folder, 'model');
    try {
      writeModel(growModel(loadBuiltIn(), factor), grownFolder);
      const measures = ['cold', 'warm'].map((state): Measure => {
        const builtIn = startOnce(builtInFolder, join(folder, 'cache-built-in'));
        const grown = startOnce(grownFolder, join(folder, 'cache-grown'));
        const value = grown.load + grown.engine;
        return {
          name: `${factor} times the model, ${state} cache (load + engine)`,
          ours: `${grown.load.toFixed(2)} + ${grown.engine.toFixed(2)} s`,
          peer: `${builtIn.load.toFixed(2)} + ${builtIn.engine.toFixed(2)} s`,
          value,
          bar: { atMost: 2 },
        };
      });
      return Promise.resolve(measures);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};
