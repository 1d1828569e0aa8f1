import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Benchmark } from './benchmark.ts';

type Samples = { readonly early: number; readonly late: number };

/** The heap after 100,000 turns of the engine against the heap after 1,000, garbage collected. */
export const memory: Benchmark = {
  name: 'memory',
  run: ({ questionFiles }) => {
    const output = execFileSync(
      process.execPath,
      [
        '--expose-gc',
        '--disable-warning=ExperimentalWarning',
        join(import.meta.dirname, 'support/memory-once.ts'),
        ...questionFiles,
      ],
      { encoding: 'utf8' },
    );
    const { early, late } = JSON.parse(output) as Samples;
    const inMegabytes = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(1)} MB`;
    return Promise.resolve([
      {
        name: 'heap after 100,000 questions by heap after 1,000 (engine alone)',
        ours: inMegabytes(late),
        peer: inMegabytes(early),
        ratio: late / early,
        bar: { atMost: 1.1 },
      },
    ]);
  },
};
