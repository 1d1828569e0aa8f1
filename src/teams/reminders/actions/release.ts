import { z } from 'zod/v4';
import { decideDelivery } from '../../../reminders/protocol.ts';
import type { ActionDefinition } from '../../action.ts';
import { findMembership } from '../../find-membership.ts';
import { reminderCardTextsFor } from '../reminder-card-texts.ts';
import type { ReminderContext } from '../reminder-context.ts';

const releaseSchema = z.looseObject({
  delivery: z.string().min(1).max(100),
  as: z.enum(['send-again', 'was-sent']),
});

/** The operator's word on a post of which nobody can tell whether it arrived. */
export const createReleaseAction = (context: ReminderContext): ActionDefinition => ({
  verb: 'reminder-release',
  run: async (turn, data) => {
    const { stores, clock, timing, random } = context;
    const texts = reminderCardTextsFor('sv');
    const parsed = releaseSchema.safeParse(data);
    const { tenantId } = turn.place;
    const seen = parsed.success && (await stores.deliveries.find(tenantId, parsed.data.delivery));
    if (!parsed.success || !seen) return { kind: 'notice', text: texts.tooOld };
    if (!(await isOperatorsPlace(context, tenantId, turn.place.conversationId, seen.id))) {
      return { kind: 'notice', text: texts.notHere };
    }
    const membership = await findMembership(turn);
    if (membership !== 'member') {
      return {
        kind: 'notice',
        text: membership === 'unknown' ? texts.memberUnknown : texts.notMember,
      };
    }
    const { as } = parsed.data;
    const decided = decideDelivery(
      seen.record.delivery,
      { kind: 'release', as },
      { nowMs: clock.nowMs(), timing, onUnknown: 'hold', random: random() },
    );
    const isReleased =
      decided.ok &&
      (
        await stores.deliveries.replace(tenantId, seen, {
          ...seen.record,
          delivery: decided.value,
        })
      ).ok;
    const told = as === 'send-again' ? texts.releasedSendAgain : texts.releasedWasSent;
    return {
      kind: 'replace',
      message: { text: isReleased ? told : texts.releasedAlready },
    };
  },
});

/** Only where the bot has told of it. */
async function isOperatorsPlace(
  { stores }: ReminderContext,
  tenantId: string,
  conversationId: string,
  deliveryId: string,
): Promise<boolean> {
  const held = await stores.deliveries.find(tenantId, deliveryId);
  if (held === undefined) return false;
  const latest = await stores.deliveries.listOfGroup(tenantId, held.record.groupId, 100);
  return latest.some(
    ({ record }) =>
      record.content.kind === 'notice' &&
      record.content.deliveryId === deliveryId &&
      record.channelId === conversationId,
  );
}
