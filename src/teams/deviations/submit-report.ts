import type { Card } from '../../cards/card.ts';
import type { DeviationButton } from '../../cards/deviation-buttons.ts';
import type { Notice } from '../../cards/deviation-templates.ts';
import type { Case } from '../../deviations/case.ts';
import type { Refusal } from '../../deviations/refusal.ts';
import { textsFor } from '../../texts/index.ts';
import { findBoundGroup } from '../find-bound-group.ts';
import { createReference } from '../remember-place.ts';
import type { Turn } from '../turn.ts';
import type { FormButton } from './card-data.ts';
import { createCaseNames } from './case-names.ts';
import { composeReportForm } from './compose-report-form.ts';
import { coverValues } from './cover-values.ts';
import type { DeviationContext } from './deviation-context.ts';
import { parseFormValues, readForm, type FieldErrors } from './form-values.ts';
import { draftIdOf } from './open-report-form.ts';

export type Submission =
  | { readonly kind: 'filed'; readonly current: Case; readonly isNew: boolean }
  /** The same form with its values kept and the faults at their fields. */
  | { readonly kind: 'form'; readonly card: Card; readonly text: string }
  | { readonly kind: 'nobody'; readonly text: string };

const noticesOf = (refusal: Refusal | undefined, sentence: string): Notice[] => {
  if (refusal === undefined || refusal.code === 'invalid-input') return [];
  return [{ style: refusal.code === 'soft-findings' ? 'warning' : 'attention', text: sentence }];
};

/** Reads, checks and files a form that was sent from a card or a dialog. */
export async function submitReport(
  context: DeviationContext,
  turn: Turn,
  { form, language, keep }: FormButton,
  data: Readonly<Record<string, unknown>>,
  isDialog: boolean,
): Promise<Submission> {
  const { cases, calendar, clock, directory, stores } = context;
  const texts = textsFor.deviationCards(language);
  const deviations = textsFor.deviations(language);
  const { tenantId } = turn.place;
  const id = turn.person.aadObjectId;
  if (id === undefined) return { kind: 'nobody', text: texts.noIdentity };
  await stores.references.remember(createReference(turn, clock.nowMs()));
  const bound = await findBoundGroup(context, turn.place);
  const values = parseFormValues(data);

  const refuseWith = async (
    errors: FieldErrors,
    refusal: Refusal | undefined,
  ): Promise<Submission> => {
    const isIdentity = refusal?.code === 'identity-number';
    const isSoft = refusal?.code === 'soft-findings';
    const sentence =
      refusal === undefined
        ? texts.faults(Object.keys(errors).length)
        : deviations.refusal(refusal, createCaseNames(directory, language));
    const kept = isIdentity ? coverValues(values, refusal.fields) : values;
    if (!isIdentity) {
      const draftId = draftIdOf(turn);
      await cases.saveDraft({
        tenantId,
        ownerId: id,
        draftId,
        values: kept,
        acceptsSoftFindings: keep,
      });
    }
    const send: DeviationButton = {
      title: texts.send,
      verb: 'deviation-file',
      data: { form, language },
      isMain: true,
    };
    const card = await composeReportForm(context, tenantId, {
      language,
      values: kept,
      errors,
      notices: noticesOf(refusal, sentence),
      originGroupId: bound?.group.id,
      isDialog,
      buttons: isSoft
        ? [
            send,
            {
              title: deviations.keepSoftFindings,
              verb: 'deviation-file',
              data: { form, language, keep: 1 },
            },
          ]
        : [send],
    });
    return { kind: 'form', card, text: sentence };
  };

  const read = readForm(values, {
    directory,
    cases,
    language,
    today: calendar.dateOf(clock.nowMs()),
    originGroupId: bound?.group.id,
    acceptsSoftFindings: keep,
  });
  const { conversationId } = turn.place;
  if (!read.ok) {
    const { errors, refusal } = read.refusal;
    if (refusal?.code === 'identity-number') {
      await cases.recordAttempt(tenantId, {
        actorId: id,
        what: 'file',
        reason: 'refused',
        code: refusal.code,
        caseId: null,
        conversationId,
      });
    }
    return refuseWith(errors, refusal);
  }

  const { details, originGroupId } = read.value;
  const filed = await cases.file({
    tenantId,
    commandId: form,
    details,
    reporter: { id, displayName: turn.person.name ?? id },
    conversationId,
    ...(originGroupId !== undefined && { originGroupId }),
    acceptsSoftFindings: keep,
  });
  if (!filed.ok) return refuseWith({}, filed.refusal.refusal);
  const { current, events } = filed.value;
  await cases.discardDraft(tenantId, id, draftIdOf(turn));
  return { kind: 'filed', current, isNew: events.length > 0 };
}
