import { z } from 'zod/v4';
import { createTemplateRenderer } from './render-template.ts';

const text = z.string().min(1);
const line = z.strictObject({ text });
const data = z.record(z.string(), z.union([z.string(), z.number()]));
const button = z.strictObject({ title: text, verb: text, data, submitData: data });

/** What each reminder template in adaptiveCards/ must be given, by the template's name. */
export const reminderTemplateSchemas = {
  'reminder-digest': z.strictObject({
    notes: z.array(line),
    headings: z.array(line),
    items: z.array(
      z.strictObject({
        kindName: text,
        title: text,
        lines: z.array(line),
        sources: z.array(line),
        statuses: z.array(line),
        hasButtons: z.boolean(),
        buttons: z.array(button),
      }),
    ),
    hasPaging: z.boolean(),
    paging: z.array(button),
  }),
  'reminder-form': z.strictObject({
    title: text,
    choices: z.array(
      z.strictObject({
        id: text,
        label: text,
        value: text,
        errorMessage: text,
        options: z.array(z.strictObject({ title: text, value: text })),
      }),
    ),
    texts: z.array(
      z.strictObject({
        id: text,
        label: text,
        placeholder: z.string(),
        value: z.string(),
        errorMessage: text,
      }),
    ),
    dates: z.array(z.strictObject({ id: text, label: text, min: text })),
    buttons: z.array(button.extend({ inputs: z.enum(['auto', 'none']) })),
  }),
  'reminder-list': z.strictObject({
    mornings: z.array(z.strictObject({ when: text, text })),
    notes: z.array(line),
    wheelTitles: z.array(line),
    pictures: z.array(z.strictObject({ url: text, altText: text })),
    checkpoints: z.array(line),
    wheelNotes: z.array(line),
  }),
} as const;

export const renderReminderTemplate = {
  digest: createTemplateRenderer('reminder-digest', reminderTemplateSchemas['reminder-digest']),
  form: createTemplateRenderer('reminder-form', reminderTemplateSchemas['reminder-form']),
  list: createTemplateRenderer('reminder-list', reminderTemplateSchemas['reminder-list']),
};
