import { createApp, type App } from '../../src/app.ts';
import { parseConfig } from '../../src/config.ts';
import { createLog } from '../../src/log.ts';
import type { DocumentStore } from '../../src/storage/document-store.ts';
import { openStore } from '../../src/storage/open-store.ts';
import { FakeConnector } from './connector.ts';
import { createManualClock, createTemporaryFolder } from './stores.ts';
import { TeamsClient } from './teams-client.ts';

type Overrides = NonNullable<Parameters<typeof createApp>[2]>;

/** Never beats by itself: a test says when. */
const stillTimer = {
  after: (delayMs: number, work: () => void) => {
    const timer = delayMs < 1_000 ? setTimeout(work, delayMs) : undefined;
    return () => clearTimeout(timer);
  },
};

export type ReminderBot = {
  readonly app: App;
  readonly store: DocumentStore;
  readonly url: string;
  readonly teams: TeamsClient;
  readonly connector: FakeConnector;
  readonly clock: ReturnType<typeof createManualClock>;
  /** Sets the clock to a wall time in Sweden in winter, such as `2026-11-23T08:30`, and beats once. */
  readonly tickAt: (instant: string) => Promise<void>;
  readonly close: () => Promise<void>;
  /** Stops the program and starts it again on what is stored. */
  readonly restart: () => Promise<void>;
};

/** The whole bot in this process over real HTTP, under a clock that a test moves. */
export async function openReminderBot(
  startsAt: string,
  environment: Readonly<Record<string, string>> = {},
  overrides: Overrides = {},
): Promise<ReminderBot> {
  const folder = createTemporaryFolder();
  const connector = new FakeConnector();
  await connector.open();
  const clock = createManualClock(Date.parse(startsAt));
  const parsed = parseConfig({ PORT: '0', DATA_DIR: folder.path, ...environment });
  if (!parsed.ok) throw new Error(parsed.refusal.join('\n'));
  const log = createLog(environment['LOG_LEVEL'] ?? 'silent');
  const open = async () => {
    const store = await openStore(parsed.value.storage, { clock });
    const app = await createApp({ ...parsed.value, port: 0 }, log, {
      clock,
      store,
      ...overrides,
      reminders: { timer: stillTimer, steadyClock: clock, ...overrides.reminders },
    });
    const url = `http://127.0.0.1:${String(await app.listen())}`;
    return { app, store, url, teams: new TeamsClient(url, connector) };
  };
  let opened = await open();
  return {
    get app() {
      return opened.app;
    },
    get store() {
      return opened.store;
    },
    get url() {
      return opened.url;
    },
    get teams() {
      return opened.teams;
    },
    connector,
    clock,
    tickAt: async (instant) => {
      clock.advanceMs(Date.parse(instant) - clock.nowMs());
      await opened.app.reminders.tick();
    },
    restart: async () => {
      await opened.app.close();
      opened = await open();
    },
    close: async () => {
      await opened.app.close();
      connector.close();
      folder.remove();
    },
  };
}
