import { z } from 'zod/v4';
import { accept, refuse, type Result } from '../../core/result.ts';
import type { Obligation } from '../../reminders/obligation.ts';
import type { SeenDelivery } from '../../storage/deliveries.ts';
import { findMembership } from '../find-membership.ts';
import type { Turn } from '../turn.ts';
import { reminderCardTextsFor } from './reminder-card-texts.ts';
import type { ReminderContext } from './reminder-context.ts';

const pressedSchema = z.looseObject({
  delivery: z.string().min(1).max(100),
  item: z.coerce.number().int().min(0).max(1_000).default(0),
  page: z.coerce.number().int().min(0).max(1_000).default(0),
});

/** What a pressed button is about, after everything it claims has been looked up. */
export type Pressed = {
  readonly seen: SeenDelivery;
  readonly obligation: Obligation;
  readonly item: number;
  readonly page: number;
};

/**
 * Reads the post that a button stands on again and lets only members of its channel through. The
 * refusal is the sentence to tell.
 */
export async function findPressed(
  { stores }: ReminderContext,
  turn: Turn,
  data: unknown,
): Promise<Result<Pressed, string>> {
  const { tenantId, conversationId } = turn.place;
  const parsed = pressedSchema.safeParse(data);
  const seen = parsed.success && (await stores.deliveries.find(tenantId, parsed.data.delivery));
  if (!parsed.success || !seen) return refuse(reminderCardTextsFor('sv').tooOld);
  const { record } = seen;
  const texts = reminderCardTextsFor(record.language);
  if (record.channelId !== conversationId) return refuse(texts.notHere);
  if (record.content.kind !== 'digest') return refuse(texts.tooOld);
  const membership = await findMembership(turn);
  if (membership === 'not-member') return refuse(texts.notMember);
  if (membership === 'unknown') return refuse(texts.memberUnknown);
  const { item, page } = parsed.data;
  const obligation = record.content.digest.items[item]?.occurrence.obligation;
  if (obligation === undefined) return refuse(texts.tooOld);
  return accept({ seen, obligation, item, page });
}
