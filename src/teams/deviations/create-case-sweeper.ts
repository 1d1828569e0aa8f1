import type { DeviationContext } from './deviation-context.ts';

const everyMs = 15_000;
/** After a start nothing is under way, so that whatever is unshown was cut off. */
const firstAfterMs = 500;
/** Younger ones are most likely being delivered right now. */
const minAgeMs = 10_000;

export type CaseSweeper = {
  /** One round now: what a crash or a failed post left behind is made good. */
  readonly sweep: (olderThanMs?: number) => Promise<void>;
  readonly start: () => void;
  /** Resolves when the round under way and all deliveries are done. */
  readonly stop: () => Promise<void>;
};

/** Repairs what was stored and not shown, lets silence agree, and moves cases home. */
export function createCaseSweeper(context: DeviationContext): CaseSweeper {
  const { cases, delivery, stores, listTenants, calendar, clock, log } = context;
  const sweptDays = new Map<string, string>();
  let timer: NodeJS.Timeout | undefined;
  let underWay: Promise<void> = Promise.resolve();

  const moveHome = async (tenantId: string): Promise<void> => {
    const bound = await stores.bindings.list(tenantId);
    const groupIds = [...new Set(bound.map(({ binding }) => binding.groupId))];
    const reachable = await context.channels(tenantId, groupIds);
    for (const groupId of reachable.keys()) {
      for (const { current } of await cases.listMisplaced(tenantId, groupId)) {
        await delivery.deliver(tenantId, current.id);
      }
    }
  };

  /** Once a day, so that a card says by itself that its time has passed. */
  const showLate = async (tenantId: string): Promise<void> => {
    const today = calendar.dateOf(clock.nowMs());
    if (sweptDays.get(tenantId) === today) return;
    for (const { summary, isOverdue } of await cases.listDue(tenantId, today)) {
      if (isOverdue) await delivery.deliver(tenantId, summary.caseId, true);
    }
    sweptDays.set(tenantId, today);
  };

  const sweepTenant = async (tenantId: string, olderThanMs: number): Promise<void> => {
    for (const { current } of await cases.settleSilent(tenantId)) {
      await delivery.deliver(tenantId, current.id);
    }
    for (const { id } of await cases.listUnshown(tenantId, olderThanMs)) {
      await delivery.deliver(tenantId, id);
    }
    await moveHome(tenantId);
    await showLate(tenantId);
  };

  const sweep = async (olderThanMs = minAgeMs): Promise<void> => {
    for (const tenantId of await listTenants()) {
      try {
        await sweepTenant(tenantId, olderThanMs);
      } catch (error) {
        log.error({
          event: 'case-sweep-failed',
          error: error instanceof Error ? error.name : 'unknown',
        });
      }
    }
  };

  const round = (olderThanMs: number): void => {
    underWay = sweep(olderThanMs).then(() => {
      if (timer !== undefined) timer = setTimeout(round, everyMs, minAgeMs);
    });
  };

  return {
    sweep,
    start: () => {
      timer = setTimeout(round, firstAfterMs, 0);
      timer.unref();
    },
    stop: async () => {
      clearTimeout(timer);
      timer = undefined;
      await underWay;
      await delivery.settle();
    },
  };
}
