import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTemplateRenderer } from '../../../src/cards/render-template.ts';
import { reminderTemplateSchemas } from '../../../src/cards/reminder-templates.ts';
import { projectRoot } from '../../support/project-root.ts';

const names = Object.keys(reminderTemplateSchemas) as (keyof typeof reminderTemplateSchemas)[];
const readSample = (name: string) =>
  JSON.parse(
    readFileSync(join(projectRoot, 'adaptiveCards', `${name}.sample.json`), 'utf8'),
  ) as Record<string, unknown>;

describe('every reminder template', () => {
  it.each(names)('%s shows its whole sample, and no placeholder', (name) => {
    const render = createTemplateRenderer(name, reminderTemplateSchemas[name]);
    const card = JSON.stringify(render(readSample(name) as never));
    expect(card).not.toContain('${');
    expect(card).toContain('"type":"AdaptiveCard"');
  });

  it.each(
    names.flatMap((name) => Object.keys(readSample(name)).map((field) => [name, field] as const)),
  )('%s is refused without %s', (name, field) => {
    const render = createTemplateRenderer(name, reminderTemplateSchemas[name]);
    const incomplete = Object.fromEntries(
      Object.entries(readSample(name)).filter(([other]) => other !== field),
    );
    expect(() => render(incomplete as never)).toThrow();
  });
});
