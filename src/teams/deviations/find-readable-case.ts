import type { Case } from '../../deviations/case.ts';
import { textsFor } from '../../texts/index.ts';
import type { Language } from '../../core/language.ts';
import { accept, refuse, type Result } from '../../core/result.ts';
import { findBoundGroup } from '../find-bound-group.ts';
import type { Turn } from '../turn.ts';
import type { DeviationContext } from './deviation-context.ts';
import { findStanding, type Standing } from './find-standing.ts';

export type ReadableCase = { readonly current: Case; readonly standing: Standing };

/** The case, if this person has to do with it; a refusal is recorded and says nothing of the case. */
export async function findReadableCase(
  context: DeviationContext,
  turn: Turn,
  asked: { readonly current: Case | undefined; readonly what: string; readonly language: Language },
): Promise<Result<ReadableCase, string>> {
  const { cases } = context;
  const { tenantId, conversationId } = turn.place;
  const { current, what, language } = asked;
  const texts = textsFor.deviationCards(language);
  const actorId = turn.person.aadObjectId ?? turn.person.id;
  const attempt = { actorId, what: what.slice(0, 60), code: null, conversationId };
  if (current === undefined) {
    await cases.recordAttempt(tenantId, { ...attempt, reason: 'forged-data', caseId: null });
    return refuse(texts.noSuchCase);
  }
  const standing = await findStanding(context, turn, current);
  if (standing.mayRead) return accept({ current, standing });
  const bound = await findBoundGroup(context, turn.place);
  await cases.recordAttempt(tenantId, {
    ...attempt,
    reason: bound === undefined ? 'not-a-member' : 'other-group',
    caseId: current.id,
  });
  return refuse(standing.isUncertain ? texts.memberUnknown : texts.notMember);
}
