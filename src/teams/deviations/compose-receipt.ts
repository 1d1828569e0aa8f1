import { renderForm } from '../../cards/deviation-form.ts';
import type { Language } from '../../core/language.ts';
import type { Case } from '../../deviations/case.ts';
import { escapeMarkdown } from '../../privacy/escape-markdown.ts';
import { textsFor } from '../../texts/index.ts';
import type { OutgoingMessage } from '../outgoing-message.ts';
import { createCaseNames } from './case-names.ts';
import { forecastOf } from './forecasts.ts';
import type { DeviationContext } from './deviation-context.ts';

/** What stands in the place of the form: the number, who has it, and what happens next. */
export async function composeReceipt(
  context: DeviationContext,
  tenantId: string,
  current: Case,
  isNew: boolean,
  language: Language,
): Promise<OutgoingMessage> {
  const { directory } = context;
  const texts = textsFor.deviationCards(language);
  const deviations = textsFor.deviations(language);
  const names = createCaseNames(directory, language);
  const text = isNew ? texts.filed(current.number) : texts.alreadyFiled(current.number);
  const { groupId } = current.receiver;
  const data = { case: current.id, seen: current.version, language };
  const forecast = await forecastOf(context, tenantId, current);
  return {
    text,
    card: renderForm({
      heading: escapeMarkdown(texts.case(current.number, current.details.title)),
      notices: [{ style: 'good', text }],
      intro: [
        groupId === null ? texts.filedNowhere : texts.filedTo(names.group(groupId)),
        ...(forecast.length === 0 ? [] : [deviations.forecast(forecast, names)]),
      ],
      fields: [],
      outro: [texts.editUntil],
      buttons: [
        { title: texts.showCase, verb: 'case-refresh', data },
        { title: deviations.commands.edit, verb: 'case-edit', data },
        { title: deviations.commands.withdraw, verb: 'case-withdraw', data },
      ],
      isDialog: false,
    }),
  };
}
