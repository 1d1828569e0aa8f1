import type { Notice } from '../../cards/deviation-templates.ts';
import type { Language } from '../../core/language.ts';
import { textsFor } from '../../texts/index.ts';
import type { ActionOutcome } from '../action.ts';
import type { Turn } from '../turn.ts';
import { composeCaseCard } from './compose-case-card.ts';
import type { DeviationContext } from './deviation-context.ts';
import type { ReadableCase } from './find-readable-case.ts';

/** The case as it is now with this person's own buttons, for their eyes. */
export async function showCase(
  context: DeviationContext,
  { place: { tenantId } }: Turn,
  { current, standing }: ReadableCase,
  language: Language,
  notices: readonly Notice[] = [],
): Promise<ActionOutcome> {
  const { actor } = standing;
  const texts = textsFor.deviationCards(language);
  const isReporter = actor.sides.includes('reporter');
  const card = await composeCaseCard(context, tenantId, current, {
    actor,
    language,
    notices: isReporter ? [...notices, { style: 'emphasis', text: texts.reporterCard }] : notices,
  });
  const [notice] = notices;
  const text = notice?.text ?? texts.case(current.number, current.details.title);
  return { kind: 'show', message: { text, card } };
}
