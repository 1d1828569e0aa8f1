import { closeSync, fdatasyncSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Benchmark } from './benchmark.ts';
import { benchTenant, createDetails, openCaseFolder } from './support/case-folder.ts';
import { inMilliseconds, medianOf } from './support/statistics.ts';

const rounds = 300;
const warmUp = 30;
const blockBytes = 4096;

/** A filing, answered when durable, beside a bare write of 4 kB and its flush on the same disk. */
export const deviationsFiling: Benchmark = {
  name: 'deviations-filing',
  run: async () => {
    const { folder, service, close } = await openCaseFolder();
    const file = openSync(join(folder, 'bare'), 'w');
    const block = Buffer.alloc(blockBytes, 'x');
    const bare: number[] = [];
    const filing: number[] = [];
    for (let round = 0; round < warmUp + rounds; round += 1) {
      const begin = performance.now();
      writeSync(file, block, 0, blockBytes, round * blockBytes);
      fdatasyncSync(file);
      const between = performance.now();
      const filed = await service.file({
        tenantId: benchTenant,
        commandId: `file-${round}`,
        details: createDetails(round),
        reporter: { id: 'reporter', displayName: 'Rut Ek' },
      });
      const end = performance.now();
      if (!filed.ok) throw new Error(filed.refusal.refusal.code);
      if (round < warmUp) continue;
      bare.push(between - begin);
      filing.push(end - between);
    }
    closeSync(file);
    await close();
    const [ours, peer] = [medianOf(filing), medianOf(bare)];
    return [
      {
        name: 'one filing acknowledged, against 4 kB write + fdatasync',
        ours: inMilliseconds(ours),
        peer: inMilliseconds(peer),
        ratio: ours / peer,
        bar: { atMost: 3 },
      },
    ];
  },
};
