import type { Activity } from 'botbuilder';
import { z } from 'zod/v4';
import { languages } from '../../../core/language.ts';
import { AppError } from '../../../core/app-error.ts';
import { textsFor } from '../../../texts/index.ts';
import type { InvokeRoute } from '../../routes.ts';
import type { Turn } from '../../turn.ts';
import type { DeviationContext } from '../deviation-context.ts';
import { createExportFile, exportFormats } from '../create-export-file.ts';
import { isGroupMember } from '../find-own-group.ts';
import { nameExportFile } from '../offer-export.ts';
import { isUploadAddress, uploadFile } from '../upload-file.ts';

const consentSchema = z.object({
  action: z.enum(['accept', 'decline']),
  context: z.object({
    group: z.string().max(120),
    format: z.enum(exportFormats),
    language: z.enum(languages).catch('sv'),
  }),
  uploadInfo: z
    .object({
      name: z.string().max(300).default(''),
      uploadUrl: z.string().max(4_000),
      contentUrl: z.string().max(4_000).default(''),
      uniqueId: z.string().max(300).default(''),
      fileType: z.string().max(20).default(''),
    })
    .optional()
    .catch(undefined),
});

const fileInfoType = 'application/vnd.microsoft.teams.card.file.info';

async function tell(turn: Turn, activity: Partial<Activity>): Promise<void> {
  await turn.connector.post(turn.place.conversationId, {
    type: 'message',
    textFormat: 'plain',
    from: { id: turn.botId, name: '' },
    conversation: { id: turn.place.conversationId } as never,
    ...activity,
  });
}

async function upload(context: DeviationContext, turn: Turn, value: unknown): Promise<void> {
  const consent = consentSchema.safeParse(value).data;
  if (consent === undefined) return;
  const { group: groupId, format, language } = consent.context;
  const texts = textsFor.deviationCards(language);
  if (consent.action === 'decline') {
    await tell(turn, { text: texts.exportDeclined });
    return;
  }
  const group = context.directory.findGroup(groupId);
  const { uploadInfo } = consent;
  const isMember =
    group !== undefined && (await isGroupMember(context, turn, group.id, 'export')) === true;
  if (group === undefined || !isMember) {
    await tell(turn, {
      text: group === undefined ? texts.exportFailed : texts.notGroupMember(group.name),
    });
    return;
  }
  if (
    uploadInfo === undefined ||
    !isUploadAddress(uploadInfo.uploadUrl, context.uploadsToLoopback)
  ) {
    context.log.warn({ event: 'upload-address-refused' });
    await tell(turn, { text: texts.exportFailed });
    return;
  }
  const { tenantId } = turn.place;
  try {
    const file = await createExportFile(context, {
      tenantId,
      groupId: group.id,
      format,
      language,
    });
    await uploadFile(uploadInfo.uploadUrl, file);
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'upload-failed') throw error;
    context.log.warn({ event: 'upload-failed' });
    await tell(turn, { text: texts.exportFailed });
    return;
  }
  const name = uploadInfo.name || nameExportFile(context, group, format, language);
  await tell(turn, {
    text: texts.exportSent(name),
    attachments: [
      {
        contentType: fileInfoType,
        name,
        contentUrl: uploadInfo.contentUrl,
        content: { uniqueId: uploadInfo.uniqueId, fileType: uploadInfo.fileType || format },
      },
    ],
  });
}

/** Teams' answer to a file offered: made for whoever accepts it, and put where Teams says. */
export const createFileConsentRoute = (context: DeviationContext): InvokeRoute => ({
  knows: (name) => name === 'fileConsent/invoke',
  handle: async (turn, { value }) => {
    await upload(context, turn, value);
    return { status: 200 };
  },
});
