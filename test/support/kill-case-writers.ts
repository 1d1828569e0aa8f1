import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { projectRoot } from '../../src/core/project-root.ts';
import { fileId, planMoves } from './case-moves.ts';

type Killed = { readonly acknowledged: ReadonlySet<string>; readonly kills: number };

/** Runs until it has lived so long after its first command, or is done. */
async function runWriter(
  args: readonly string[],
  lifeMs: number,
): Promise<{ readonly commandIds: readonly string[]; readonly wasKilled: boolean }> {
  const script = join(projectRoot, 'test/support/case-writer.ts');
  const writer = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', script, ...args],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  let output = '';
  writer.stdout.setEncoding('utf8').on('data', (chunk: string) => (output += chunk));
  const closed = once(writer, 'close');
  await Promise.race([once(writer.stdout, 'data'), closed]);
  const timer = setTimeout(() => writer.kill('SIGKILL'), lifeMs);
  const [code, signal] = (await closed) as [number | null, string | null];
  clearTimeout(timer);
  if (code !== null && code !== 0) throw new Error(`The writer ended with ${code}`);
  // The last line may be cut short.
  const commandIds = output.split('\n').slice(1, -1);
  return { commandIds, wasKilled: signal === 'SIGKILL' };
}

/** Lets one process after the other file and move the cases, each killed at a random point. */
export async function killCaseWriters(
  dataDir: string,
  caseCount: number,
  longestLifeMs: number,
): Promise<Killed> {
  const acknowledged = new Set<string>();
  let kills = 0;
  const isDone = (index: number): boolean =>
    [fileId(index), ...planMoves(index).map(({ commandId }) => commandId)].every((commandId) =>
      acknowledged.has(commandId),
    );
  let from = 0;
  while (from < caseCount) {
    const args = [dataDir, String(from), String(caseCount)];
    const { commandIds, wasKilled } = await runWriter(args, Math.random() * longestLifeMs);
    if (wasKilled) kills += 1;
    for (const commandId of commandIds) acknowledged.add(commandId);
    while (from < caseCount && isDone(from)) from += 1;
  }
  return { acknowledged, kills };
}
