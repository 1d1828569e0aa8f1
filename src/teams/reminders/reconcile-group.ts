import { addDays } from '../../calendar/local-date.ts';
import { toInstantMs, toWallTime } from '../../calendar/wall-time.ts';
import type { Group } from '../../organisation/schema.ts';
import type { Occurrence } from '../../reminders/occurrences.ts';
import { planGroup } from '../../reminders/plan-group.ts';
import { reconcileOccurrences } from '../../reminders/reconcile.ts';
import { toStoredOccurrence, type SeenOccurrence } from '../../storage/occurrences.ts';
import type { SeenPlan } from '../../storage/reminder-plans.ts';
import type { TenantFacts } from './load-facts.ts';
import type { ReminderContext } from './reminder-context.ts';

/** How far ahead the store knows a plan; what is farther ahead is planned afresh when asked for. */
const horizonDays = 21;

export type ReconciledGroup = {
  /** From the watermark to the horizon. */
  readonly planned: readonly Occurrence[];
  readonly seenPlan: SeenPlan | undefined;
};

const isPlanned = ({ occurrence }: SeenOccurrence) => occurrence.state === 'planned';

/**
 * Brings what the store holds for a group in line with a fresh plan, so that an edit holds at once
 * for all that has not been posted. Nothing is planned for before the channel was bound.
 * @returns undefined when another process was at it; to be tried again.
 */
export async function reconcileGroup(
  { directory, stores, clock, settings }: ReminderContext,
  { tenantId, facts, channels }: TenantFacts,
  group: Group,
): Promise<ReconciledGroup | undefined> {
  const nowMs = clock.nowMs();
  const today = toWallTime(nowMs, settings.zone).date;
  const seenPlan = await stores.plans.find(tenantId, group.id);
  const watermark = seenPlan?.plan.watermark ?? today;
  // A clock that was set back finds a watermark ahead of it.
  const from = watermark < today ? watermark : today;
  const to = addDays(today, horizonDays);
  const boundAtMs = channels.get(group.id)?.boundAtMs;
  const planned =
    boundAtMs === undefined
      ? []
      : planGroup(directory, facts, group, { from, to }).filter(({ atMs }) => atMs >= boundAtMs);

  const startMs = toInstantMs({ date: from, time: '00:00' }, settings.zone);
  const endMs = toInstantMs({ date: addDays(to, 1), time: '00:00' }, settings.zone) - 1;
  const stored = await stores.occurrences.listBetween(tenantId, group.id, startMs, endMs);
  const byKey = new Map(stored.map((seen) => [seen.occurrence.key, seen]));
  const find = (key: string) => byKey.get(key) ?? [];
  const changes = reconcileOccurrences(planned, stored.map(toStoredOccurrence));
  const isApplied = await stores.occurrences.apply(tenantId, {
    create: changes.create,
    revive: changes.revive.flatMap(({ key }) => find(key)),
    cancel: changes.cancelKeys.flatMap(find),
  });
  if (!isApplied) return undefined;

  const cancelled = new Set(changes.cancelKeys);
  const open = [
    ...stored.filter(isPlanned).filter(({ occurrence }) => !cancelled.has(occurrence.key)),
  ].map(({ occurrence }) => occurrence.date);
  const next = [...open, ...[...changes.create, ...changes.revive].map(({ date }) => date), today]
    .toSorted()
    .at(0);
  if (next !== undefined && next !== seenPlan?.plan.watermark) {
    const nudgedOn = seenPlan?.plan.nudgedOn;
    const plan = { watermark: next, ...(nudgedOn === undefined ? {} : { nudgedOn }) };
    await stores.plans.write(tenantId, group.id, seenPlan, plan);
  }
  return { planned, seenPlan: await stores.plans.find(tenantId, group.id) };
}
