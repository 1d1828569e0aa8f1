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
import type { DeviationContext } from './deviation-context.ts';

const aspects = ['who-escalates', 'how-long', 'what-now'] as const;
type Aspect = (typeof aspects)[number];

const askedFor: Readonly<Record<Aspect, RegExp>> = {
  'who-escalates':
    /(vem|vilka|vilken|hur|kan|får|vart|when|who|how|can|where)\b.*(eskaler|lyfter|tar .*vidare|går .*vidare|escalat|takes? .*further)/iu,
  'how-long': /hur (länge|gammal|gammalt|lång tid)|legat|sedan när|how long|how old|since when/iu,
  'what-now':
    /vad (händer|sker|gäller|ska|gör vi|är läget|är status)|nästa steg|läget|statusen?\b|när (ska|måste|senast)|vem (har|väntar)|väntar|försena|what (happens|now|next|is the (state|status))|next step|waiting|overdue|deadline/iu,
};

/** A question this short may be all a case number to the guess of languages. */
const englishWords = /\b(who|what|how|when|where|which)\b/i;

const findAspect = (text: string): Aspect | undefined =>
  aspects.find((aspect) => askedFor[aspect].test(text));

/** The case whose card is the root of the thread asked in, or which the quoted message shows. */
async function findCaseOfThread(
  { cases }: DeviationContext,
  { place, replyToId }: Turn,
): Promise<Case | undefined> {
  const { tenantId, conversationId, threadId } = place;
  const rootId = threadId.split(';messageid=')[1];
  for (const activityId of [rootId, replyToId]) {
    if (activityId === undefined || activityId === '') continue;
    const found = await cases.findByThread(tenantId, { conversationId, activityId });
    if (found !== undefined) return found;
  }
  return undefined;
}

async function answer(
  context: DeviationContext,
  tenantId: string,
  current: Case,
  aspect: Aspect,
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
    const aspect = findAspect(turn.text);
    if (number === undefined && aspect === undefined) return undefined;
    const { tenantId } = turn.place;
    const current =
      number === undefined
        ? await findCaseOfThread(context, turn)
        : await context.cases.findByNumber(tenantId, number);
    if (current === undefined && number === undefined) return undefined;
    const isEnglish = aspect !== undefined && englishWords.test(turn.text);
    const language = isEnglish ? 'en' : await chooseLanguage(context, turn);
    const found = await findTellableCase(context, turn, { current, what: 'ask', language });
    if (!found.ok) return { text: found.refusal };
    if (aspect === undefined) return composeFoundCase(context, turn, found.value, language);
    const told = await answer(context, tenantId, found.value.current, aspect, language);
    return { text: textsFor.deviationCards(language).told(found.value.current.number, told) };
  };
