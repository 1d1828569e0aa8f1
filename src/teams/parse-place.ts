import type { IncomingActivity } from './incoming-activity.ts';
import type { Place, Scope } from './turn.ts';

const parseScope = (conversationType: string | undefined): Scope => {
  if (conversationType === 'channel') return 'channel';
  return conversationType === 'groupChat' ? 'group-chat' : 'personal';
};

/** In a channel, Teams writes the thread into the conversation's id: `<channel>;messageid=<root>`. */
export function parsePlace({ conversation, channelData }: IncomingActivity): Place {
  const conversationId = conversation.id.split(';')[0] ?? conversation.id;
  const channelName = conversation.name ?? channelData?.channel?.name;
  const teamName = channelData?.team?.name;
  const teamId = channelData?.team?.id;
  return {
    scope: parseScope(conversation.conversationType),
    tenantId: conversation.tenantId ?? channelData?.tenant?.id ?? 'no-tenant',
    conversationId,
    threadId: conversation.id,
    ...(channelName !== undefined && { channelName }),
    ...(teamName !== undefined && { teamName }),
    ...(teamId !== undefined && { teamId }),
  };
}
