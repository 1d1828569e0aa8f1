import { createCommandParser, type CommandDefinition } from '../../command.ts';
import { findMembership } from '../../find-membership.ts';
import type { CommandParts } from '../command-parts.ts';
import { reminderCardTextsFor } from '../reminder-card-texts.ts';

/** `driftkanal`: this channel hears of posts that are held and channels that are gone. */
export const createOperatorCommand = ({ context }: CommandParts): CommandDefinition => ({
  name: 'operator-channel',
  parse: createCommandParser({ sv: ['driftkanal'], en: ['operations channel'] }, 'alone'),
  run: async (turn, { language }) => {
    const texts = reminderCardTextsFor(language);
    const membership = await findMembership(turn);
    if (membership !== 'member') {
      const isUnknown = membership === 'unknown';
      return turn.reply({ text: isUnknown ? texts.memberUnknown : texts.notMember });
    }
    const { tenantId, conversationId: channelId } = turn.place;
    const { serviceUrl } = turn;
    await context.stores.groupSettings.setOperator(tenantId, { channelId, serviceUrl });
    return turn.reply({ text: texts.operatorHere });
  },
});
