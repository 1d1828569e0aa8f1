import { addDays } from '../../calendar/local-date.ts';
import { toWallTime } from '../../calendar/wall-time.ts';
import type { Occurrence } from '../../reminders/occurrences.ts';
import { planGroup } from '../../reminders/plan-group.ts';
import { decideDelivery } from '../../reminders/protocol.ts';
import type { SeenDelivery } from '../../storage/deliveries.ts';
import { composeConsequences } from './compose-consequences.ts';
import { loadFacts } from './load-facts.ts';
import type { ReminderContext } from './reminder-context.ts';

/** Younger than this, what a post says is what the plan says. */
const freshMs = 30_000;

/** The hour may have been moved since: the morning is the same. */
const nameMorning = ({ obligation, date }: Occurrence): string =>
  [obligation.series, obligation.ruleVersion, date].join('|');

/**
 * A post that has waited is held against the plan as it is now: what was done, moved or unbound
 * meanwhile is left out, and a post with nothing left in it is cancelled.
 */
export async function refreshDelivery(
  context: ReminderContext,
  tenantId: string,
  seen: SeenDelivery,
): Promise<SeenDelivery | 'cancelled' | 'lost-race'> {
  const { stores, clock, directory, settings, timing, random } = context;
  const { record } = seen;
  const { content, delivery } = record;
  const nowMs = clock.nowMs();
  const isOld = nowMs - record.createdAtMs > freshMs;
  if (content.kind !== 'digest' || delivery.status !== 'planned' || !isOld) return seen;

  const { facts, channels } = await loadFacts(context, tenantId, record.groupId);
  const group = directory.findGroup(record.groupId);
  const { digest } = content;
  const dates = digest.items.map(({ occurrence }) => occurrence.date).toSorted();
  const today = toWallTime(nowMs, settings.zone).date;
  const isHere = channels.get(record.groupId)?.channelId === record.channelId;
  const planned =
    group === undefined || !isHere
      ? []
      : planGroup(directory, facts, group, {
          from: dates[0] ?? today,
          to: addDays(dates.at(-1) ?? today, 1),
        });
  const wanted = new Set(planned.map(nameMorning));
  const items = digest.items.filter(({ occurrence }) => wanted.has(nameMorning(occurrence)));
  if (items.length === digest.items.length) return seen;
  if (items.length === 0) {
    const command = { kind: 'cancel' } as const;
    const context_ = { nowMs, timing, onUnknown: digest.onUnknown, random: random() };
    const decided = decideDelivery(delivery, command, context_);
    if (!decided.ok) return 'lost-race';
    const cancelled = { ...record, delivery: decided.value };
    const others = await composeConsequences(context, tenantId, { ...seen, record: cancelled });
    const ended = await stores.deliveries.replace(tenantId, seen, cancelled, others);
    return ended.ok ? 'cancelled' : 'lost-race';
  }
  const changed = await stores.deliveries.replace(tenantId, seen, {
    ...record,
    content: { ...content, digest: { ...digest, items } },
  });
  return changed.ok ? changed.value : 'lost-race';
}
