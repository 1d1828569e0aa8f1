import { textsFor } from '../../../texts/index.ts';
import type { ActionDefinition, ActionOutcome } from '../../action.ts';
import { chooseLanguage } from '../../choose-language.ts';
import { findCardLanguage, parseFormButton } from '../card-data.ts';
import { composeReceipt } from '../compose-receipt.ts';
import type { DeviationContext } from '../deviation-context.ts';
import { openDraftForm, openReportForm } from '../open-report-form.ts';
import { recordOrigin } from '../record-origin.ts';
import { submitReport } from '../submit-report.ts';

const notice = (text: string): ActionOutcome => ({ kind: 'notice', text });

/** The form asked for by a button, filled in and sent, and the draft taken up again. */
export const createReportActions = (context: DeviationContext): readonly ActionDefinition[] => [
  {
    verb: 'deviation-form',
    run: async (turn, data) => {
      const language = findCardLanguage(data) ?? (await chooseLanguage(context, turn));
      const texts = textsFor.deviationCards(language);
      const card = await openReportForm(context, turn, { language });
      await turn.reply({ text: '', summary: texts.formHeading, card });
      return { kind: 'done', notice: texts.formHeading };
    },
  },
  {
    verb: 'deviation-draft',
    run: async (turn, data) => {
      const button = parseFormButton(data);
      const texts = textsFor.deviationCards(button?.language ?? 'sv');
      const card = button && (await openDraftForm(context, turn, button.form, button.language));
      return card === undefined
        ? notice(texts.unreadable)
        : { kind: 'show', message: { text: '', summary: texts.draftFound, card } };
    },
  },
  {
    verb: 'deviation-file',
    run: async (turn, data) => {
      const button = parseFormButton(data);
      if (button === undefined) return notice(textsFor.deviationCards('sv').unreadable);
      const submission = await submitReport(context, turn, button, data, false);
      switch (submission.kind) {
        case 'nobody':
          return notice(submission.text);
        case 'form': {
          const { text, card } = submission;
          return { kind: 'show', message: { text, card } };
        }
        case 'filed': {
          const { current, isNew } = submission;
          await recordOrigin(context, turn, current);
          context.delivery.start(turn.place.tenantId, current.id);
          const message = await composeReceipt(
            context,
            turn.place.tenantId,
            current,
            isNew,
            button.language,
          );
          return { kind: 'replace', message };
        }
      }
    },
  },
];
