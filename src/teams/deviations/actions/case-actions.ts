import { z } from 'zod/v4';
import type { Notice } from '../../../cards/deviation-templates.ts';
import { renderForm } from '../../../cards/deviation-form.ts';
import { getAllowedCommands } from '../../../deviations/allowed-commands.ts';
import { caseCommandKinds } from '../../../deviations/command.ts';
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
import { createCaseNames } from '../case-names.ts';
import {
  commandFieldIds,
  explainCommand,
  listCommandFields,
  needsForm,
  toCommand,
  type CommandValues,
  type FormCommand,
} from '../command-forms.ts';
import { coverValues } from '../cover-values.ts';
import type { DeviationContext } from '../deviation-context.ts';
import type { FieldErrors } from '../form-values.ts';
import { openCaseButton, type PressedCase } from '../open-case-button.ts';

const longestInput = 8_000;
const typed = z
  .union([z.string(), z.boolean()])
  .transform((value) => String(value).slice(0, longestInput).trim())
  .catch('');

const readValues = (data: Readonly<Record<string, unknown>>): CommandValues =>
  Object.fromEntries(
    commandFieldIds.filter((id) => id in data).map((id) => [id, typed.parse(data[id])]),
  );

function showCommandForm(
  context: DeviationContext,
  pressed: PressedCase,
  kind: FormCommand,
  filled: {
    readonly values: CommandValues;
    readonly errors: FieldErrors;
    readonly notices: readonly Notice[];
  },
): ActionOutcome {
  const { current, standing, button } = pressed;
  const { language } = button;
  const deviations = textsFor.deviations(language);
  const { clock, calendar, directory } = context;
  const { grounds } = getAllowedCommands(current, standing.actor, clock.nowMs(), calendar);
  const card = renderForm({
    heading: `${current.number}: ${deviations.commands[kind]}`,
    notices: filled.notices,
    intro: [explainCommand(kind, language)],
    fields: listCommandFields(kind, {
      current,
      language,
      names: createCaseNames(directory, language),
      grounds,
      values: filled.values,
      errors: filled.errors,
    }),
    outro: [],
    buttons: listFormButtons(
      pressed,
      kind,
      filled.notices.some(({ style }) => style === 'warning'),
    ),
    isDialog: false,
  });
  const text = filled.notices[0]?.text ?? `${current.number}: ${deviations.commands[kind]}`;
  return { kind: 'show', message: { text, card } };
}

async function runCommand(
  context: DeviationContext,
  turn: Turn,
  kind: FormCommand,
  data: Readonly<Record<string, unknown>>,
): Promise<ActionOutcome> {
  const opened = await openCaseButton(context, turn, data, kind);
  if (!opened.ok) return opened.refusal;
  const pressed = opened.value;
  const { current, standing, button } = pressed;
  const { tenantId, conversationId } = turn.place;
  const values = readValues(data);

  if (needsForm(kind, values, button.form !== undefined)) {
    const refusal = findRefusal(context, pressed, kind);
    if (refusal === undefined) {
      return showCommandForm(context, pressed, kind, { values, errors: {}, notices: [] });
    }
    return turnDown(context, turn, pressed, kind, refusal);
  }
  const command = toCommand(kind, values, {
    commandId: createCommandId(pressed, kind, values),
    expectedVersion: button.seen,
    acceptsSoftFindings: button.keep,
  });
  if (command === undefined) {
    return showCommandForm(context, pressed, kind, { values, errors: {}, notices: [] });
  }
  const result = await context.cases.act({
    tenantId,
    caseId: current.id,
    command,
    actor: standing.actor,
    conversationId,
  });
  return answerCommand(context, turn, pressed, kind, result, (notices, errors, identityFields) =>
    showCommandForm(context, pressed, kind, {
      values: coverValues(values, identityFields),
      errors,
      notices,
    }),
  );
}

/** One button for every command on a case but the change of what was filed. */
export const createCaseActions = (context: DeviationContext): readonly ActionDefinition[] =>
  caseCommandKinds
    .filter((kind): kind is FormCommand => kind !== 'edit')
    .map((kind) => ({
      verb: `case-${kind}`,
      run: (turn, data) => runCommand(context, turn, kind, data),
    }));
