import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import http from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { plannedDelivery } from '../src/reminders/delivery.ts';
import { composePlannedDigests } from '../src/reminders/digest.ts';
import { planGroup } from '../src/reminders/plan-group.ts';
import { createReminderFacts } from '../src/reminders/reminder-facts.ts';
import { openStore } from '../src/storage/open-store.ts';
import { teamsLimits, type SendLimits } from '../src/teams/reminders/send-budget.ts';
import { createSendPost } from '../src/teams/reminders/send-post.ts';
import type { Benchmark, Measure } from './benchmark.ts';
import { createBenchReminders, tenantId } from './support/reminder-context.ts';

const posts = 10_000;
/** Ten times what Teams allows an app in a tenant, so that our own work is not hidden by waiting. */
const perSecond = 500;
const fastLimits = { ...teamsLimits, tenant: [{ lengthMs: 1_000, most: perSecond }] };
const at = Date.parse('2026-11-24T10:00:00+01:00');

type Recording = {
  readonly count: number;
  readonly mostInASecond: number;
  /** Within 1, 2 and 30 seconds. */
  readonly mostInThread: readonly number[];
};

async function openRecorder() {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'support/arrival-counter.ts')], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [chunk] = (await once(child.stdout, 'data')) as [Buffer];
  const url = chunk.toString().trim();
  return {
    url,
    /** What has arrived since it was asked last. */
    read: async () => (await (await fetch(`${url}figures`)).json()) as Recording,
    close: () => child.kill(),
  };
}

const channelOf = (index: number) => `19:channel-${index}@thread.tacv2`;

/** The same posts at the same pace with nothing around them: no store, no protocol. */
async function drainBare(url: string, body: string): Promise<void> {
  const beganMs = performance.now();
  const agent = new http.Agent({ keepAlive: true });
  const post = (channelId: string) =>
    new Promise<void>((resolve, reject) => {
      const request = http.request(
        `${url}v3/conversations/${encodeURIComponent(channelId)}/activities`,
        { method: 'POST', agent, headers: { 'content-type': 'application/json' } },
        (response) => {
          response.resume();
          response.on('end', resolve);
        },
      );
      request.on('error', reject);
      request.end(body);
    });
  let next = 0;
  const work = async (): Promise<void> => {
    while (next < posts) {
      const channelId = channelOf(next);
      const delayMs = beganMs + (next * 1_000) / perSecond - performance.now();
      next += 1;
      if (delayMs > 0) await new Promise((resolve) => setTimeout(resolve, delayMs));
      await post(channelId);
    }
  };
  await Promise.all(Array.from({ length: 16 }, work));
}

type Due = { readonly count: number; readonly channels: number; readonly limits: SendLimits };

/** Posts that are due, spread evenly over so many channels. */
async function openDue(dataDir: string, url: string, { count, channels, limits }: Due) {
  const begunMs = Date.now();
  const nowMs = () => at + (Date.now() - begunMs);
  const store = await openStore({ store: 'sqlite', dataDir }, { clock: { nowMs } });
  const send = createSendPost({ nowMs, authorize: () => Promise.resolve(undefined) });
  const { context, dispatcher } = createBenchReminders({ store, nowMs, send, limits });
  const { directory, settings, stores } = context;
  const group = directory.getGroup('nordost-lokal-osby');
  const period = { from: '2026-11-24', to: '2027-06-30' };
  const [digest] = composePlannedDigests(
    planGroup(directory, createReminderFacts(settings), group, period),
  );
  if (digest === undefined) throw new Error('The model has nothing to remind of.');
  for (let index = 0; index < count; index += 1) {
    const written = stores.deliveries.create(tenantId, `delivery-${index}`, {
      groupId: group.id,
      channelId: channelOf(index % channels),
      serviceUrl: url,
      botId: '28:bot',
      language: 'sv',
      // As if it had just been made: its age is not what is measured.
      createdAtMs: at + 3_600_000,
      content: { kind: 'digest', digest, occurrenceKeys: [], isPreview: false },
      delivery: plannedDelivery(at),
    });
    if (index % 200 === 199) await written;
  }
  return { store, dispatcher, stores };
}

/** At Teams' own limits, with few enough channels that those of a thread bind too. */
async function drainAtTeamsLimits(
  dataDir: string,
  url: string,
  read: () => Promise<Recording>,
): Promise<readonly Measure[]> {
  const due = { count: 600, channels: 10, limits: teamsLimits };
  const { store, dispatcher, stores } = await openDue(dataDir, url, due);
  while ((await stores.deliveries.count(tenantId, 'open')) > 0) {
    await dispatcher.tick();
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  await store.close();
  const { mostInASecond, mostInThread } = await read();
  const measure = (name: string, value: number, limit: number): Measure => ({
    name: `600 due posts in 10 channels at Teams' limits: most arrivals ${name}`,
    ours: String(value),
    peer: String(limit),
    value,
    bar: { atMost: limit },
  });
  const [inOne = 0, inTwo = 0, inThirty = 0] = mostInThread;
  return [
    measure('in 1 s', mostInASecond, 50),
    measure('in a thread in 1 s', inOne, 7),
    measure('in a thread in 2 s', inTwo, 8),
    measure('in a thread in 30 s', inThirty, 60),
  ];
}

export const remindersDrain: Benchmark = {
  name: 'reminders-drain',
  run: async () => {
    const folder = mkdtempSync(join(tmpdir(), 'bench-drain-'));
    const recorder = await openRecorder();
    const due = { count: posts, channels: posts, limits: fastLimits };
    const { store, dispatcher, stores } = await openDue(join(folder, 'fast'), recorder.url, due);
    const begunMs = performance.now();
    while ((await stores.deliveries.count(tenantId, 'open')) > 0) await dispatcher.tick();
    const oursMs = performance.now() - begunMs;
    const ours = await recorder.read();
    const [one] = await stores.deliveries.listOfGroup(tenantId, 'nordost-lokal-osby', 1);
    await store.close();

    const bareBegunMs = performance.now();
    await drainBare(recorder.url, JSON.stringify(one?.record.content));
    const bareMs = performance.now() - bareBegunMs;
    const bare = await recorder.read();
    const real = await drainAtTeamsLimits(join(folder, 'real'), recorder.url, recorder.read);
    recorder.close();
    rmSync(folder, { recursive: true });
    if (ours.count !== posts || bare.count !== posts) {
      throw new Error(`Arrived: ${ours.count} and ${bare.count} of ${posts}.`);
    }
    return [
      {
        name: `${posts} due posts at ${perSecond} a second, by a bare loop of posts`,
        ours: `${(oursMs / 1_000).toFixed(1)} s`,
        peer: `${(bareMs / 1_000).toFixed(1)} s`,
        ratio: oursMs / bareMs,
        bar: { atMost: 1.5 },
      },
      ...real,
    ];
  },
};
