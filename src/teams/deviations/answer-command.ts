import { createHash, randomUUID } from 'node:crypto';
import type { DeviationButton } from '../../cards/deviation-buttons.ts';
import type { Notice } from '../../cards/deviation-templates.ts';
import type { Result } from '../../core/result.ts';
import { getAllowedCommands } from '../../deviations/allowed-commands.ts';
import type { CaseChange, CaseRefusal } from '../../deviations/case-service.ts';
import type { CaseCommandKind } from '../../deviations/command.ts';
import { findObstacle } from '../../deviations/command-rules.ts';
import type { Refusal } from '../../deviations/refusal.ts';
import { textsFor } from '../../texts/index.ts';
import type { ActionOutcome } from '../action.ts';
import type { Turn } from '../turn.ts';
import { createCaseNames } from './case-names.ts';
import type { DeviationContext } from './deviation-context.ts';
import { describeFieldErrors, type FieldErrors } from './form-values.ts';
import { findStanding } from './find-standing.ts';
import type { PressedCase } from './open-case-button.ts';
import { rememberSpeaker } from './own-cards.ts';
import { showCase } from './show-case.ts';

/** The same press by the same person is the same command, however often it arrives. */
export const createCommandId = (
  { current, button, standing }: PressedCase,
  kind: CaseCommandKind,
  values: Readonly<Record<string, string>>,
): string =>
  createHash('sha256')
    .update(
      JSON.stringify([
        current.id,
        button.form ?? button.seen,
        kind,
        standing.actor.id,
        Object.entries(values).sort(([a], [b]) => a.localeCompare(b)),
      ]),
    )
    .digest('hex');

/** Why this cannot be begun, before anything has been written in a form. */
export function findRefusal(
  { calendar, clock }: DeviationContext,
  { current, standing, button }: PressedCase,
  kind: CaseCommandKind,
): Refusal | undefined {
  const nowMs = clock.nowMs();
  const isBoundToVersion = kind !== 'comment' && kind !== 'raise';
  if (isBoundToVersion && button.seen !== current.version) {
    const { by, type } = current.lastEvent;
    return { code: 'stale', version: current.version, by, lastType: type };
  }
  const { kinds } = getAllowedCommands(current, standing.actor, nowMs, calendar);
  if (kinds.includes(kind)) return undefined;
  return (
    findObstacle(current, kind, standing.actor, calendar.dateOf(nowMs), calendar) ?? {
      code: 'wrong-status',
      status: current.status,
    }
  );
}

const toNotice = (refusal: Refusal, text: string): Notice => ({
  style: refusal.code === 'identity-number' ? 'attention' : 'warning',
  text,
});

/** Refuses to open a form, and keeps who wanted what; to be a little late is nobody's fault. */
export async function turnDown(
  context: DeviationContext,
  turn: Turn,
  pressed: PressedCase,
  kind: CaseCommandKind,
  refusal: Refusal,
): Promise<ActionOutcome> {
  const { tenantId, conversationId } = turn.place;
  if (refusal.code !== 'stale') {
    await context.cases.recordAttempt(tenantId, {
      actorId: pressed.standing.actor.id,
      what: kind,
      reason: 'refused',
      code: refusal.code,
      caseId: pressed.current.id,
      conversationId,
    });
  }
  return answerRefusal(context, turn, pressed, refusal);
}

/** Nothing changed: the fresh card, with why on top. */
function answerRefusal(
  context: DeviationContext,
  turn: Turn,
  pressed: PressedCase,
  refusal: Refusal,
): Promise<ActionOutcome> {
  const { language } = pressed.button;
  const names = createCaseNames(context.directory, language);
  const sentence = textsFor.deviations(language).refusal(refusal, names);
  return showCase(context, turn, pressed, language, [toNotice(refusal, sentence)]);
}

type ShowForm = (
  notices: readonly Notice[],
  errors: FieldErrors,
  identityFields: readonly string[],
) => ActionOutcome | Promise<ActionOutcome>;

/** What a command came to, for the one who gave it: the fresh card, or their form again. */
export async function answerCommand(
  context: DeviationContext,
  turn: Turn,
  pressed: PressedCase,
  kind: CaseCommandKind,
  result: Result<CaseChange, CaseRefusal>,
  showForm: ShowForm,
): Promise<ActionOutcome> {
  const { language } = pressed.button;
  const deviations = textsFor.deviations(language);
  if (result.ok) {
    const { current } = result.value;
    await rememberSpeaker(context, turn, current);
    context.delivery.start(turn.place.tenantId, current.id);
    const text = textsFor.deviationCards(language).done(deviations.commands[kind]);
    // Whoever handed it on may have no part in the group that has it now.
    const hasMoved = current.receiver.groupId !== pressed.current.receiver.groupId;
    const standing = hasMoved ? await findStanding(context, turn, current) : pressed.standing;
    return showCase(context, turn, { current, standing }, language, [{ style: 'good', text }]);
  }
  const { refusal, current = pressed.current } = result.refusal;
  const errors = describeFieldErrors(refusal, language);
  if (Object.keys(errors).length === 0) {
    return answerRefusal(context, turn, { ...pressed, current }, refusal);
  }
  const sentence = deviations.refusal(refusal, createCaseNames(context.directory, language));
  const notices = refusal.code === 'invalid-input' ? [] : [toNotice(refusal, sentence)];
  const identityFields = refusal.code === 'identity-number' ? refusal.fields : [];
  return showForm(notices, errors, identityFields);
}

/** Send, keep what may point out a person after all where that is the question, or go back. */
export function listFormButtons(
  { current, button }: PressedCase,
  kind: CaseCommandKind,
  asksToKeep: boolean,
): readonly DeviationButton[] {
  const { language, seen } = button;
  const texts = textsFor.deviationCards(language);
  const form = button.form ?? randomUUID();
  const data = { case: current.id, seen, language, form };
  const verb = `case-${kind}`;
  return [
    { title: texts.send, verb, data, isMain: true },
    ...(asksToKeep
      ? [
          {
            title: textsFor.deviations(language).keepSoftFindings,
            verb,
            data: { ...data, keep: 1 },
          },
        ]
      : []),
    {
      title: texts.cancel,
      verb: 'case-refresh',
      data: { case: current.id, seen, language },
      takesInputs: false,
    },
  ];
}
