import { z } from 'zod/v4';
import { languages } from '../core/language.ts';
import { deviationTemplateSchemas } from './deviation-templates.ts';
import { createTemplateRenderer } from './render-template.ts';

const element = z.looseObject({ type: z.string() });
const title = z.string().min(1);
const turn = z.string().min(1);

/** What each template in adaptiveCards/ must be given, by the template's name. */
export const templateSchemas = {
  ...deviationTemplateSchemas,
  answer: z.strictObject({
    hasBlocks: z.boolean(),
    blocks: z.array(element),
    sources: z.array(z.strictObject({ line: z.string().min(1) })),
    hasButtons: z.boolean(),
    buttons: z.array(z.strictObject({ title, verb: z.string(), turn, index: z.number() })),
    hasOffer: z.boolean(),
    offer: z.array(element),
    hasJudgement: z.boolean(),
    judgement: z.array(z.strictObject({ title, tooltip: title, verb: z.string(), turn })),
  }),
  'block-facts': z.strictObject({
    facts: z.array(z.strictObject({ label: z.string(), value: z.string() })).min(1),
  }),
  'block-text': z.strictObject({
    text: z.string().min(1),
    isSubtle: z.boolean(),
    weight: z.enum(['Default', 'Bolder']),
    spacing: z.enum(['None', 'Small', 'Default']),
  }),
  'block-table': z.strictObject({
    columns: z.array(z.strictObject({ width: z.number() })).min(1),
    rows: z.array(z.strictObject({ cells: z.array(z.strictObject({ text: z.string() })).min(1) })),
    asLines: z.string(),
  }),
  'block-chart': z.strictObject({
    bars: z.array(z.strictObject({ label: z.string(), value: z.number() })).min(1),
    table: element,
  }),
  choice: z.strictObject({
    label: title,
    errorMessage: title,
    placeholder: title,
    choices: z.array(z.strictObject({ title, value: z.string() })).min(1),
    submitTitle: title,
    seen: z.string(),
    language: z.enum(languages),
  }),
  buttons: z.strictObject({
    hasBlocks: z.boolean(),
    blocks: z.array(element),
    hasButtons: z.boolean(),
    buttons: z.array(
      z.strictObject({
        title,
        verb: z.string(),
        data: z.record(z.string(), z.unknown()),
        submitData: z.record(z.string(), z.unknown()),
      }),
    ),
  }),
  feedback: z.strictObject({ label: title, placeholder: title, submitTitle: title, turn }),
} as const;

export type TemplateName = keyof typeof templateSchemas;

export const renderTemplate = {
  answer: createTemplateRenderer('answer', templateSchemas.answer),
  blockFacts: createTemplateRenderer('block-facts', templateSchemas['block-facts']),
  blockText: createTemplateRenderer('block-text', templateSchemas['block-text']),
  blockTable: createTemplateRenderer('block-table', templateSchemas['block-table']),
  blockChart: createTemplateRenderer('block-chart', templateSchemas['block-chart']),
  choice: createTemplateRenderer('choice', templateSchemas.choice),
  buttons: createTemplateRenderer('buttons', templateSchemas.buttons),
  feedback: createTemplateRenderer('feedback', templateSchemas.feedback),
};
