import { z } from 'zod/v4';
import type { Card } from '../../../cards/card.ts';
import { isHard } from '../../../privacy/finding.ts';
import { inspectText } from '../../../privacy/inspect-text.ts';
import { cleanText } from '../../../privacy/clean-text.ts';
import { textLimits } from '../../../deviations/case-details.ts';
import { textsFor } from '../../../texts/index.ts';
import { chooseLanguage } from '../../choose-language.ts';
import { attachCard } from '../../outgoing-message.ts';
import type { InvokeAnswer, InvokeRoute } from '../../routes.ts';
import type { Turn } from '../../turn.ts';
import { parseFormButton } from '../card-data.ts';
import type { DeviationContext } from '../deviation-context.ts';
import { openReportForm } from '../open-report-form.ts';
import { recordOrigin } from '../record-origin.ts';
import { submitReport } from '../submit-report.ts';

export const reportCommandId = 'reportDeviation';

const fetchSchema = z.looseObject({
  commandId: z.string().max(80).nullish(),
  data: z.looseObject({ verb: z.string().max(64).nullish() }).nullish(),
  messagePayload: z
    .looseObject({
      id: z.string().max(200).nullish(),
      body: z.looseObject({ content: z.string().nullish() }).nullish(),
    })
    .nullish(),
});

const submitSchema = z.looseObject({
  commandId: z.string().max(80).nullish(),
  data: z.record(z.string().max(128), z.unknown()),
  messagePayload: z.looseObject({ id: z.string().max(200).nullish() }).nullish(),
});

const showCard = (title: string, card: Card): InvokeAnswer => ({
  status: 200,
  body: {
    task: {
      type: 'continue',
      value: { title, height: 'large', width: 'medium', card: attachCard(card) },
    },
  },
});

const showMessage = (value: string): InvokeAnswer => ({
  status: 200,
  body: { task: { type: 'message', value } },
});

const htmlTag = /<[^>]{0,2000}>/g;

/** A message as plain text; Teams gives it as HTML. */
const readMessage = (content: string): string =>
  cleanText(
    content
      .slice(0, 40_000)
      .replace(/<(br|\/p|\/div|\/li)\b[^>]{0,200}>/gi, '\n')
      .replace(htmlTag, '')
      .replace(/&nbsp;/g, ' ')
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&quot;/g, '"')
      .replace(/&amp;/g, '&'),
    textLimits.description,
  );

async function open(context: DeviationContext, turn: Turn, value: unknown): Promise<InvokeAnswer> {
  const language = await chooseLanguage(context, turn);
  const { formHeading } = textsFor.deviationCards(language);
  const content = fetchSchema.safeParse(value).data?.messagePayload?.body?.content ?? '';
  const message = readMessage(content);
  const isUsable = message !== '' && !inspectText(message).some(isHard);
  const card = await openReportForm(context, turn, {
    language,
    isDialog: true,
    ...(message !== '' && { offered: isUsable ? message : null }),
  });
  return showCard(formHeading, card);
}

async function submit(
  context: DeviationContext,
  turn: Turn,
  value: unknown,
): Promise<InvokeAnswer> {
  const sent = submitSchema.safeParse(value).data;
  const data = sent?.data ?? {};
  const button = parseFormButton(data);
  const texts = textsFor.deviationCards(button?.language ?? 'sv');
  if (button === undefined) return showMessage(texts.unreadable);
  if (data['verb'] === 'deviation-use-text') {
    const text = z.string().max(textLimits.description).catch('').parse(data['message']);
    const { language } = button;
    const card = await openReportForm(context, turn, { language, text, isDialog: true });
    return showCard(texts.formHeading, card);
  }
  const submission = await submitReport(context, turn, button, data, true);
  switch (submission.kind) {
    case 'nobody':
      return showMessage(submission.text);
    case 'form':
      return showCard(texts.formHeading, submission.card);
    case 'filed': {
      const { current, isNew } = submission;
      await recordOrigin(context, turn, current, sent?.messagePayload?.id ?? undefined);
      context.delivery.start(turn.place.tenantId, current.id);
      return showMessage(
        `${isNew ? texts.filed(current.number) : texts.alreadyFiled(current.number)} ${texts.editUntil}`,
      );
    }
  }
}

const ownVerbs: readonly string[] = ['deviation-form', 'deviation-file', 'deviation-use-text'];

/** "Rapportera avvikelse" on a message, and the form as a dialog. */
export const createReportDialogRoutes = (context: DeviationContext): readonly InvokeRoute[] => {
  const isOurs = (value: unknown): boolean => {
    const { commandId, data } = fetchSchema.safeParse(value).data ?? {};
    return commandId === reportCommandId || ownVerbs.includes(data?.verb ?? '');
  };
  return [
    {
      knows: (name, { value }) =>
        ['composeExtension/fetchTask', 'task/fetch'].includes(name) && isOurs(value),
      handle: (turn, { value }) => open(context, turn, value),
    },
    {
      knows: (name, { value }) =>
        ['composeExtension/submitAction', 'task/submit'].includes(name) && isOurs(value),
      handle: (turn, { value }) => submit(context, turn, value),
    },
  ];
};
