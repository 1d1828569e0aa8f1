import type { Delivery, DeliveryCommand, SendOutcome } from '../../reminders/delivery.ts';
import { decideDelivery } from '../../reminders/protocol.ts';
import type { DeliveryRecord, SeenDelivery } from '../../storage/deliveries.ts';
import { composeConsequences } from './compose-consequences.ts';
import type { ReminderContext } from './reminder-context.ts';

export type Step = { readonly seen: SeenDelivery; readonly delivery: Delivery };

const policyOf = ({ content }: DeliveryRecord) =>
  content.kind === 'digest' ? content.digest.onUnknown : 'resend-marked';

/** One step of the protocol, stored by a compare-and-swap; undefined: refused or lost. */
export async function stepDelivery(
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
export async function reportDelivery(
  context: ReminderContext,
  tenantId: string,
  seen: SeenDelivery,
  fence: number,
  outcome: SendOutcome,
): Promise<Step | undefined> {
  const command = { kind: 'report', fence, outcome } as const;
  const told = await stepDelivery(context, tenantId, seen, command);
  if (told !== undefined || outcome.kind !== 'posted') return told;
  for (let round = 0; round < 5; round += 1) {
    const current = await context.stores.deliveries.find(tenantId, seen.id);
    const late = current && (await stepDelivery(context, tenantId, current, command));
    if (late !== undefined) return late;
  }
  return undefined;
}
