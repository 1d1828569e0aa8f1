import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client';

export type Metrics = ReturnType<typeof createMetrics>;

/** What the operator may watch; each bot has a registry of its own. */
export function createMetrics() {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  return {
    registry,
    turnSeconds: new Histogram({
      name: 'samverkansbot_turn_seconds',
      help: 'Time from a received activity to its HTTP answer, by activity type',
      labelNames: ['type'] as const,
      buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 15],
      registers,
    }),
    refusedActivities: new Counter({
      name: 'samverkansbot_refused_activities_total',
      help: 'Activities that were not let in, by reason',
      labelNames: ['reason'] as const,
      registers,
    }),
    duplicateActivities: new Counter({
      name: 'samverkansbot_duplicate_activities_total',
      help: 'Activities that had been handled already',
      registers,
    }),
    failedTurns: new Counter({
      name: 'samverkansbot_failed_turns_total',
      help: 'Turns that ended in the calm sentence with a reference id',
      registers,
    }),
    replies: new Counter({
      name: 'samverkansbot_replies_total',
      help: 'Replies to questions, by kind',
      labelNames: ['kind'] as const,
      registers,
    }),
  };
}
