import type { Language } from '../../core/language.ts';
import { unreachable } from '../../core/unreachable.ts';
import type { Case } from '../../deviations/case.ts';
import { findCaseNumber } from '../../deviations/case-number.ts';
import { explainCase } from '../../deviations/explain-case.ts';
import { textsFor } from '../../texts/index.ts';
import { chooseLanguage } from '../choose-language.ts';
import type { FindAnswer } from '../feature.ts';
import type { Turn } from '../turn.ts';
import { createCaseNames } from './case-names.ts';
import { composeFoundCase, findTellableCase } from './compose-found-case.ts';
import { forecastOf } from './forecasts.ts';
import { readCaseQuestion, type CaseAspect } from './read-case-question.ts';
import type { DeviationContext } from './deviation-context.ts';

/**
 * The case whose card is the root of the thread asked in, or which the quoted message shows; else
 * the one that was spoken of here a while ago.
 */
async function findCaseOfThread(
  { cases, focus }: DeviationContext,
  { place, replyToId }: Turn,
): Promise<Case | undefined> {
  const { tenantId, conversationId, threadId, scope } = place;
  const rootId = threadId.split(';messageid=')[1];
  for (const activityId of [rootId, replyToId]) {
    if (activityId === undefined || activityId === '') continue;
    const found = await cases.findByThread(tenantId, { conversationId, activityId });
    if (found !== undefined) return found;
  }
  // A new post in a channel follows upon nothing.
  if (scope === 'channel' && rootId === undefined) return undefined;
  const caseId = await focus.findCaseId(place);
  return caseId === undefined ? undefined : cases.find({ tenantId, caseId });
}

async function answer(
  context: DeviationContext,
  tenantId: string,
  current: Case,
  aspect: CaseAspect,
  language: Language,
): Promise<string> {
  const { clock, calendar, directory } = context;
  const texts = textsFor.deviations(language);
  const names = createCaseNames(directory, language);
  const nowMs = clock.nowMs();
  const explained = explainCase(current, nowMs, calendar);
  switch (aspect) {
    case 'who-escalates':
      return texts.whoEscalates(explained, names);
    case 'how-long':
      return texts.howLong(explained, names);
    case 'what-now': {
      const forecast = await forecastOf(context, tenantId, current);
      const outlook = forecast.length === 0 ? '' : ` ${texts.forecast(forecast, names)}`;
      return `${texts.whatNow(explained, names)}${outlook}`;
    }
    default:
      return unreachable(aspect);
  }
}

/** Questions about one case, in its thread or with its number: from that case and its ladder. */
export const createCaseAnswer =
  (context: DeviationContext): FindAnswer =>
  async (turn) => {
    const number = findCaseNumber(turn.text);
    const question = readCaseQuestion(turn.text);
    if (number === undefined && question === undefined) return undefined;
    const { tenantId } = turn.place;
    const current =
      number === undefined
        ? await findCaseOfThread(context, turn)
        : await context.cases.findByNumber(tenantId, number);
    if (current === undefined && number === undefined) return undefined;
    // A question this short may be all a case number to the guess of languages.
    const language = question?.language === 'en' ? 'en' : await chooseLanguage(context, turn);
    const found = await findTellableCase(context, turn, { current, what: 'ask', language });
    if (!found.ok) return { text: found.refusal };
    if (question === undefined) return composeFoundCase(context, turn, found.value, language);
    await context.focus.remember(turn.place, found.value.current.id, context.clock.nowMs());
    const told = await answer(context, tenantId, found.value.current, question.aspect, language);
    return { text: textsFor.deviationCards(language).told(found.value.current.number, told) };
  };
