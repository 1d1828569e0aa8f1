import { steadyClock } from '../../src/core/clock.ts';
import { createMetrics } from '../../src/http/metrics.ts';
import { createLog } from '../../src/log.ts';
import { createDirectory } from '../../src/organisation/directory.ts';
import { defaultDeliveryTiming } from '../../src/reminders/delivery-timing.ts';
import { defaultReminderSettings } from '../../src/reminders/reminder-settings.ts';
import { createBindings } from '../../src/storage/bindings.ts';
import { createConversationReferences } from '../../src/storage/conversation-references.ts';
import type { DocumentStore } from '../../src/storage/document-store.ts';
import { createDispatcher } from '../../src/teams/reminders/dispatcher.ts';
import { createHeartbeat } from '../../src/teams/reminders/heartbeat.ts';
import type { ReminderContext, SendPost } from '../../src/teams/reminders/reminder-context.ts';
import { createReminderStores } from '../../src/teams/reminders/reminder-stores.ts';
import { createSendBudget, type SendLimits } from '../../src/teams/reminders/send-budget.ts';
import { loadBuiltIn } from './load-built-in.ts';

export const tenantId = 'bench';

type Options = {
  readonly store: DocumentStore;
  readonly nowMs: () => number;
  readonly send: SendPost;
  readonly limits?: SendLimits;
};

/** The running reminders over a store, with everything real but the channel. */
export function createBenchReminders({ store, nowMs, send, limits }: Options) {
  const clock = { nowMs };
  const context: ReminderContext = {
    directory: createDirectory(loadBuiltIn()),
    stores: createReminderStores(store, defaultDeliveryTiming, {
      bindings: createBindings(store),
      references: createConversationReferences(store),
    }),
    clock,
    log: createLog('error'),
    settings: defaultReminderSettings,
    timing: defaultDeliveryTiming,
    findCases: () => Promise.resolve({ caseDeadlines: [], openCases: [] }),
    send,
    update: () => Promise.resolve(),
    findPost: () => Promise.resolve({ kind: 'impossible' }),
    workerId: 'bench',
    random: Math.random,
  };
  const dispatcher = createDispatcher({
    context,
    budget: createSendBudget(steadyClock.nowMs, limits),
    steadyClock,
    heartbeat: createHeartbeat(clock, createMetrics(), nowMs()),
    timer: {
      after: (delayMs, work) => {
        const timer = setTimeout(work, delayMs);
        return () => {
          clearTimeout(timer);
        };
      },
    },
    tenants: [tenantId],
    intervalMs: 5_000,
  });
  return { context, dispatcher };
}
