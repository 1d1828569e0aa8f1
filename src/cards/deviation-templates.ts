import { z } from 'zod/v4';
import { createTemplateRenderer } from './render-template.ts';

const line = z.strictObject({ line: z.string().min(1) });
const action = z.looseObject({ type: z.string(), title: z.string().min(1) });
const choice = z.strictObject({ title: z.string().min(1), value: z.string() });
const notice = z.strictObject({
  style: z.enum(['attention', 'warning', 'good', 'accent', 'emphasis']),
  text: z.string().min(1),
});
const color = z.enum(['Default', 'Accent', 'Good', 'Warning', 'Attention']);
const actionRow = z.strictObject({ actions: z.array(action).min(1) });

const field = z.strictObject({
  kind: z.enum(['text', 'date', 'choice', 'search', 'toggle']),
  id: z.string().min(1),
  label: z.string().min(1),
  value: z.string(),
  placeholder: z.string(),
  isMultiline: z.boolean(),
  maxLength: z.number(),
  isRequired: z.boolean(),
  errorMessage: z.string().min(1),
  max: z.string(),
  choices: z.array(choice),
  dataset: z.string(),
  hasError: z.boolean(),
  error: z.string(),
});

/** What the templates of deviations must be given, by the template's name. */
export const deviationTemplateSchemas = {
  'deviation-form': z.strictObject({
    heading: z.string().min(1),
    notices: z.array(notice),
    intro: z.array(line),
    fields: z.array(field),
    outro: z.array(line),
    actions: z.array(action).min(1),
  }),
  'deviation-case': z.strictObject({
    notices: z.array(notice),
    heading: z.string().min(1),
    status: z.string().min(1),
    statusColor: color,
    facts: z.array(z.strictObject({ title: z.string(), value: z.string() })),
    sections: z.array(z.strictObject({ title: z.string(), text: z.string().min(1) })),
    outro: z.array(line),
    actionRows: z.array(actionRow),
  }),
  'deviation-list': z.strictObject({
    rows: z.array(
      z.strictObject({
        title: z.string().min(1),
        state: z.string().min(1),
        color,
        details: z.string().min(1),
        actions: z.array(action).min(1),
      }),
    ),
    actionRows: z.array(actionRow),
  }),
} as const;

export type FormFieldData = z.infer<typeof field>;
export type Notice = z.infer<typeof notice>;
export type StatusColor = z.infer<typeof color>;
export type CardAction = z.infer<typeof action>;

export const renderDeviationTemplate = {
  form: createTemplateRenderer('deviation-form', deviationTemplateSchemas['deviation-form']),
  case: createTemplateRenderer('deviation-case', deviationTemplateSchemas['deviation-case']),
  list: createTemplateRenderer('deviation-list', deviationTemplateSchemas['deviation-list']),
};
