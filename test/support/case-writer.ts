import { systemClock } from '../../src/core/clock.ts';
import { openStore } from '../../src/storage/open-store.ts';
import { fileId, filer, isPrinciple, moverOf, planMoves } from './case-moves.ts';
import { createServiceOn, hospitalDetails, tenantId } from './case-service.ts';

/**
 * A process of its own that files cases and moves them on until it is killed or done, eight at a
 * time, and prints each command's id once the service has answered for it. What an earlier process
 * may have done already is sent again: `node case-writer.ts FOLDER FROM TO`.
 */
const [dataDir = '', from = '0', to = '0'] = process.argv.slice(2);
const store = await openStore({ store: 'sqlite', dataDir }, { clock: systemClock });
const service = createServiceOn(store, systemClock);
let next = Number(from);

const acknowledge = (commandId: string): void => void process.stdout.write(`${commandId}\n`);

async function fileAndMove(index: number): Promise<void> {
  const filed = await service.file({
    tenantId,
    commandId: fileId(index),
    details: { ...hospitalDetails, isPrinciple: isPrinciple(index) },
    reporter: filer,
  });
  if (!filed.ok) throw new Error(filed.refusal.refusal.code);
  acknowledge(fileId(index));
  const caseId = filed.value.current.id;
  for (const command of planMoves(index)) {
    const moved = await service.act({ tenantId, caseId, command, actor: moverOf(command) });
    if (!moved.ok) throw new Error(`${command.commandId}: ${moved.refusal.refusal.code}`);
    acknowledge(command.commandId);
  }
}

const work = async (): Promise<void> => {
  while (next < Number(to)) await fileAndMove((next += 1) - 1);
};

process.stdout.write('ready\n');
await Promise.all(Array.from({ length: 8 }, work));
await store.close();
