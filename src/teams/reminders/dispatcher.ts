import type { Clock } from '../../core/clock.ts';
import { composeGroup } from './compose-group.ts';
import { deliver, type DeliverParts } from './deliver.ts';
import type { Heartbeat } from './heartbeat.ts';
import { loadFacts } from './load-facts.ts';
import { isPostingTime } from './is-posting-time.ts';
import { reconcileGroup } from './reconcile-group.ts';
import type { ReminderContext } from './reminder-context.ts';
import { readFigures } from './read-figures.ts';
import type { SendBudget } from './send-budget.ts';
import { createSendShare } from './send-share.ts';

export type Timer = {
  /** Runs the work once after the time; the returned function calls it off. */
  readonly after: (delayMs: number, work: () => void) => () => void;
};

type Parts = {
  readonly context: ReminderContext;
  readonly budget: SendBudget;
  /** The one that the budget goes by. */
  readonly steadyClock: Clock;
  readonly heartbeat: Heartbeat;
  readonly timer: Timer;
  /** Tenants that are known by the configuration. */
  readonly tenants: readonly string[];
  readonly intervalMs: number;
};

/** How often a group's plan is held against the model although nobody has changed anything. */
const reconcileEveryMs = 15 * 60_000;
/** Enough for fifty a second when an answer takes half a second. */
const deliveriesAtOnce = 32;
const deliveriesInList = 200;

/**
 * The beating heart: every process ticks, and each tick plans what is new, makes posts of what is
 * due and takes the posts as far as they go. All agreement between processes is in the store.
 */
export function createDispatcher(parts: Parts) {
  const { context, budget, steadyClock, heartbeat, timer, intervalMs } = parts;
  const { stores, clock, log, directory, settings, workerId } = context;
  const reconciledAtMs = new Map<string, number>();
  const deliverParts: DeliverParts = {
    context,
    budget,
    pause: (durationMs) =>
      durationMs <= 0
        ? Promise.resolve()
        : new Promise((resolve) => void timer.after(durationMs, () => resolve())),
  };
  const { workers } = stores;
  const share = createSendShare({ workers, workerId, budget, clock, steadyClock });
  let isStopped = false;

  const guard = async (what: string, groupId: string, work: () => Promise<unknown>) => {
    try {
      await work();
    } catch (error) {
      const name = error instanceof Error ? error.name : 'unknown';
      const code = (error as { code?: unknown }).code;
      log.error({ event: 'reminder-failed', what, groupId, error: name, code });
    }
  };

  async function planTenant(tenantId: string): Promise<void> {
    const nowMs = clock.nowMs();
    const isOpen = isPostingTime(nowMs, settings);
    const bound = await stores.bindings.list(tenantId);
    const due = isOpen
      ? await stores.occurrences.listDueGroups(tenantId, nowMs)
      : new Set<string>();
    // A group that is bound anew, or to one more channel, is planned for at once.
    const stamps = new Map(
      [...Map.groupBy(bound, ({ binding }) => binding.groupId)].map(([groupId, ofGroup]) => [
        groupId,
        [tenantId, groupId, ...ofGroup.map(({ version }) => version)].join('|'),
      ]),
    );
    const isStale = (groupId: string): boolean => {
      const atMs = reconciledAtMs.get(stamps.get(groupId) ?? '') ?? -Infinity;
      return nowMs < atMs || nowMs - atMs >= reconcileEveryMs;
    };
    const groups = [...new Set([...stamps.keys(), ...due])].filter(
      (groupId) => due.has(groupId) || isStale(groupId),
    );
    if (groups.length === 0) return;
    const facts = await loadFacts(context, tenantId);
    for (const groupId of groups) {
      const group = directory.findGroup(groupId);
      if (isStopped) return;
      if (group === undefined) {
        await guard('forget', groupId, () => forgetGroup(tenantId, groupId));
        continue;
      }
      if (due.has(groupId) && !isStale(groupId) && facts.channels.get(groupId)?.isDead) continue;
      await guard('plan', groupId, async () => {
        const isReconciled = await reconcileGroup(context, facts, group);
        if (isReconciled) reconciledAtMs.set(stamps.get(groupId) ?? '', nowMs);
        if (isOpen) await composeGroup(context, facts, group);
      });
      await beat();
    }
  }

  /** The model no longer knows it. */
  async function forgetGroup(tenantId: string, groupId: string): Promise<void> {
    const cancel = await stores.occurrences.listPlanned(tenantId, groupId, clock.nowMs());
    await stores.occurrences.apply(tenantId, { create: [], revive: [], cancel });
  }

  async function deliverTenant(tenantId: string): Promise<void> {
    const tried = new Set<string>();
    for (;;) {
      const nowMs = clock.nowMs();
      if (!isPostingTime(nowMs, settings)) return;
      const found = await stores.deliveries.listDue(tenantId, nowMs, deliveriesInList);
      const due = found.filter(({ id, version }) => !tried.has(`${id} ${version}`));
      if (due.length === 0) return;
      // Processes that share the work begin at different places of the same list.
      const start = Math.floor(context.random() * due.length);
      const queue = [...due.slice(start), ...due.slice(0, start)];
      const work = async (): Promise<void> => {
        for (let next = queue.shift(); next && !isStopped; next = queue.shift()) {
          const seen = next;
          tried.add(`${seen.id} ${seen.version}`);
          await guard('deliver', seen.record.groupId, () => deliver(deliverParts, tenantId, seen));
          await beat();
        }
      };
      await Promise.all(Array.from({ length: deliveriesAtOnce }, work));
      if (isStopped || found.length < deliveriesInList) return;
    }
  }

  /** Between any two steps of work: a long beat must not look like a process that is gone. */
  async function beat(): Promise<void> {
    heartbeat.beat();
    if (!share.isDue()) return;
    await guard('beat', '', async () => {
      await share.beat();
      heartbeat.show(await readFigures(context, await listTenants()));
    });
  }

  const listTenants = async (): Promise<readonly string[]> => [
    ...new Set([...parts.tenants, ...(await stores.workers.listTenants())]),
  ];

  /** One beat: all that is due now is planned, composed and sent. Never rejects. */
  const tick = async (): Promise<void> => {
    await beat();
    await guard('tick', '', async () => {
      for (const tenantId of await listTenants()) {
        await guard('plan', '', () => planTenant(tenantId));
        await guard('deliver', '', () => deliverTenant(tenantId));
      }
    });
  };

  let callOff = (): void => undefined;
  let running: Promise<void> = Promise.resolve();
  const run = (): void => {
    running = tick().then(() => {
      if (!isStopped) callOff = timer.after(intervalMs, run);
    });
  };

  return {
    tick,
    start: run,
    /** A group's facts have changed: what follows from that is in the store when this resolves. */
    replan: async (tenantId: string, groupId: string): Promise<void> => {
      const group = directory.findGroup(groupId);
      if (group === undefined) return;
      await guard('plan', groupId, async () =>
        reconcileGroup(context, await loadFacts(context, tenantId, groupId), group),
      );
    },
    isBeating: (): boolean => heartbeat.isBeating(3 * intervalMs + 60_000),
    /** Ends what is in flight and takes nothing new. */
    stop: async (): Promise<void> => {
      isStopped = true;
      callOff();
      await running;
      await guard('leave', '', () => stores.workers.leave(workerId));
    },
  };
}

export type Dispatcher = ReturnType<typeof createDispatcher>;
