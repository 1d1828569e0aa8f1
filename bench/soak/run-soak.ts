import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toWallTime } from '../../src/calendar/wall-time.ts';
import { projectRoot } from '../../src/core/project-root.ts';
import type { Group } from '../../src/organisation/schema.ts';
import { plannedDelivery } from '../../src/reminders/delivery.ts';
import { composeDueDigests } from '../../src/reminders/digest.ts';
import type { Obligation } from '../../src/reminders/obligation.ts';
import { createDirectory } from '../../src/organisation/directory.ts';
import { loadModel } from '../../src/organisation/load.ts';
import { decideDelivery } from '../../src/reminders/protocol.ts';
import { createBindings } from '../../src/storage/bindings.ts';
import { createConversationReferences } from '../../src/storage/conversation-references.ts';
import { openStore } from '../../src/storage/open-store.ts';
import {
  createReminderStores,
  type ReminderStores,
} from '../../src/teams/reminders/reminder-stores.ts';
import { openRecordingConnector } from './recording-connector.ts';
import {
  createSoakClock,
  minutesOfWork,
  plannedShare,
  soakTiming,
  startsAtMs,
  tenantId,
} from './soak-settings.ts';

export type SoakOptions = {
  readonly occurrences: number;
  readonly processes: number;
  readonly kills: number;
  readonly canLookUp: boolean;
};

export type SoakOutcome = {
  readonly posts: number;
  readonly lost: number;
  readonly unmarkedDoubles: number;
  readonly markedDoubles: number;
  readonly kills: number;
  readonly stalls: number;
  readonly heldOnce: number;
  readonly answers: string;
  readonly seconds: number;
};

const between = (from: number, to: number) => from + Math.random() * (to - from);
const pause = (durationMs: number) => new Promise((resolve) => setTimeout(resolve, durationMs));
const longestSeconds = 1_800;

const channelOf = (groupId: string) => `19:${groupId}@thread.tacv2`;
const { date } = toWallTime(startsAtMs, 'Europe/Stockholm');

