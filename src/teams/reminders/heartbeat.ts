import { Gauge } from 'prom-client';
import type { Clock } from '../../core/clock.ts';
import type { Metrics } from '../../http/metrics.ts';

export type ReminderFigures = {
  readonly due: number;
  readonly late: number;
  readonly held: number;
  readonly unreachable: number;
};

/** When the scheduler last beat and what it has before it, for /readyz and /metrics. */
export function createHeartbeat(clock: Clock, metrics: Metrics, startedAtMs: number) {
  const registers = [metrics.registry];
  const gauge = (name: string, help: string) =>
    new Gauge({ name: `samverkansbot_reminders_${name}`, help, registers });
  const lastBeat = gauge('last_beat_seconds', 'When the scheduler last beat, in Unix seconds');
  const gauges = {
    due: gauge('due', 'Reminders and posts that are due now'),
    late: gauge('late', 'Reminders and posts that have been due for more than ten minutes'),
    held: gauge('held', 'Posts that wait for the operator'),
    unreachable: gauge('unreachable', 'Posts that met a channel that is gone'),
  };
  let beatAtMs = startedAtMs;
  return {
    beat: (): void => {
      beatAtMs = clock.nowMs();
      lastBeat.set(beatAtMs / 1_000);
    },
    show: (figures: ReminderFigures): void => {
      for (const name of ['due', 'late', 'held', 'unreachable'] as const) {
        gauges[name].set(figures[name]);
      }
    },
    /** A clock that was set back makes no beat old. */
    isBeating: (longestPauseMs: number): boolean => clock.nowMs() - beatAtMs <= longestPauseMs,
  };
}

export type Heartbeat = ReturnType<typeof createHeartbeat>;
