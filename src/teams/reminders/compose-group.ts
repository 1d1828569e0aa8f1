import { createHash } from 'node:crypto';
import { toWallTime } from '../../calendar/wall-time.ts';
import type { Group } from '../../organisation/schema.ts';
import { composeDueDigests } from '../../reminders/digest.ts';
import { plannedDelivery } from '../../reminders/delivery.ts';
import type { Occurrence } from '../../reminders/occurrences.ts';
import { postingTimeOf } from '../../reminders/posting-days.ts';
import { mostOccurrencesAtOnce, takeOccurrences } from '../../storage/occurrences.ts';
import type { DeliveryContent, SeenDelivery } from '../../storage/deliveries.ts';
import { writePlan } from '../../storage/reminder-plans.ts';
import type { TenantFacts } from './load-facts.ts';
import { reconcileGroup } from './reconcile-group.ts';
import type { ReminderContext } from './reminder-context.ts';

/** What a group asked for itself, or what cannot wait: not counted as the day's nudge. */
const isOwnOrUrgent = ({ obligation }: Occurrence) =>
  obligation.kind === 'custom' || obligation.isUrgent;

const createDeliveryId = (digestKey: string, nowMs: number, workerId: string): string =>
  createHash('sha256').update(`${digestKey}\n${nowMs}\n${workerId}`).digest('base64url');

/**
 * Makes one post of all that is due for a group: the post and the occurrences it speaks for change
 * together, so that no two posts can speak for the same one.
 */
export async function composeGroup(
  context: ReminderContext,
  tenant: TenantFacts,
  group: Group,
): Promise<void> {
  const { stores, clock, settings, workerId } = context;
  const { tenantId, channels, facts } = tenant;
  const reconciled = await reconcileGroup(context, tenant, group);
  const channel = channels.get(group.id);
  if (reconciled === undefined || channel === undefined || channel.isDead) return;

  const nowMs = clock.nowMs();
  const { date: today, time } = toWallTime(nowMs, settings.zone);
  await settleLargePosts(context, tenantId, group.id);
  const left = await stores.occurrences.listPlanned(tenantId, group.id, nowMs);
  const byKey = new Map(reconciled.planned.map((occurrence) => [occurrence.key, occurrence]));
  const { seenPlan } = reconciled;
  // What was missed comes with the day's own: before the group's hour it would use up the nudge.
  const isNudgeTime =
    time >= postingTimeOf(group.id, facts.settings) && seenPlan?.plan.nudgedOn !== today;
  const due = left.flatMap((each) => {
    const occurrence = byKey.get(each.occurrence.key);
    if (occurrence === undefined) return [];
    return !isNudgeTime && !isOwnOrUrgent(occurrence) ? [] : [{ seen: each, occurrence }];
  });
  const [digest] = composeDueDigests(
    due.map(({ occurrence }) => occurrence),
    nowMs,
  );
  if (digest === undefined) return;

  const id = createDeliveryId(digest.key, nowMs, workerId);
  const isNudge = due.some(({ occurrence }) => !isOwnOrUrgent(occurrence));
  const first = due.slice(0, mostOccurrencesAtOnce).map((each) => each.seen);
  const { watermark = today } = seenPlan?.plan ?? {};
  await stores.deliveries.create(
    tenantId,
    id,
    {
      groupId: group.id,
      channelId: channel.channelId,
      serviceUrl: channel.serviceUrl,
      botId: channel.botId,
      language: 'sv',
      createdAtMs: nowMs,
      content: {
        kind: 'digest',
        digest,
        occurrenceKeys: due.map(({ occurrence }) => occurrence.key),
        isPreview: false,
      },
      delivery: plannedDelivery(nowMs),
    },
    [
      ...takeOccurrences(first, id),
      ...(isNudge ? [writePlan(group.id, seenPlan, { watermark, nudgedOn: today })] : []),
    ],
  );
  if (due.length > mostOccurrencesAtOnce) await settleLargePosts(context, tenantId, group.id);
}

const isGivenUp = ({ record: { delivery } }: SeenDelivery): boolean =>
  delivery.status === 'unreachable' || delivery.status === 'cancelled';

/**
 * A post that speaks for more than one write can hold is tied to the rest here, as soon as it is
 * made or after a crash in between; and the rest is untied from one that never went out.
 */
async function settleLargePosts(
  { stores: { deliveries, occurrences } }: ReminderContext,
  tenantId: string,
  groupId: string,
): Promise<void> {
  for (const post of await deliveries.listOfGroup(tenantId, groupId, 5)) {
    const keys = listKeys(post.record.content);
    if (keys.length <= mostOccurrencesAtOnce) continue;
    if (isGivenUp(post)) {
      await occurrences.giveBack(tenantId, await occurrences.listTaken(tenantId, post.id, keys));
      continue;
    }
    const spoken = new Set(keys);
    const planned = await occurrences.listPlanned(tenantId, groupId, post.record.createdAtMs);
    const rest = planned.filter(({ occurrence }) => spoken.has(occurrence.key));
    await occurrences.take(tenantId, rest, post.id);
  }
}

const listKeys = (content: DeliveryContent): readonly string[] =>
  content.kind === 'digest' ? content.occurrenceKeys : [];
