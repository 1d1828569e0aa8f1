import type { Language } from '../../core/language.ts';
import { accept, refuse, type Result } from '../../core/result.ts';
import type { Group } from '../../organisation/schema.ts';
import { textsFor } from '../../texts/index.ts';
import { findBoundGroup } from '../find-bound-group.ts';
import type { Turn } from '../turn.ts';
import type { DeviationContext } from './deviation-context.ts';

/** Whether a person stands in the live roster of a group's channel; undefined: nobody can tell now. */
export async function isGroupMember(
  context: DeviationContext,
  { place, person }: Turn,
  groupId: string,
  what: string,
): Promise<boolean | undefined> {
  const { tenantId, scope, conversationId: here } = place;
  const channels = (await context.channels(tenantId, [groupId])).get(groupId) ?? [];
  const memberships = await Promise.all(
    channels
      .filter(({ conversationId }) => scope === 'personal' || conversationId === here)
      .map(({ conversationId, serviceUrl }) =>
        context
          .connectTo(serviceUrl)
          .findMember(conversationId, person.id)
          .then(
            (memberId) => memberId === person.id,
            () => undefined,
          ),
      ),
  );
  if (memberships.includes(true)) return true;
  if (memberships.includes(undefined)) return undefined;
  await context.cases.recordAttempt(tenantId, {
    actorId: person.aadObjectId ?? person.id,
    what,
    reason: 'not-a-member',
    code: null,
    caseId: null,
    conversationId: here,
  });
  return false;
}

/**
 * The group whose cases this person may see here: the one bound here, if they stand in the live
 * roster of one of its channels. A personal chat may be bound by anybody, so that proves nothing.
 */
export async function findOwnGroup(
  context: DeviationContext,
  turn: Turn,
  language: Language,
  what: string,
): Promise<Result<Group, string>> {
  const texts = textsFor.deviationCards(language);
  const bound = await findBoundGroup(context, turn.place);
  if (bound === undefined) return refuse(texts.listNeedsGroup);
  const { group } = bound;
  const isMember = await isGroupMember(context, turn, group.id, what);
  if (isMember === true) return accept(group);
  return refuse(isMember === undefined ? texts.memberUnknown : texts.notGroupMember(group.name));
}
