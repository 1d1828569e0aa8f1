import type { Language } from '../core/language.ts';
import { renderAnswer, type AnswerButton } from '../cards/render-answer.ts';
import { splitDetails } from '../cards/split-details.ts';
import type { Query } from '../questions/query.ts';
import type { DetailBlock, Reply, Suggestion } from '../questions/reply.ts';
import { redactText } from '../privacy/redact-text.ts';
import { textsFor } from '../texts/index.ts';
import { addRecordedResults } from './add-recorded-results.ts';
import { claimBindOffer, renderBindOffer } from './bind-offer.ts';
import type { BotContext } from './bot-context.ts';
import { findBoundGroup } from './find-bound-group.ts';
import type { Turn } from './turn.ts';

/** Below the 25 kB that Teams takes, with room for the frame and the envelope. */
export const pageBudgetBytes = 14_000;

const mostSuggestions = 3;
const speaksOfUs = /\b(vi|vår|vårt|våra|oss|we|our|ours|us)\b/i;

type AskedHere = {
  readonly text: string;
  /** Of the card whose button was pressed. */
  readonly language?: Language;
  /** The reading that a pressed button stands for. */
  readonly query?: Query;
};

/** Answers a question in its thread: one commit, one post. A second delivery posts nothing. */
export async function answerQuestion(
  context: BotContext,
  turn: Turn,
  { text, language: earlierLanguage, query }: AskedHere,
): Promise<void> {
  const { answerer, stores, clock, metrics } = context;
  const { place, activityId } = turn;
  const [bound, thread] = await Promise.all([
    findBoundGroup(context, place),
    stores.threads.findContext(place),
  ]);
  const language = earlierLanguage ?? thread?.language;
  const asked = answerer.ask({
    text,
    ...(bound && { groupId: bound.group.id }),
    ...(thread && { context: thread }),
    ...(language && { language }),
    ...(query && { query }),
  });
  const { context: next } = asked;
  const reply = await addRecordedResults(context, place.tenantId, asked);

  const suggestions = reply.suggestions.slice(0, mostSuggestions);
  const [details = [], ...morePages] = splitDetails(listDetails(reply), pageBudgetBytes);
  const committed = await stores.threads.commitTurn({
    conversationId: place.conversationId,
    activityId,
    threadId: place.threadId,
    context: { ...next, language: reply.language },
    turn: {
      kind: 'question',
      handledAtMs: clock.nowMs(),
      outcome: reply.kind,
      language: reply.language,
      ...(next.query && { query: next.query }),
      ...(bound && { groupId: bound.group.id }),
      ...(suggestions.length > 0 && { suggestions: [...suggestions] }),
      ...(morePages.length > 0 && { morePages }),
    },
  });
  if (!committed.ok) {
    metrics.duplicateActivities.inc();
    return;
  }
  metrics.replies.inc({ kind: reply.kind });

  if (reply.kind === 'not-in-sources') {
    await stores.unanswered.note({
      tenantId: place.tenantId,
      groupId: bound?.group.id,
      text: redactText(text).slice(0, 500),
      language: reply.language,
      askedAtMs: clock.nowMs(),
    });
  }

  const isUnbound = bound === undefined;
  const offer =
    isUnbound && (await claimBindOffer(context, turn))
      ? renderBindOffer(context, turn, reply.language)
      : undefined;
  const offersBinding = isUnbound && offer === undefined && speaksOfUs.test(text);
  const buttons = listButtons(reply, suggestions, morePages.length > 0, offersBinding);
  const sources = reply.kind === 'answer' ? reply.sources : [];
  const isJudged = reply.kind !== 'ask-back';
  const canSayWhy = reply.kind !== 'ask-back' && next.query !== undefined;
  const hasCard =
    details.length + sources.length + buttons.length > 0 || isJudged || offer !== undefined;
  await turn.reply({
    text: reply.headline,
    ...(hasCard && {
      card: renderAnswer({
        language: reply.language,
        turnId: activityId,
        details,
        sources,
        buttons,
        isJudged,
        canSayWhy,
        ...(offer && { offer }),
      }),
    }),
  });
}

const listDetails = (reply: Reply): readonly DetailBlock[] =>
  reply.kind === 'ask-back' ? [] : reply.details;

/** Whoever asks how a deviation is handled may have one to report. */
const offersReport = (reply: Reply): boolean =>
  reply.kind === 'answer' && reply.query.topic === 'ladder';

function listButtons(
  reply: Reply,
  suggestions: readonly Suggestion[],
  hasMore: boolean,
  offersBinding: boolean,
): AnswerButton[] {
  const texts = textsFor.cards(reply.language);
  const { report } = textsFor.deviationCards(reply.language);
  return [
    ...(hasMore ? [{ title: texts.more, verb: 'more', index: 0 }] : []),
    ...suggestions.map(({ title }, index) => ({ title, verb: 'ask', index })),
    ...(offersBinding ? [{ title: texts.bindHere, verb: 'choose-group', index: 0 }] : []),
    ...(offersReport(reply) ? [{ title: report, verb: 'deviation-form', index: 0 }] : []),
  ];
}
