import type { Delivery, DeliveryCommand, SendOutcome } from '../../reminders/delivery.ts';
import { decideDelivery, isSendAllowed } from '../../reminders/protocol.ts';
import { classifySend, type SendSignal } from '../../reminders/send-outcome.ts';
import type { DeliveryRecord, SeenDelivery } from '../../storage/deliveries.ts';
import { renderActivity } from '../outgoing-message.ts';
import { composeConsequences } from './compose-consequences.ts';
import type { ReminderContext } from './reminder-context.ts';
import { renderDelivery } from './render-delivery.ts';
import { refreshDelivery } from './refresh-delivery.ts';
import type { SendBudget } from './send-budget.ts';

/** A post that would have to wait longer for its turn is left to a later tick. */
const longestWaitMs = 5_000;

export type DeliverParts = {
  readonly context: ReminderContext;
  readonly budget: SendBudget;
  readonly pause: (durationMs: number) => Promise<void>;
};

/** What came of it, for the figures. */
export type Delivered = 'sent' | 'later' | 'held' | 'unreachable' | 'cancelled' | 'lost-race';

type Step = { readonly seen: SeenDelivery; readonly delivery: Delivery };

const policyOf = ({ content }: DeliveryRecord) =>
  content.kind === 'digest' ? content.digest.onUnknown : 'resend-marked';

/** One step of the protocol, stored by a compare-and-swap; undefined: refused or lost. */
async function step(
  context: ReminderContext,
  tenantId: string,
  seen: SeenDelivery,
  command: DeliveryCommand,
): Promise<Step | undefined> {
  const { stores, clock, timing, random } = context;
  const decided = decideDelivery(seen.record.delivery, command, {
    nowMs: clock.nowMs(),
    timing,
    onUnknown: policyOf(seen.record),
    random: random(),
  });
  if (!decided.ok) return undefined;
  const record = { ...seen.record, delivery: decided.value };
  const others = await composeConsequences(context, tenantId, { ...seen, record });
  const stored = await stores.deliveries.replace(tenantId, seen, record, others);
  return stored.ok ? { seen: stored.value, delivery: decided.value } : undefined;
}

/** The truth about a send is told to whatever stands there now: it may come late. */
async function report(
  context: ReminderContext,
  tenantId: string,
  seen: SeenDelivery,
  fence: number,
  outcome: SendOutcome,
): Promise<Step | undefined> {
  const command = { kind: 'report', fence, outcome } as const;
  const told = await step(context, tenantId, seen, command);
  if (told !== undefined || outcome.kind !== 'posted') return told;
  for (let round = 0; round < 5; round += 1) {
    const current = await context.stores.deliveries.find(tenantId, seen.id);
    const late = current && (await step(context, tenantId, current, command));
    if (late !== undefined) return late;
  }
  return undefined;
}

async function markDead(
  { stores, clock }: ReminderContext,
  tenantId: string,
  { channelId }: DeliveryRecord,
  signal: SendSignal | undefined,
): Promise<void> {
  const status = signal?.kind === 'status' ? signal.status : 0;
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

/** Takes one post as far as it can be taken now: claim → intend → send → report, or look it up. */
export async function deliver(
  parts: DeliverParts,
  tenantId: string,
  due: SeenDelivery,
): Promise<Delivered> {
  const { context, budget, pause } = parts;
  const { clock, timing, workerId } = context;
  const { channelId } = due.record;
  if (budget.findDelayMs(tenantId, channelId, clock.nowMs()) > longestWaitMs) return 'later';

  const fresh = await refreshDelivery(context, tenantId, due);
  if (fresh === 'cancelled' || fresh === 'lost-race') return fresh;
  const claimed = await step(context, tenantId, fresh, { kind: 'claim', worker: workerId });
  if (claimed === undefined) return 'lost-race';
  const { fence } = claimed.delivery;

  if (claimed.delivery.status === 'checking') {
    const result = await context.findPost(fresh.record, due.id);
    const looked = await step(context, tenantId, claimed.seen, { kind: 'look-up', fence, result });
    if (looked === undefined) return 'lost-race';
    return nameEnd(looked.delivery);
  }

  await pause(budget.take(tenantId, channelId, clock.nowMs()));
  const intended = await step(context, tenantId, claimed.seen, { kind: 'intend', fence });
  if (intended === undefined) return 'lost-race';
  const message = await renderDelivery(context, tenantId, intended.seen);
  const leave = () => budget.leave(tenantId, channelId, clock.nowMs());
  for (let waitMs = leave(); waitMs > 0; waitMs = leave()) await pause(waitMs);
  const isAllowed = isSendAllowed(intended.delivery, fence, { nowMs: clock.nowMs(), timing });
  const signal = isAllowed
    ? await context.send(intended.seen.record, renderActivity(message), timing.sendTimeoutMs)
    : undefined;
  const outcome: SendOutcome = signal ? classifySend(signal) : { kind: 'not-posted' };
  if (signal?.kind === 'status' && signal.status === 429) {
    budget.pause(channelId, clock.nowMs() + (signal.retryAfterMs ?? timing.firstRetryMs));
  }
  if (outcome.kind === 'unreachable') await markDead(context, tenantId, fresh.record, signal);
  const told = await report(context, tenantId, intended.seen, fence, outcome);
  if (told === undefined) return 'lost-race';
  return nameEnd(told.delivery);
}
