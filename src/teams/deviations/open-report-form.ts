import { createHash, randomUUID } from 'node:crypto';
import type { Card } from '../../cards/card.ts';
import type { Notice } from '../../cards/deviation-templates.ts';
import type { Language } from '../../core/language.ts';
import { escapeMarkdown } from '../../privacy/escape-markdown.ts';
import { isHard } from '../../privacy/finding.ts';
import { inspectText } from '../../privacy/inspect-text.ts';
import { textsFor } from '../../texts/index.ts';
import { findBoundGroup } from '../find-bound-group.ts';
import type { Turn } from '../turn.ts';
import { composeReportForm } from './compose-report-form.ts';
import type { DeviationContext } from './deviation-context.ts';
import { parseFormValues, type FormValues } from './form-values.ts';
import { understandReport } from './understand-report.ts';

/** One draft a person and conversation: what they had begun is there when they ask again. */
export const draftIdOf = ({ place }: Turn): string =>
  createHash('sha256').update(place.conversationId).digest('hex').slice(0, 32);

const emptyValues = parseFormValues({});

/** What a text says of a deviation; undefined when it holds what must not be taken. */
export function prefillForm(
  context: DeviationContext,
  text: string,
  originGroupId: string | undefined,
): FormValues | undefined {
  if (inspectText(text).some(isHard)) return undefined;
  return {
    ...emptyValues,
    ...understandReport(text, {
      directory: context.directory,
      partyChoices: context.cases.partyChoices,
      today: context.calendar.dateOf(context.clock.nowMs()),
      originGroupId,
    }),
  };
}

type Opening = {
  readonly language: Language;
  /** What stood after the command. */
  readonly text?: string;
  readonly isDialog?: boolean;
  /** A message's text that the person may take over by a button; null: it must not be taken. */
  readonly offered?: string | null;
};

/** A new form, filled in as far as the text or the person's own draft goes. */
export async function openReportForm(
  context: DeviationContext,
  turn: Turn,
  { language, text = '', isDialog = false, offered }: Opening,
): Promise<Card> {
  const { cases, calendar, clock } = context;
  const texts = textsFor.deviationCards(language);
  const bound = await findBoundGroup(context, turn.place);
  const originGroupId = bound?.group.id;
  const { tenantId } = turn.place;
  const ownerId = turn.person.aadObjectId;
  const draft =
    ownerId === undefined || text !== ''
      ? undefined
      : await cases.findDraft(tenantId, ownerId, draftIdOf(turn));
  // A form in a channel is seen by all: one's own draft is shown there on request only.
  const isPrivate = turn.place.scope === 'personal' || isDialog;
  const prefilled = text === '' ? undefined : prefillForm(context, text, originGroupId);
  const notices: Notice[] = [];
  if (text !== '') {
    notices.push(
      prefilled === undefined
        ? { style: 'attention', text: texts.textNotTaken }
        : { style: 'accent', text: texts.understood },
    );
  }
  if (draft !== undefined && isPrivate) {
    notices.push({ style: 'accent', text: texts.draftFound });
  }
  if (offered === null) notices.push({ style: 'attention', text: texts.messageTextNotOffered });
  if (typeof offered === 'string') {
    const shown = escapeMarkdown(offered.slice(0, 500));
    notices.push({ style: 'emphasis', text: `${texts.messageText}: ${shown}` });
  }
  const form = randomUUID();
  const today = calendar.dateOf(clock.nowMs());
  return composeReportForm(context, turn.place.tenantId, {
    language,
    originGroupId,
    notices,
    isDialog,
    values: {
      ...emptyValues,
      eventDate: today,
      ...prefilled,
      ...(draft !== undefined && isPrivate && parseFormValues(draft.values)),
    },
    buttons: [
      { title: texts.send, verb: 'deviation-file', data: { form, language }, isMain: true },
      ...(typeof offered === 'string'
        ? [
            {
              title: texts.useMessageText,
              verb: 'deviation-use-text',
              data: { form, language, message: offered },
              takesInputs: false,
            },
          ]
        : []),
      ...(draft !== undefined && !isPrivate
        ? [
            {
              title: texts.continueDraft,
              verb: 'deviation-draft',
              data: { form, language },
              takesInputs: false,
            },
          ]
        : []),
    ],
  });
}

/** The person's own draft in a form for their eyes alone. */
export async function openDraftForm(
  context: DeviationContext,
  turn: Turn,
  form: string,
  language: Language,
): Promise<Card | undefined> {
  const ownerId = turn.person.aadObjectId;
  if (ownerId === undefined) return undefined;
  const texts = textsFor.deviationCards(language);
  const draft = await context.cases.findDraft(turn.place.tenantId, ownerId, draftIdOf(turn));
  if (draft === undefined) return undefined;
  const bound = await findBoundGroup(context, turn.place);
  return composeReportForm(context, turn.place.tenantId, {
    language,
    originGroupId: bound?.group.id,
    notices: [{ style: 'accent', text: texts.draftFound }],
    values: { ...emptyValues, ...parseFormValues(draft.values) },
    buttons: [
      { title: texts.send, verb: 'deviation-file', data: { form, language }, isMain: true },
    ],
  });
}
