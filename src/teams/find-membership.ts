import type { Turn } from './turn.ts';

export type Membership = 'member' | 'not-member' | 'unknown';

/**
 * Whether the person stands in the live roster of the place they write from. The channel's own id
 * is asked for, since private and shared channels have a roster beside the team's.
 */
export async function findMembership(turn: Turn): Promise<Membership> {
  if (turn.place.scope === 'personal') return 'member';
  const { connector, place, person } = turn;
  try {
    const memberId = await connector.findMember(place.conversationId, person.id);
    return memberId === person.id ? 'member' : 'not-member';
  } catch {
    return 'unknown';
  }
}