/** Groups' own reminders, spread over the morning: planned, composed and sent by the workers. */
async function fillPlanned(
  { customs }: ReminderStores,
  groups: readonly Group[],
  count: number,
): Promise<void> {
  const two = (part: number) => String(part).padStart(2, '0');
  for (let index = 0; index < count; index += 1) {
    const minute = 7 * 60 + Math.floor((index / count) * minutesOfWork);
    const time = `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
    await customs.create(tenantId, `own-${index}`, {
      groupId: groups[index % groups.length]?.id ?? '',
      timeVersion: 1,
      what: `Sak ${index}`,
      when: { kind: 'once', date, time, isTimeStated: true },
      createdOn: date,
      createdAtMs: startsAtMs,
      createdBy: 'soak',
    });
  }
}

/** Posts of one occurrence each, due one after the other, in many channels. */
async function fillPosts({ deliveries }: ReminderStores, count: number, serviceUrl: string) {
  const obligation: Obligation = {
    series: 'custom:made',
    ruleVersion: '1',
    kind: 'custom',
    target: { kind: 'custom', customId: 'made' },
    groupId: 'made',
    subject: { sv: 'Sak', en: 'Matter' },
    due: date,
    leads: { beforeWorkingDays: [0], afterWorkingDays: [], isMonthlyAfter: false },
    isUrgent: false,
    indicators: [],
    details: [],
    citations: [],
  };
  const waiting: Promise<boolean>[] = [];
  for (let index = 0; index < count; index += 1) {
    const atMs = startsAtMs + 60_000 + Math.floor((index / count) * minutesOfWork * 60_000);
    const key = `made|${index}`;
    const due = { date, time: '07:00', atMs, phase: 'due' as const, workingDaysToDue: 0 };
    const [digest] = composeDueDigests([{ key, obligation, ...due }], atMs);
    if (digest === undefined) continue;
    const onUnknown = index % 2 === 0 ? 'hold' : 'resend-marked';
    waiting.push(
      deliveries.create(tenantId, `post-${index}`, {
        groupId: 'made',
        channelId: channelOf(`made-${index % 500}`),
        serviceUrl,
        botId: '',
        language: 'sv',
        // The plan knows nothing of them, so they must not be held against it.
        createdAtMs: startsAtMs + 24 * 3_600_000,
        content: {
          kind: 'digest',
          digest: { ...digest, onUnknown },
          occurrenceKeys: [key],
          isPreview: false,
        },
        delivery: plannedDelivery(atMs),
      }),
    );
    if (waiting.length === 200) await Promise.all(waiting.splice(0));
  }
  await Promise.all(waiting);
}

/**
 * A working morning of groups' own reminders, told by several processes over one store while they
 * are killed, stopped for longer than a lease, throttled and failed; and what came of each.
 */
export async function runSoak(options: SoakOptions): Promise<SoakOutcome> {
  const { occurrences: total, processes, canLookUp } = options;
  const dataDir = mkdtempSync(join(tmpdir(), 'soak-'));
  const connector = await openRecordingConnector(750);
  const begunMs = Date.now();
  const loaded = loadModel(join(projectRoot, 'src/organisation/data'));
  if (!loaded.ok) throw new Error('The model is broken.');
  const groups = createDirectory(loaded.value).bindableGroups;
  const before = { nowMs: () => startsAtMs };
  const store = await openStore({ store: 'sqlite', dataDir }, { clock: before });
  const bindings = createBindings(store);
  const references = createConversationReferences(store);
  const stores = createReminderStores(store, soakTiming, { bindings, references });
  for (const { id: groupId } of groups) {
    await bindings.bind({
      tenantId,
      teamId: 'team',
      channelId: channelOf(groupId),
      groupId,
      boundBy: 'soak',
      boundAtMs: startsAtMs,
      serviceUrl: connector.url,
    });
  }
  const planned = Math.round(total * plannedShare);
  await fillPlanned(stores, groups, planned);
  await fillPosts(stores, total - planned, connector.url);

  const wallStartMs = Date.now();
  const clock = createSoakClock(wallStartMs);
  const workers: ChildProcess[] = [];
  const startWorker = (slot: number) => {
    workers[slot] = spawn(
      process.execPath,
      [
        '--disable-warning=ExperimentalWarning',
        join(import.meta.dirname, 'soak-worker.ts'),
        dataDir,
        String(wallStartMs),
        connector.url,
        canLookUp ? 'yes' : 'no',
      ],
      { stdio: ['ignore', 'ignore', 'inherit'] },
    );
  };
  for (let slot = 0; slot < processes; slot += 1) startWorker(slot);

  let kills = 0;
  let stalls = 0;
  const run = { isOver: false };
  const trouble = (async () => {
    while (kills < options.kills && !run.isOver) {
      await pause(processes === 1 ? between(2_500, 7_000) : between(500, 3_500));
      const slot = Math.floor(Math.random() * processes);
      const worker = workers[slot];
      if (Math.random() < 0.15) {
        worker?.kill('SIGSTOP');
        stalls += 1;
        setTimeout(() => worker?.kill('SIGCONT'), between(3_200, 6_000));
      } else {
        worker?.kill('SIGKILL');
        kills += 1;
        startWorker(slot);
      }
    }
  })();
  const weather = (async () => {
    while (kills < options.kills && !run.isOver) {
      connector.setStorm('calm');
      await pause(between(2_000, 8_000));
      connector.setStorm(Math.random() < 0.4 ? 'throttling' : 'failing');
      await pause(between(1_000, 4_000));
    }
    connector.setStorm('calm');
  })();

  const releasedOnce = new Set<string>();
  const isSettled = async (): Promise<boolean> => {
    const nowMs = clock.nowMs();
    for (const seen of await stores.deliveries.listHeld(tenantId)) {
      const decided = decideDelivery(
        seen.record.delivery,
        { kind: 'release', as: 'send-again' },
        { nowMs, timing: soakTiming, onUnknown: 'hold', random: 0 },
      );
      if (!decided.ok) continue;
      releasedOnce.add(seen.id);
      await stores.deliveries.replace(tenantId, seen, { ...seen.record, delivery: decided.value });
    }
    const isPast = nowMs > startsAtMs + (minutesOfWork + 2) * 60_000;
    return (
      isPast &&
      kills >= options.kills &&
      (await stores.occurrences.countDue(tenantId, nowMs)) === 0 &&
      (await stores.deliveries.count(tenantId, 'open')) === 0 &&
      (await stores.deliveries.count(tenantId, 'held')) === 0
    );
  };
  while (!(await isSettled()) && Date.now() - begunMs < longestSeconds * 1_000) await pause(1_000);
  run.isOver = true;
  await Promise.all([trouble, weather]);
  await pause(2_000);
  for (const worker of workers) worker.kill('SIGKILL');

  const counts = Map.groupBy(connector.posts, ({ deliveryId }) => deliveryId);
  let arrived = 0;
  for (let index = 0; index < total - planned; index += 1) {
    if (counts.has(`post-${index}`)) arrived += 1;
  }
  for (const { id } of groups) {
    const taken = await stores.occurrences.listBetween(tenantId, id, 0, Number.MAX_SAFE_INTEGER);
    const own = taken.filter(({ occurrence }) => occurrence.series.startsWith('custom:own-'));
    arrived += own.filter(({ occurrence }) => counts.has(occurrence.deliveryId ?? '')).length;
  }
  const repeats = [...counts.values()].filter((posts) => posts.length > 1);
  // The mark may overtake the first post, which was late: one without a mark is the first.
  const unmarked = repeats.filter((posts) => posts.filter(({ isMarked }) => !isMarked).length > 1);
  await store.close();
  connector.close();
  rmSync(dataDir, { recursive: true, force: true });
  return {
    posts: connector.posts.length,
    lost: total - arrived,
    unmarkedDoubles: unmarked.length,
    markedDoubles: repeats.length - unmarked.length,
    kills,
    stalls,
    heldOnce: releasedOnce.size,
    answers: [...connector.answers].map(([status, count]) => `${status}: ${count}`).join(', '),
    seconds: Math.round((Date.now() - begunMs) / 1_000),
  };
}
