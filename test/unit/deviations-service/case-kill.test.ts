import { systemClock } from '../../../src/core/clock.ts';
import { openStore } from '../../../src/storage/open-store.ts';
import { createServiceOn, osbyScope, tenantId } from '../../support/case-service.ts';
import { checkCases } from '../../support/check-cases.ts';
import { isPrinciple, planMoves } from '../../support/case-moves.ts';
import { killCaseWriters } from '../../support/kill-case-writers.ts';
import { createTemporaryFolder } from '../../support/stores.ts';

const caseCount = 40;

describe('a process that is killed while it files and moves cases', () => {
  it('has every answered filing and move exactly once, in every list, with the chain whole', async () => {
    const folder = createTemporaryFolder();
    const { acknowledged, kills } = await killCaseWriters(folder.path, caseCount, 300);
    expect(kills).toBeGreaterThan(0);

    const store = await openStore(
      { store: 'sqlite', dataDir: folder.path },
      { clock: systemClock },
    );
    const service = createServiceOn(store, systemClock);
    const checked = await checkCases(service);
    expect(checked.faults).toEqual([]);
    expect(checked.caseCount).toBe(caseCount);
    for (const commandId of acknowledged) expect(checked.timesTaken.get(commandId)).toBe(1);
    expect(new Set(checked.timesTaken.values())).toEqual(new Set([1]));

    const numbers = Array.from({ length: caseCount }, (_, index) => index);
    const officials = { kind: 'group', groupId: 'nordost-operativ' } as const;
    expect((await service.statistics(tenantId, osbyScope)).total).toBe(caseCount);
    expect((await service.statistics(tenantId, officials)).byStatus).toEqual(
      new Map([['in-review', numbers.filter(isPrinciple).length]]),
    );
    expect(acknowledged.size).toBe(
      numbers.reduce((sum, index) => sum + 1 + planMoves(index).length, 0),
    );
    await store.close();
    folder.remove();
  }, 120_000);
});
