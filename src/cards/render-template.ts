import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Template } from 'adaptivecards-templating';
import type { z } from 'zod/v4';
import { projectRoot } from '../core/project-root.ts';
import type { IAdaptiveCard } from './adaptivecards-schema.d.ts';

/**
 * Makes the renderer of one template in adaptiveCards/: checked data in, finished elements out.
 * The template is read and compiled once: a new one costs 25 times what using it again does.
 * @throws when data is missing or of the wrong kind, so that no `${…}` is ever shown
 */
export function createTemplateRenderer<Schema extends z.ZodType>(name: string, schema: Schema) {
  let template: Template | undefined;
  return (data: z.input<Schema>): object => {
    template ??= new Template(
      JSON.parse(
        readFileSync(join(projectRoot, 'adaptiveCards', `${name}.template.json`), 'utf8'),
      ) as IAdaptiveCard,
    );
    return template.expand({ $root: schema.parse(data) }) as object;
  };
}
