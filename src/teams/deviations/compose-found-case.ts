import type { Language } from '../../core/language.ts';
import type { Case } from '../../deviations/case.ts';
import { textsFor } from '../../texts/index.ts';
import type { OutgoingMessage } from '../outgoing-message.ts';
import type { Turn } from '../turn.ts';
import { actorOfChannel, composeCaseCard, onlooker } from './compose-case-card.ts';
import type { DeviationContext } from './deviation-context.ts';
import { findReadableCase, type ReadableCase } from './find-readable-case.ts';
import { listCaseGroups } from './find-standing.ts';
import { refuse, type Result } from '../../core/result.ts';

/** Whether a post about the case in this place is seen only by people who may see the case. */
async function belongsHere(
  { channels, cases }: DeviationContext,
  { place: { scope, tenantId, conversationId } }: Turn,
  current: Case,
): Promise<boolean> {
  if (scope === 'personal') return true;
  const posts = await cases.listPosts({ tenantId, caseId: current.id });
  if (posts.some((post) => post.conversationId === conversationId)) return true;
  const involved = [
    current.receiver.groupId,
    current.ladder.receivers.local,
    ...current.informed,
  ].filter((groupId) => groupId !== null);
  const rooms = await channels(tenantId, involved);
  return [...rooms.values()].flat().some((room) => room.conversationId === conversationId);
}

/** A case that this person may see, asked for in a place where it may be told of. */
export async function findTellableCase(
  context: DeviationContext,
  turn: Turn,
  asked: { readonly current: Case | undefined; readonly what: string; readonly language: Language },
): Promise<Result<ReadableCase, string>> {
  const readable = await findReadableCase(context, turn, asked);
  if (!readable.ok) return readable;
  return (await belongsHere(context, turn, readable.value.current))
    ? readable
    : refuse(textsFor.deviationCards(asked.language).notHere);
}

/** The card as an answer: one's own in a personal chat, else what every member here may press. */
export async function composeFoundCase(
  context: DeviationContext,
  turn: Turn,
  { current, standing }: ReadableCase,
  language: Language,
): Promise<OutgoingMessage> {
  const { scope, tenantId, conversationId } = turn.place;
  await context.focus.remember(turn.place, current.id, context.clock.nowMs());
  const handling = current.receiver.groupId;
  const rooms = await context.channels(tenantId, listCaseGroups(current));
  const isHandledHere =
    handling !== null &&
    (rooms.get(handling) ?? []).some((room) => room.conversationId === conversationId);
  const shared = isHandledHere ? actorOfChannel(current) : onlooker;
  const text = textsFor.deviationCards(language).case(current.number, current.details.title);
  return {
    text,
    card: await composeCaseCard(context, tenantId, current, {
      actor: scope === 'personal' ? standing.actor : shared,
      language,
      ownCardFor: [turn.person.id],
    }),
  };
}
