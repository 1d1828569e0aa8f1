import type { Card } from './card.ts';
import { renderExecute, renderSubmit, type DeviationButton } from './deviation-buttons.ts';
import { renderDeviationTemplate, type FormFieldData, type Notice } from './deviation-templates.ts';
import { guardCard } from './guard-card.ts';

type Choice = { readonly title: string; readonly value: string };

/** One input of a form. `text` is one line, `paragraph` many. */
export type FormField = {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly isRequired?: boolean;
  /** What the client says when it is left empty or wrong. */
  readonly hint?: string;
  /** What the server found wrong with it. */
  readonly error?: string;
  readonly placeholder?: string;
} & (
  | { readonly kind: 'text' | 'paragraph'; readonly maxLength: number }
  | { readonly kind: 'date'; readonly max: string }
  | { readonly kind: 'choice'; readonly choices: readonly Choice[] }
  | { readonly kind: 'search'; readonly choices: readonly Choice[]; readonly dataset: string }
  | { readonly kind: 'toggle' }
);

export type FormView = {
  readonly heading: string;
  readonly notices: readonly Notice[];
  readonly intro: readonly string[];
  readonly fields: readonly FormField[];
  readonly outro: readonly string[];
  readonly buttons: readonly DeviationButton[];
  readonly isDialog: boolean;
};

const toLines = (lines: readonly string[]) => lines.map((line) => ({ line }));

function toData(field: FormField): FormFieldData {
  const { id, label, value, error, hint, placeholder = '', isRequired = false } = field;
  return {
    kind: field.kind === 'paragraph' ? 'text' : field.kind,
    id,
    label,
    value,
    placeholder,
    isMultiline: field.kind === 'paragraph',
    maxLength: 'maxLength' in field ? field.maxLength : 0,
    isRequired,
    errorMessage: hint ?? label,
    max: 'max' in field ? field.max : '',
    choices: 'choices' in field ? field.choices.map((choice) => ({ ...choice })) : [],
    dataset: 'dataset' in field ? field.dataset : '',
    hasError: error !== undefined,
    error: error ?? '',
  };
}

/** A form with its values kept and every fault at its field; for a conversation or a dialog. */
export const renderForm = (view: FormView): Card =>
  guardCard(
    renderDeviationTemplate.form({
      heading: view.heading,
      notices: [...view.notices],
      intro: toLines(view.intro),
      fields: view.fields.map(toData),
      outro: toLines(view.outro),
      actions: view.buttons.map(view.isDialog ? renderSubmit : renderExecute),
    }) as Card,
  );
