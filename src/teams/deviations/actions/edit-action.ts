import type { Notice } from '../../../cards/deviation-templates.ts';
import { textsFor } from '../../../texts/index.ts';
import type { ActionDefinition, ActionOutcome } from '../../action.ts';
import type { Turn } from '../../turn.ts';
import {
  answerCommand,
  createCommandId,
  findRefusal,
  listFormButtons,
  turnDown,
} from '../answer-command.ts';
import { composeReportForm } from '../compose-report-form.ts';
import { coverValues } from '../cover-values.ts';
import type { DeviationContext } from '../deviation-context.ts';
import {
  parseFormValues,
  readForm,
  toFormValues,
  type FieldErrors,
  type FormValues,
} from '../form-values.ts';
import { openCaseButton, type PressedCase } from '../open-case-button.ts';
import { createCaseNames } from '../case-names.ts';

async function showEditForm(
  context: DeviationContext,
  { place: { tenantId } }: Turn,
  pressed: PressedCase,
  values: FormValues,
  errors: FieldErrors,
  notices: readonly Notice[],
): Promise<ActionOutcome> {
  const { current, button } = pressed;
  const { language } = button;
  const texts = textsFor.deviationCards(language);
  const heading = texts.editHeading(current.number);
  const card = await composeReportForm(context, tenantId, {
    language,
    values,
    errors,
    notices,
    heading,
    originGroupId: current.ladder.receivers.local ?? current.receiver.groupId ?? '',
    buttons: listFormButtons(
      pressed,
      'edit',
      notices.some(({ style }) => style === 'warning'),
    ),
  });
  return { kind: 'show', message: { text: notices[0]?.text ?? heading, card } };
}

/** The reporter changes what was filed, until it has been acknowledged. */
export const createEditAction = (context: DeviationContext): ActionDefinition => ({
  verb: 'case-edit',
  run: async (turn, data) => {
    const opened = await openCaseButton(context, turn, data, 'edit');
    if (!opened.ok) return opened.refusal;
    const pressed = opened.value;
    const { current, standing, button } = pressed;
    const { language } = button;
    const { tenantId, conversationId } = turn.place;
    const { cases, directory, calendar, clock } = context;

    if (button.form === undefined) {
      const refusal = findRefusal(context, pressed, 'edit');
      if (refusal === undefined) {
        return showEditForm(context, turn, pressed, toFormValues(current.details), {}, []);
      }
      return turnDown(context, turn, pressed, 'edit', refusal);
    }
    const values = parseFormValues(data);
    const read = readForm(values, {
      directory,
      cases,
      language,
      today: calendar.dateOf(clock.nowMs()),
      originGroupId: current.ladder.receivers.local ?? current.receiver.groupId ?? undefined,
      acceptsSoftFindings: button.keep,
    });
    if (!read.ok) {
      const { errors, refusal } = read.refusal;
      const names = createCaseNames(directory, language);
      const isPlain = refusal === undefined || refusal.code === 'invalid-input';
      return showEditForm(
        context,
        turn,
        pressed,
        refusal?.code === 'identity-number' ? coverValues(values, refusal.fields) : values,
        errors,
        isPlain
          ? []
          : [
              {
                style: refusal.code === 'identity-number' ? 'attention' : 'warning',
                text: textsFor.deviations(language).refusal(refusal, names),
              },
            ],
      );
    }
    const result = await cases.act({
      tenantId,
      caseId: current.id,
      actor: standing.actor,
      conversationId,
      command: {
        kind: 'edit',
        commandId: createCommandId(pressed, 'edit', values),
        expectedVersion: button.seen,
        acceptsSoftFindings: button.keep,
        details: read.value.details,
      },
    });
    return answerCommand(context, turn, pressed, 'edit', result, (notices, errors) =>
      showEditForm(context, turn, pressed, values, errors, notices),
    );
  },
});
