import { accept, refuse, type Result } from '../../core/result.ts';
import { textsFor } from '../../texts/index.ts';
import type { ActionOutcome } from '../action.ts';
import type { Turn } from '../turn.ts';
import { findCardLanguage, findCaseId, parseCaseButton, type CaseButton } from './card-data.ts';
import type { DeviationContext } from './deviation-context.ts';
import { findReadableCase, type ReadableCase } from './find-readable-case.ts';
import { showCase } from './show-case.ts';

export type PressedCase = ReadableCase & { readonly button: CaseButton };

const notice = (text: string): ActionOutcome => ({ kind: 'notice', text });

/**
 * The case behind a pressed button, read again and held to who is pressing. Refused: what to answer
 * instead, such as the fresh card for a button of an older version of the bot.
 */
export async function openCaseButton(
  context: DeviationContext,
  turn: Turn,
  data: unknown,
  what: string,
): Promise<Result<PressedCase, ActionOutcome>> {
  const { tenantId, conversationId } = turn.place;
  const language = findCardLanguage(data) ?? 'sv';
  const texts = textsFor.deviationCards(language);
  if (turn.person.aadObjectId === undefined) return refuse(notice(texts.noIdentity));
  const caseId = findCaseId(data);
  const current = caseId === undefined ? undefined : await context.cases.find({ tenantId, caseId });
  const readable = await findReadableCase(context, turn, { current, what, language });
  if (!readable.ok) return refuse(notice(readable.refusal));
  const button = parseCaseButton(data);
  const isForged = button !== undefined && button.seen > readable.value.current.version;
  if (button === undefined || isForged) {
    await context.cases.recordAttempt(tenantId, {
      actorId: turn.person.aadObjectId,
      what: what.slice(0, 60),
      reason: isForged ? 'forged-data' : 'outdated-card',
      code: null,
      caseId: readable.value.current.id,
      conversationId,
    });
  }
  if (button !== undefined) return accept({ ...readable.value, button });
  return refuse(
    await showCase(context, turn, readable.value, language, [
      { style: 'warning', text: texts.outdatedCard },
    ]),
  );
}
