import { join } from 'node:path';
import { projectRoot } from '../../src/core/project-root.ts';
import { createLog } from '../../src/log.ts';
import { createDirectory } from '../../src/organisation/directory.ts';
import { createMetrics } from '../../src/http/metrics.ts';
import { loadModel } from '../../src/organisation/load.ts';
import type { LookUp } from '../../src/reminders/delivery.ts';
import { defaultReminderSettings } from '../../src/reminders/reminder-settings.ts';
import { createBindings } from '../../src/storage/bindings.ts';
import { createConversationReferences } from '../../src/storage/conversation-references.ts';
import { openStore } from '../../src/storage/open-store.ts';
import { createDispatcher } from '../../src/teams/reminders/dispatcher.ts';
import { createHeartbeat } from '../../src/teams/reminders/heartbeat.ts';
import type { ReminderContext } from '../../src/teams/reminders/reminder-context.ts';
import { createReminderStores } from '../../src/teams/reminders/reminder-stores.ts';
import { createSendBudget, teamsLimits } from '../../src/teams/reminders/send-budget.ts';
import { createSendPost } from '../../src/teams/reminders/send-post.ts';
import { createSoakClock, soakTiming, speed, tenantId } from './soak-settings.ts';

const [dataDir = '', wallStart = '', connectorUrl = '', canLookUp = ''] = process.argv.slice(2);
const clock = createSoakClock(Number(wallStart));
const model = loadModel(join(projectRoot, 'src/organisation/data'));
if (!model.ok) throw new Error('The model is broken.');
const store = await openStore({ store: 'sqlite', dataDir }, { clock });
const send = createSendPost({
  nowMs: () => performance.now(),
  authorize: () => Promise.resolve(undefined),
});

async function findPost(deliveryId: string): Promise<LookUp> {
  if (canLookUp !== 'yes') return { kind: 'impossible' };
  const response = await fetch(`${connectorUrl}find?id=${encodeURIComponent(deliveryId)}`);
  const { messageId } = (await response.json()) as { messageId?: string };
  return messageId === undefined ? { kind: 'absent' } : { kind: 'found', messageId };
}

const log = createLog('error');
const context: ReminderContext = {
  directory: createDirectory(model.value),
  stores: createReminderStores(store, soakTiming, {
    bindings: createBindings(store),
    references: createConversationReferences(store),
  }),
  clock,
  log,
  settings: defaultReminderSettings,
  timing: soakTiming,
  findCases: () => Promise.resolve({ caseDeadlines: [], openCases: [] }),
  send: async (target, activity, timeoutMs) => {
    const signal = await send(target, activity, timeoutMs / speed);
    return signal.kind === 'status' && signal.retryAfterMs !== undefined
      ? { ...signal, retryAfterMs: (signal.retryAfterMs / 10) * speed }
      : signal;
  },
  update: () => Promise.resolve(),
  findPost: (_, deliveryId) => findPost(deliveryId),
  workerId: `${process.pid}-${Date.now()}`,
  random: Math.random,
};

const dispatcher = createDispatcher({
  context,
  budget: createSendBudget(clock.nowMs, {
    thread: teamsLimits.thread.map((window) => ({ ...window, most: window.most * speed })),
    tenant: teamsLimits.tenant.map((window) => ({ ...window, most: window.most * speed })),
  }),
  steadyClock: clock,
  heartbeat: createHeartbeat(clock, createMetrics(), clock.nowMs()),
  timer: {
    after: (delayMs, work) => {
      const timer = setTimeout(work, delayMs);
      return () => {
        clearTimeout(timer);
      };
    },
  },
  tenants: [tenantId],
  intervalMs: 500,
});
dispatcher.start();
process.on('SIGTERM', () => {
  void dispatcher.stop().then(async () => {
    await store.close();
    process.exit(0);
  });
});
