import type { Activity } from 'botbuilder';
import type { Language } from '../../core/language.ts';
import type { Group } from '../../organisation/schema.ts';
import { textsFor } from '../../texts/index.ts';
import type { Turn } from '../turn.ts';
import type { DeviationContext } from './deviation-context.ts';
import { createExportFile, type ExportFormat } from './create-export-file.ts';
import { findOwnGroup } from './find-own-group.ts';
import { findPersonalRoom } from './find-personal-room.ts';

export const consentCardType = 'application/vnd.microsoft.teams.card.file.consent';

export const nameExportFile = (
  { calendar, clock }: DeviationContext,
  { id }: Group,
  format: ExportFormat,
  language: Language,
): string =>
  `${textsFor.deviationCards(language).exportFileName}-${id}-${calendar.dateOf(clock.nowMs())}.${format}`;

/**
 * Offers the group's cases as a file, by Teams' file consent, which works in personal chats alone:
 * from a channel the person gets it there. What is accepted is made anew, for whoever accepts it.
 * @returns What to tell where it was asked for.
 */
export async function offerExport(
  context: DeviationContext,
  turn: Turn,
  format: ExportFormat,
  language: Language,
): Promise<string> {
  const texts = textsFor.deviationCards(language);
  const group = await findOwnGroup(context, turn, language, 'export');
  if (!group.ok) return group.refusal;
  const room = await findPersonalRoom(context, turn);
  if (room === undefined) return texts.exportNeedsChat;
  const { id, name } = group.value;
  const { tenantId } = turn.place;
  const file = await createExportFile(context, { tenantId, groupId: id, format, language });
  const consent = { group: id, format, language };
  const activity: Partial<Activity> = {
    type: 'message',
    text: texts.exportOffer(name),
    textFormat: 'plain',
    summary: texts.exportOffer(name),
    from: { id: room.botId, name: '' },
    conversation: { id: room.conversationId } as never,
    attachments: [
      {
        contentType: consentCardType,
        name: nameExportFile(context, group.value, format, language),
        content: {
          description: texts.exportDescription(name),
          sizeInBytes: file.length,
          acceptContext: consent,
          declineContext: consent,
        },
      },
    ],
  };
  await context.connectTo(room.serviceUrl).post(room.conversationId, activity);
  return turn.place.scope === 'personal' ? texts.exportBelow : texts.exportInPersonalChat;
}
