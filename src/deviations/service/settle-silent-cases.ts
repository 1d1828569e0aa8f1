import { systemActor } from '../actor.ts';
import { actRequest } from './act-request.ts';
import type { CaseChange } from './case-requests.ts';
import type { CaseServicePorts } from './ports.ts';

/** Whoever lets the time pass has agreed. Run twice, or by two at once, it settles each case once. */
export async function settleSilentCases(
  ports: CaseServicePorts,
  tenantId: string,
): Promise<readonly CaseChange[]> {
  const today = ports.calendar.dateOf(ports.clock.nowMs());
  const dated = await ports.store.listDated(tenantId, today);
  const settled: CaseChange[] = [];
  for (const { summary } of dated) {
    const { caseId, status, version, agreeBy } = summary;
    if (status !== 'corrected' || agreeBy === null || agreeBy >= today) continue;
    const result = await actRequest(ports, {
      tenantId,
      caseId,
      actor: systemActor,
      command: {
        kind: 'settle-by-silence',
        commandId: `silence-${version}`,
        expectedVersion: version,
      },
    });
    if (result.ok && result.value.events.length > 0) settled.push(result.value);
  }
  return settled;
}
