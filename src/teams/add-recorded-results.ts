import type { Asked } from '../questions/ask.ts';
import type { Reply } from '../questions/reply.ts';
import { escapeMarkdown } from '../privacy/escape-markdown.ts';
import type { BotContext } from './bot-context.ts';
import { reminderCardTextsFor } from './reminders/reminder-card-texts.ts';

const mostShown = 3;
const activityTopic = /^activity:(.+)$/;

/**
 * The answer on an activity with what groups have recorded of it since: beside what the model
 * says, first where the result is what was asked for, and in the place of "not in the sources".
 */
export async function addRecordedResults(
  { findRecordedResults }: Pick<BotContext, 'findRecordedResults'>,
  tenantId: string,
  { reply, context }: Asked,
): Promise<Reply> {
  if (reply.kind === 'ask-back' || findRecordedResults === undefined) return reply;
  const query = reply.kind === 'answer' ? reply.query : context.query;
  const activityId = activityTopic.exec(query?.topic ?? '')?.[1];
  if (query === undefined || activityId === undefined) return reply;
  const isResultAsked = query.aspect === 'result' || query.aspect === 'whole';
  if (reply.kind === 'not-in-sources' && !isResultAsked) return reply;

  const { language } = reply;
  const results = await findRecordedResults(tenantId, activityId, language);
  const [latest] = results;
  if (latest === undefined) return reply;
  const texts = reminderCardTextsFor(language);
  const headline = `${texts.recordedResult}: ${latest}.`;
  const details = [
    {
      kind: 'facts' as const,
      facts: results
        .slice(0, mostShown)
        .map((text) => ({ label: texts.recordedResult, value: escapeMarkdown(text) })),
    },
    ...reply.details,
  ];
  if (reply.kind === 'answer') {
    const isFirst = query.aspect === 'result';
    return {
      ...reply,
      details,
      headline: isFirst ? `${headline} ${reply.headline}` : reply.headline,
    };
  }
  const { suggestions } = reply;
  return { kind: 'answer', language, query, headline, details, sources: [], suggestions };
}
