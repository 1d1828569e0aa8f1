import type { StatementSync } from 'node:sqlite';
import type { Clock } from '../../core/clock.ts';
import { tables, type Table } from './tables.ts';

const batchSize = 200;
const intervalMs = 60_000;

/** Forgets what has expired, a small batch at a time so that nobody waits for it. */
export function createSweeper(statement: (text: string) => StatementSync, clock: Clock) {
  const sweepBatch = (table: Table): number =>
    Number(
      statement(
        `DELETE FROM ${table} WHERE rowid IN (SELECT rowid FROM ${table} ` +
          'WHERE expires_at_ms <= ? LIMIT ?)',
      ).run(clock.nowMs(), batchSize).changes,
    );
  let next: NodeJS.Immediate | undefined;
  const sweep = (): void => {
    try {
      const hasMore = tables.map(sweepBatch).includes(batchSize);
      next = hasMore ? setImmediate(sweep) : undefined;
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
