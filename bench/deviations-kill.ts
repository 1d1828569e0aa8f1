import { systemClock } from '../src/core/clock.ts';
import { openStore } from '../src/storage/open-store.ts';
import { createServiceOn } from '../test/support/case-service.ts';
import { checkCases } from '../test/support/check-cases.ts';
import { killCaseWriters } from '../test/support/kill-case-writers.ts';
import type { Benchmark } from './benchmark.ts';
import { createFolder } from './support/case-folder.ts';

const caseCount = 1_000;
const longestLifeMs = 600;

/** Cases filed and moved by processes that are killed at random: what of the answered is not there once. */
export const deviationsKill: Benchmark = {
  name: 'deviations-kill',
  run: async () => {
    const folder = createFolder();
    const { acknowledged, kills } = await killCaseWriters(folder.path, caseCount, longestLifeMs);
    const store = await openStore(
      { store: 'sqlite', dataDir: folder.path },
      { clock: systemClock },
    );
    const checked = await checkCases(createServiceOn(store, systemClock));
    await store.close();
    folder.remove();
    const wrong =
      [...acknowledged].filter((commandId) => checked.timesTaken.get(commandId) !== 1).length +
      [...checked.timesTaken.values()].filter((times) => times !== 1).length +
      checked.faults.length +
      Math.abs(checked.caseCount - caseCount);
    return [
      {
        name: `lost, doubled or broken of ${acknowledged.size} answered commands over ${kills} kills`,
        ours: String(wrong),
        peer: '',
        value: wrong,
        bar: { atMost: 0 },
      },
    ];
  },
};
