import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Config } from './config.ts';
import { AppError } from './core/app-error.ts';
import { systemClock, type Clock } from './core/clock.ts';
import { createServer } from './http/create-server.ts';
import { createMetrics } from './http/metrics.ts';
import type { Log } from './log.ts';
import { createDirectory } from './organisation/directory.ts';
import { loadKeptModel } from './organisation/load.ts';
import { renderModelFault } from './organisation/model-fault.ts';
import type { Answerer } from './questions/ask.ts';
import { createAnswerer } from './questions/answerer.ts';
import { rememberAnswers } from './questions/remember-answers.ts';
import type { DocumentStore } from './storage/document-store.ts';
import { openStore } from './storage/open-store.ts';
import { BotAdapter } from './teams/bot-adapter.ts';
import type { BotContext } from './teams/bot-context.ts';
import { createBotStores } from './teams/bot-stores.ts';
import { createBot } from './teams/create-bot.ts';
import { createDeviations, type Deviations } from './teams/deviations/create-deviations.ts';
import { createReceiver } from './teams/receive-activity.ts';
import { createReminders, type ReminderParts } from './teams/reminders/create-reminders.ts';
import type { Dispatcher } from './teams/reminders/dispatcher.ts';
import { createRecordedResults } from './teams/reminders/find-recorded-results.ts';
import { watchTenants } from './teams/reminders/watch-tenants.ts';

/** What a test or the demonstration may put in the place of the real thing. */
type Overrides = {
  readonly clock?: Clock;
  readonly store?: DocumentStore;
  readonly answerer?: Answerer;
  readonly reminders?: Pick<
    ReminderParts,
    'timer' | 'steadyClock' | 'timing' | 'limits' | 'intervalMs' | 'findPost'
  >;
};

export type App = {
  readonly server: Server;
  readonly context: BotContext;
  readonly deviations: Deviations;
  /** What posts by itself; beats from when connections are taken. */
  readonly reminders: Dispatcher;
  /** Resolves with the port once connections are taken. */
  readonly listen: () => Promise<number>;
  /** Ends the turns in flight, then closes the store. */
  readonly close: () => Promise<void>;
};

/**
 * Joins all parts of the bot.
 * @throws AppError `broken-model` with a line for every fault
 */
export async function createApp(config: Config, log: Log, overrides: Overrides = {}): Promise<App> {
  const clock = overrides.clock ?? systemClock;
  const loaded = loadKeptModel(config.modelDir, config.keptDir);
  if (!loaded.ok) {
    const lines = loaded.refusal.map(renderModelFault).join('\n');
    throw new AppError(lines, { code: 'broken-model' });
  }
  const { model, kept } = loaded.value;
  const directory = createDirectory(model);
  const store = overrides.store ?? (await openStore(config.storage, { clock }));
  const metrics = createMetrics();
  const botStores = createBotStores(store);
  const context: BotContext = {
    directory,
    answerer: overrides.answerer ?? rememberAnswers(createAnswerer(directory, kept)),
    stores: { ...botStores, bindings: watchTenants(botStores.bindings, store, clock) },
    clock,
    log,
    metrics,
    findRecordedResults: createRecordedResults(store, directory, config.timeZone),
  };
  const adapter = new BotAdapter(config.credentials);
  const deviations = createDeviations({
    context,
    store,
    connectTo: (serviceUrl) => adapter.connectTo(serviceUrl),
    timeZone: config.timeZone,
    tenantIds: config.allowedTenants,
    uploadsToLoopback: config.credentials === undefined,
  });
  const reminders = createReminders({
    bot: context,
    store,
    adapter,
    timeZone: config.timeZone,
    tenants: config.allowedTenants,
    cases: deviations.context.cases,
    ...overrides.reminders,
  });
  const application = createBot(adapter, context, [deviations.feature, reminders.feature]);
  const receive = createReceiver({
    adapter,
    application,
    metrics,
    log,
    rules: {
      isUnauthenticated: config.credentials === undefined,
      allowedServiceHosts: config.allowedServiceHosts,
      allowedTenants: config.allowedTenants,
    },
  });
  const server = createServer({
    receive,
    metrics,
    listUnready: async () => [
      ...(reminders.dispatcher.isBeating() ? [] : ['scheduler']),
      ...(await store.ping().then(
        () => [],
        () => ['store'],
      )),
    ],
  });

  return {
    server,
    context,
    deviations,
    reminders: reminders.dispatcher,
    listen: async () => {
      deviations.sweeper.start();
      const port = await listen(server, config);
      reminders.dispatcher.start();
      return port;
    },
    close: async () => {
      await Promise.all([closeServer(server), reminders.dispatcher.stop()]);
      await deviations.sweeper.stop();
      await store.close();
    },
  };
}

const listen = (server: Server, { port, host }: Config): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      resolve((server.address() as AddressInfo).port);
    });
  });

const closeServer = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeIdleConnections();
  });
