import { createHash } from 'node:crypto';
import { toWallTime } from '../../calendar/wall-time.ts';
import type { Group } from '../../organisation/schema.ts';
import { composeDueDigests } from '../../reminders/digest.ts';
import { plannedDelivery } from '../../reminders/delivery.ts';
import type { Occurrence } from '../../reminders/occurrences.ts';
import {
  mostOccurrencesAtOnce,
  takeOccurrences,
  type SeenOccurrence,
} from '../../storage/occurrences.ts';
import type { DeliveryContent } from '../../storage/deliveries.ts';
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
  const { tenantId, channels } = tenant;
  const reconciled = await reconcileGroup(context, tenant, group);
  const channel = channels.get(group.id);
  if (reconciled === undefined || channel === undefined || channel.isDead) return;

  const nowMs = clock.nowMs();
  const today = toWallTime(nowMs, settings.zone).date;
  const seen = await stores.occurrences.listPlanned(tenantId, group.id, nowMs);
  const left = await takeRest(context, tenantId, group.id, seen);
  const byKey = new Map(reconciled.planned.map((occurrence) => [occurrence.key, occurrence]));
  const { seenPlan } = reconciled;
  const isNudged = seenPlan?.plan.nudgedOn === today;
  const due = left.flatMap((each) => {
    const occurrence = byKey.get(each.occurrence.key);
    if (occurrence === undefined) return [];
    return isNudged && !isOwnOrUrgent(occurrence) ? [] : [{ seen: each, occurrence }];
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
  await takeRest(
    context,
    tenantId,
    group.id,
    due.slice(mostOccurrencesAtOnce).map((each) => each.seen),
  );
}

/** More than one write can hold: those that a post speaks for already are only marked so. */
async function takeRest(
  { stores }: ReminderContext,
  tenantId: string,
  groupId: string,
  seen: readonly SeenOccurrence[],
): Promise<readonly SeenOccurrence[]> {
  if (seen.length === 0) return seen;
  const latest = await stores.deliveries.listOfGroup(tenantId, groupId, 5);
  const speaking = latest.find(
    ({ record: { content } }) => listKeys(content).length > mostOccurrencesAtOnce,
  );
  if (speaking === undefined) return seen;
  const spoken = new Set(listKeys(speaking.record.content));
  const rest = seen.filter(({ occurrence }) => spoken.has(occurrence.key));
  await stores.occurrences.take(tenantId, rest, speaking.id);
  return seen.filter(({ occurrence }) => !spoken.has(occurrence.key));
}

const listKeys = (content: DeliveryContent): readonly string[] =>
  content.kind === 'digest' ? content.occurrenceKeys : [];
