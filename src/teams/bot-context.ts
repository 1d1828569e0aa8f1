import type { Clock } from '../core/clock.ts';
import type { Log } from '../log.ts';
import type { Metrics } from '../http/metrics.ts';
import type { Directory } from '../organisation/directory.ts';
import type { Answerer } from '../questions/ask.ts';
import type { BotStores } from './bot-stores.ts';
import type { FindRecordedResults } from './reminders/find-recorded-results.ts';

/** All that commands, actions and answers work with. */
export type BotContext = {
  readonly directory: Directory;
  readonly answerer: Answerer;
  readonly stores: BotStores;
  readonly clock: Clock;
  readonly log: Log;
  readonly metrics: Metrics;
  /** Absent: only what the model says is told. */
  readonly findRecordedResults?: FindRecordedResults;
};
