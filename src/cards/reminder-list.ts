import { escapeMarkdown } from '../privacy/escape-markdown.ts';
import type { Card } from './card.ts';
import { renderReminderTemplate } from './reminder-templates.ts';

export type ReminderListView = {
  readonly mornings: readonly { readonly when: string; readonly subjects: readonly string[] }[];
  readonly notes: readonly string[];
  /** A picture as SVG, and the words for who cannot see it. */
  readonly picture?: { readonly svg: string; readonly altText: string };
};

/** Teams takes cards below 25 kB, and the list must have room beside the picture. */
const mostPictureBytes = 19_000;

/** Pictures travel in the card itself: nothing is fetched from anywhere. */
const renderDataUri = (svg: string): string =>
  `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;

/** Titles within show nowhere in a picture. */
const withoutInnerTitles = (svg: string): string => svg.replace(/<g><title>[^<]*<\/title>/g, '<g>');

/** What comes next, morning by morning, and the group's year. */
export function renderReminderList({ mornings, notes, picture }: ReminderListView): Card {
  const url = picture && renderDataUri(withoutInnerTitles(picture.svg));
  const isShown = url !== undefined && url.length <= mostPictureBytes;
  return renderReminderTemplate.list({
    mornings: mornings.map(({ when, subjects }) => ({
      when,
      text: subjects.map((subject) => `- ${escapeMarkdown(subject)}`).join('\n'),
    })),
    notes: notes.map((text) => ({ text: escapeMarkdown(text) })),
    pictures: isShown ? [{ url, altText: picture?.altText ?? '' }] : [],
  }) as Card;
}
