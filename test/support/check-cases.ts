import { replayEvents } from '../../src/deviations/apply.ts';
import type { CaseEvent } from '../../src/deviations/case-event.ts';
import type { CaseService } from '../../src/deviations/case-service.ts';
import { filer } from './case-moves.ts';
import { tenantId } from './case-service.ts';

export type CheckedCases = {
  readonly caseCount: number;
  /** Of every command that left events behind, how many cases and times it did so. */
  readonly timesTaken: ReadonlyMap<string, number>;
  readonly faults: readonly string[];
};

/** Reads every case back and holds view, events, chain, number and lists against each other. */
export async function checkCases(service: CaseService): Promise<CheckedCases> {
  const timesTaken = new Map<string, number>();
  const faults: string[] = [];
  let caseCount = 0;
  const scope = { kind: 'reporter', personId: filer.id } as const;
  const seen = new Set<string>();
  for await (const current of service.exportCases(tenantId, { scope })) {
    caseCount += 1;
    if (seen.has(current.id)) faults.push(`${current.id} is listed twice`);
    seen.add(current.id);
    const { events, fault } = await service.history({ tenantId, caseId: current.id });
    if (fault !== undefined) faults.push(`${current.id}: ${fault.fault} at ${fault.seq}`);
    if (JSON.stringify(replayEvents(events)) !== JSON.stringify(current))
      faults.push(`${current.id}: its events make another view`);
    const numbered = await service.findByNumber(tenantId, current.number);
    if (numbered?.id !== current.id) faults.push(`${current.number} leads elsewhere`);
    for (const commandId of listCommands(events))
      timesTaken.set(commandId, (timesTaken.get(commandId) ?? 0) + 1);
  }
  return { caseCount, timesTaken, faults };
}

/** A command's events stand together; one that stands apart was taken twice. */
const listCommands = (events: readonly CaseEvent[]): readonly string[] =>
  events
    .filter(({ commandId }, index) => events[index - 1]?.commandId !== commandId)
    .map(({ commandId }) => commandId);
