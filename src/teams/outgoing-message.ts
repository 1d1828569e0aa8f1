import type { Activity, Attachment } from 'botbuilder';
import type { Card } from '../cards/card.ts';

/** One post of the bot. The text is plain: nothing in it is read as Markdown, mention or HTML. */
export type OutgoingMessage = {
  readonly text: string;
  /** What the notification shows; the text, unless this is given. */
  readonly summary?: string;
  readonly card?: Card;
  /** Only shown in personal chats, where Teams knows them. */
  readonly suggestedTexts?: readonly string[];
};

const adaptiveCardType = 'application/vnd.microsoft.card.adaptive';

const longestSummary = 250;

export const attachCard = (card: Card): Attachment => ({
  contentType: adaptiveCardType,
  content: card,
});

export function renderActivity(message: OutgoingMessage): Partial<Activity> {
  const { text, summary = text, card, suggestedTexts } = message;
  return {
    type: 'message',
    text,
    textFormat: 'plain',
    summary: summary.slice(0, longestSummary),
    ...(card !== undefined && { attachments: [attachCard(card)] }),
    ...(suggestedTexts !== undefined && {
      suggestedActions: {
        to: [],
        actions: suggestedTexts.map((title) => ({ type: 'imBack', title, value: title })),
      },
    }),
  };
}
