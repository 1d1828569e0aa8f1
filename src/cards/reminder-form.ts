import { escapeMarkdown } from '../privacy/escape-markdown.ts';
import type { Card } from './card.ts';
import { renderReminderButton, type ReminderButton } from './reminder-button.ts';
import { renderReminderTemplate } from './reminder-templates.ts';

type Named = { readonly id: string; readonly label: string };

export type ReminderFormView = {
  readonly title: string;
  readonly choice?: Named & {
    readonly errorMessage: string;
    readonly options: readonly { readonly title: string; readonly value: string }[];
  };
  readonly text?: Named & {
    readonly placeholder: string;
    readonly value: string;
    readonly errorMessage: string;
  };
  readonly date?: Named & { readonly min: string };
  readonly submit: ReminderButton;
  /** Leaves without taking anything from the inputs. */
  readonly back?: ReminderButton;
};

/** One question about one reminder. */
export function renderReminderForm(view: ReminderFormView): Card {
  const { title, choice, text, date, submit, back } = view;
  return renderReminderTemplate.form({
    title: escapeMarkdown(title),
    choices: choice
      ? [{ ...choice, value: choice.options[0]?.value ?? '', options: [...choice.options] }]
      : [],
    texts: text ? [{ ...text }] : [],
    dates: date ? [{ ...date }] : [],
    buttons: [
      { ...renderReminderButton(submit), inputs: 'auto' },
      ...(back ? [{ ...renderReminderButton(back), inputs: 'none' as const }] : []),
    ],
  }) as Card;
}
