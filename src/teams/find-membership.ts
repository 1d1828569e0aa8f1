import type { Turn } from './turn.ts';

export type Membership = 'member' | 'not-member' | 'unknown';

const statusOf = (error: unknown): number | undefined => {
  const status = (error as { statusCode?: unknown }).statusCode;
  return typeof status === 'number' ? status : undefined;
};

/**
 * Whether the person stands in the live roster of the place they write from. The channel's own id
 * is asked for, since private and shared channels have a roster beside the team's.
 */
export async function findMembership(turn: Turn): Promise<Membership> {
  if (turn.place.scope === 'personal') return 'member';
  try {
    const { conversations } = await turn.connect();
    const member = await conversations.getConversationMember(
      turn.place.conversationId,
      turn.person.id,
    );
    return member.id === turn.person.id ? 'member' : 'not-member';
  } catch (error) {
    const status = statusOf(error);
    return status === 404 || status === 403 || status === 400 ? 'not-member' : 'unknown';
  }
}
