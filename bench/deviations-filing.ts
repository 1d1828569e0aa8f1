import { closeSync, fdatasyncSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Benchmark, Measure } from './benchmark.ts';
import { benchTenant, createDetails, openCaseFolder } from './support/case-folder.ts';
import { inMilliseconds, medianOf } from './support/statistics.ts';

const rounds = 300;
/** So many that the code is compiled, as in a process that has run for a while. */
const warmUp = 150;
const blockBytes = 4096;
/** How many file at the same time: one alone, and a busy morning. */
const filerCounts = [1, 8] as const;

type Times = { readonly bare: number[]; readonly filing: number[] };

/** Filings, answered when durable, in turns with a bare write of 4 kB and its flush. */
async function measure(filers: number): Promise<Times> {
  const { folder, service, close } = await openCaseFolder();
  const file = openSync(join(folder, 'bare'), 'w');
  const block = Buffer.alloc(blockBytes, 'x');
  const times: Times = { bare: [], filing: [] };
  const fileOne = async (index: number): Promise<void> => {
    const filed = await service.file({
      tenantId: benchTenant,
      commandId: `file-${index}`,
      details: createDetails(index),
      reporter: { id: `reporter-${index % 50}`, displayName: 'Rut Ek' },
    });
    if (!filed.ok) throw new Error(filed.refusal.refusal.code);
  };
  for (let round = 0; round < warmUp + rounds; round += 1) {
    const begin = performance.now();
    writeSync(file, block, 0, blockBytes, round * blockBytes);
    fdatasyncSync(file);
    const between = performance.now();
    const turns = Array.from({ length: filers }, (_, filer) => fileOne(round * filers + filer));
    await Promise.all(turns);
    const end = performance.now();
    if (round < warmUp) continue;
    times.bare.push(between - begin);
    times.filing.push(end - between);
  }
  closeSync(file);
  await close();
  return times;
}

/** A filing, answered when durable, beside a bare write of 4 kB and its flush on the same disk. */
export const deviationsFiling: Benchmark = {
  name: 'deviations-filing',
  run: async () => {
    const rows: Measure[] = [];
    for (const filers of filerCounts) {
      const { bare, filing } = await measure(filers);
      const [ours, peer] = [medianOf(filing) / filers, medianOf(bare)];
      const who = filers === 1 ? 'one filing' : `each of ${filers} filings at once`;
      rows.push({
        name: `${who} acknowledged, against 4 kB write + fdatasync`,
        ours: inMilliseconds(ours),
        peer: inMilliseconds(peer),
        ratio: ours / peer,
        bar: { atMost: 3 },
      });
    }
    return rows;
  },
};
