import { escapeMarkdown } from '../privacy/escape-markdown.ts';
import type { Card } from './card.ts';
import { renderReminderTemplate } from './reminder-templates.ts';

export type ReminderListView = {
  readonly mornings: readonly { readonly when: string; readonly subjects: readonly string[] }[];
  readonly notes: readonly string[];
  /** The year's checkpoints, numbered as in the picture. */
  readonly wheel?: {
    readonly title: string;
    readonly url: string;
    readonly altText: string;
    readonly checkpoints: readonly { readonly date: string; readonly subject: string }[];
    readonly notes: readonly string[];
  };
};

/** Teams takes cards below 25 kB, and the lists must have room beside the picture. */
const mostPictureBytes = 15_000;

const renderLine = (text: string) => ({ text: escapeMarkdown(text) });

/** What comes next, morning by morning, and the group's year. */
export function renderReminderList({ mornings, notes, wheel }: ReminderListView): Card {
  const rows = wheel?.checkpoints.map(
    ({ date, subject }, index) =>
      `${index + 1}. **${escapeMarkdown(date)}** ${escapeMarkdown(subject)}`,
  );
  const isShown = wheel !== undefined && wheel.url.length <= mostPictureBytes;
  return renderReminderTemplate.list({
    mornings: mornings.map(({ when, subjects }) => ({
      when,
      text: subjects.map((subject) => `- ${escapeMarkdown(subject)}`).join('\n'),
    })),
    notes: notes.map(renderLine),
    wheelTitles: wheel === undefined ? [] : [renderLine(wheel.title)],
    pictures: isShown ? [{ url: wheel.url, altText: wheel.altText }] : [],
    checkpoints: rows === undefined || rows.length === 0 ? [] : [{ text: rows.join('\n') }],
    wheelNotes: (wheel?.notes ?? []).map(renderLine),
  }) as Card;
}
