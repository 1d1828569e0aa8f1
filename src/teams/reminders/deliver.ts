import type { Delivery } from '../../reminders/delivery.ts';
import { isSendAllowed } from '../../reminders/protocol.ts';
import { classifySend, type SendSignal } from '../../reminders/send-outcome.ts';
import type { DeliveryRecord, SeenDelivery } from '../../storage/deliveries.ts';
import { renderActivity } from '../outgoing-message.ts';
import { reportDelivery, stepDelivery, type Step } from './delivery-step.ts';
import type { ReminderContext } from './reminder-context.ts';
import { renderDelivery } from './render-delivery.ts';
import { refreshDelivery } from './refresh-delivery.ts';
import type { SendBudget, Slot } from './send-budget.ts';

/** A post that would have to wait longer for its turn is left to a later tick. */
const longestWaitMs = 5_000;

export type DeliverParts = {
  readonly context: ReminderContext;
  readonly budget: SendBudget;
  readonly pause: (durationMs: number) => Promise<void>;
};

/** What came of it, for the figures. */
export type Delivered = 'sent' | 'later' | 'held' | 'unreachable' | 'cancelled' | 'lost-race';

async function markDead(
  { stores, clock }: ReminderContext,
  tenantId: string,
  { channelId }: DeliveryRecord,
  signal: SendSignal,
): Promise<void> {
  const status = signal.kind === 'status' ? signal.status : 0;
  const key = { tenantId, conversationId: channelId };
  await stores.references.markDead(key, `http-${status}`, clock.nowMs());
}

function nameEnd({ status }: Delivery): Delivered {
  switch (status) {
    case 'sent':
    case 'held':
    case 'unreachable':
    case 'cancelled':
      return status;
    default:
      return 'later';
  }
}

/** Waits for a place before anything of the post is durable; undefined: not in this beat. */
async function waitForSlot(
  { budget, pause }: DeliverParts,
  tenantId: string,
  channelId: string,
): Promise<Slot | undefined> {
  for (let waitedMs = 0; ;) {
    const taken = budget.take(tenantId, channelId);
    if (taken.kind === 'slot') return taken.slot;
    waitedMs += taken.waitMs;
    if (waitedMs > longestWaitMs) return undefined;
    await pause(taken.waitMs);
  }
}

/** How long after its end a send may still arrive. */
const findLateMs = (signal: SendSignal, settleMs: number): number =>
  signal.kind === 'timeout' || signal.kind === 'connection-lost' ? settleMs : 0;

/** Takes one post as far as it can be taken now: claim → send → report, or look it up. */
export async function deliver(
  parts: DeliverParts,
  tenantId: string,
  due: SeenDelivery,
): Promise<Delivered> {
  const { context, budget } = parts;
  const { channelId } = due.record;
  // What may be out is looked for, and needs no place within the limits.
  const needsSlot = due.record.delivery.status === 'planned';
  if (needsSlot && budget.findWaitMs(tenantId, channelId) > longestWaitMs) return 'later';

  const fresh = await refreshDelivery(context, tenantId, due);
  if (fresh === 'cancelled' || fresh === 'lost-race') return fresh;
  if (!needsSlot) return check(context, tenantId, fresh);
  const slot = await waitForSlot(parts, tenantId, channelId);
  if (slot === undefined) return 'later';
  try {
    const told = await send(parts, tenantId, fresh, slot);
    return told === undefined ? 'lost-race' : nameEnd(told.delivery);
  } finally {
    slot.close(context.timing.settleMs);
  }
}

/** Looks for a post that may be out and is nobody's. */
async function check(
  context: ReminderContext,
  tenantId: string,
  seen: SeenDelivery,
): Promise<Delivered> {
  const { workerId } = context;
  const claimed = await stepDelivery(context, tenantId, seen, { kind: 'claim', worker: workerId });
  if (claimed === undefined) return 'lost-race';
  const { fence } = claimed.delivery;
  const result = await context.findPost(seen.record, seen.id);
  const looked = await stepDelivery(context, tenantId, claimed.seen, {
    kind: 'look-up',
    fence,
    result,
  });
  return looked === undefined ? 'lost-race' : nameEnd(looked.delivery);
}

async function send(
  { context, budget }: DeliverParts,
  tenantId: string,
  seen: SeenDelivery,
  slot: Slot,
): Promise<Step | undefined> {
  const { clock, timing, workerId } = context;
  const { channelId } = seen.record;
  const claimed = await stepDelivery(context, tenantId, seen, { kind: 'claim', worker: workerId });
  if (claimed === undefined) return undefined;
  const { fence } = claimed.delivery;
  const message = await renderDelivery(context, tenantId, claimed.seen);
  const isAllowed =
    isSendAllowed(claimed.delivery, fence, { nowMs: clock.nowMs(), timing }) && slot.leave();
  if (!isAllowed) {
    return reportDelivery(context, tenantId, claimed.seen, fence, { kind: 'not-posted' });
  }
  const signal = await context.send(
    claimed.seen.record,
    renderActivity(message),
    timing.sendTimeoutMs,
  );
  slot.close(findLateMs(signal, timing.settleMs));
  if (signal.kind === 'status' && signal.status === 429) {
    budget.pause(channelId, signal.retryAfterMs ?? timing.firstRetryMs);
  }
  const outcome = classifySend(signal);
  if (outcome.kind === 'unreachable') await markDead(context, tenantId, seen.record, signal);
  return reportDelivery(context, tenantId, claimed.seen, fence, outcome);
}
