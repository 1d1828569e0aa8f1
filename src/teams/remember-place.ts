import type { ConversationReference } from '../storage/conversation-references.ts';
import type { Scope, Turn } from './turn.ts';

const conversationTypes = {
  personal: 'personal',
  'group-chat': 'groupChat',
  channel: 'channel',
} as const satisfies Record<Scope, ConversationReference['conversationType']>;

/** What a later post into the same conversation needs. */
export function createReference(turn: Turn, nowMs: number): ConversationReference {
  const { place, person } = turn;
  return {
    tenantId: place.tenantId,
    conversationId: place.conversationId,
    conversationType: conversationTypes[place.scope],
    platform: 'msteams',
    serviceUrl: turn.serviceUrl,
    botId: turn.botId,
    ...(place.teamId !== undefined && { teamId: place.teamId }),
    ...(place.scope === 'personal' && {
      personId: person.aadObjectId ?? person.id,
      personAccountId: person.id,
    }),
    seenAtMs: nowMs,
  };
}
