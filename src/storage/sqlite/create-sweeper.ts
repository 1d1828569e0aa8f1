import type { StatementSync } from 'node:sqlite';
import type { Clock } from '../../core/clock.ts';

const batchSize = 200;
const intervalMs = 60_000;

/** Forgets what has expired, a small batch at a time so that nobody waits for it. */
export function createSweeper(statement: (text: string) => StatementSync, clock: Clock) {
  const sweepBatch = (): number =>
    Number(
      statement(
        'DELETE FROM documents WHERE rowid IN (SELECT rowid FROM documents ' +
          'WHERE expires_at_ms <= ? LIMIT ?)',
      ).run(clock.nowMs(), batchSize).changes,
    );
  let next: NodeJS.Immediate | undefined;
  const sweep = (): void => {
    try {
      next = sweepBatch() === batchSize ? setImmediate(sweep) : undefined;
    } catch {
      // Another process holds the lock, or the disk is full: expired documents are invisible
      // all the same, and the next round tries again.
      next = undefined;
    }
  };
  const timer = setInterval(sweep, intervalMs).unref();
  sweep();
  return {
    stop: (): void => {
      clearInterval(timer);
      clearImmediate(next);
    },
  };
}
