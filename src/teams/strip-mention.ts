import type { IncomingActivity } from './incoming-activity.ts';

type Mention = { readonly mentioned?: { readonly id?: unknown }; readonly text?: unknown };

const escapeRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * The text without the bot's own mention, however often it stands there; other people's mentions
 * keep their names. Teams writes a mention as `<at>…</at>`, often with `&nbsp;` after it.
 */
export function stripMention(
  activity: Pick<IncomingActivity, 'text' | 'entities' | 'recipient'>,
): string {
  let text = activity.text ?? '';
  if (!text.includes('<') && !text.includes('&')) return text.trim();
  for (const entity of activity.entities ?? []) {
    if (entity.type.toLowerCase() !== 'mention') continue;
    const { mentioned, text: marked } = entity as Mention;
    if (mentioned?.id !== activity.recipient.id || typeof marked !== 'string') continue;
    text = text.replace(new RegExp(`${escapeRegExp(marked)}(&nbsp;)*`, 'gi'), ' ');
  }
  return text
    .replace(/<\/?at\b[^>]*>/gi, '')
    .replace(/&nbsp;/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/[ \t\u00a0]+/g, ' ')
    .trim();
}
