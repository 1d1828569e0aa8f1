import { escapeMarkdown } from '../privacy/escape-markdown.ts';
import type { Card } from './card.ts';
import { renderReminderButton, type ReminderButton } from './reminder-button.ts';
import { renderReminderTemplate } from './reminder-templates.ts';

export type ReminderItemView = {
  readonly kindName: string;
  readonly title: string;
  readonly lines: readonly string[];
  readonly sources: readonly string[];
  /** What somebody has answered. */
  readonly status?: string;
  readonly buttons: readonly ReminderButton[];
};

export type ReminderDigestView = {
  readonly notes: readonly string[];
  readonly headings: readonly string[];
  readonly items: readonly ReminderItemView[];
  readonly paging: readonly ReminderButton[];
};

const toLines = (texts: readonly string[]) =>
  texts.filter((text) => text !== '').map((text) => ({ text: escapeMarkdown(text) }));

/** What is reminded of, each matter with its buttons. */
export const renderReminderDigest = ({
  notes,
  headings,
  items,
  paging,
}: ReminderDigestView): Card =>
  renderReminderTemplate.digest({
    notes: toLines(notes),
    headings: toLines(headings),
    items: items.map((item) => ({
      kindName: item.kindName,
      title: escapeMarkdown(item.title),
      lines: toLines(item.lines),
      sources: toLines(item.sources),
      statuses: toLines(item.status === undefined ? [] : [item.status]),
      hasButtons: item.buttons.length > 0,
      buttons: item.buttons.map(renderReminderButton),
    })),
    hasPaging: paging.length > 0,
    paging: paging.map(renderReminderButton),
  }) as Card;
