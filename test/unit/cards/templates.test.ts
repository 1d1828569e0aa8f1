import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Template } from 'adaptivecards-templating';
import { createTemplateRenderer } from '../../../src/cards/render-template.ts';
import { templateSchemas, type TemplateName } from '../../../src/cards/templates.ts';
import { projectRoot } from '../../support/project-root.ts';

const folder = join(projectRoot, 'adaptiveCards');
const readJson = (file: string) =>
  JSON.parse(readFileSync(join(folder, file), 'utf8')) as Record<string, unknown>;

const withSample = readdirSync(folder)
  .filter((file) => file.endsWith('.sample.json'))
  .map((file) => file.replace('.sample.json', ''));
const own = Object.keys(templateSchemas) as TemplateName[];

describe('every template', () => {
  it.each(withSample)('%s shows no placeholder when given its sample', (name) => {
    const template = new Template(readJson(`${name}.template.json`));
    const card = template.expand({ $root: readJson(`${name}.sample.json`) });
    expect(JSON.stringify(card)).not.toContain('${');
  });

  it.each(own)('%s has a sample', (name) => {
    expect(withSample).toContain(name);
  });

  it.each(
    own.flatMap((name) =>
      Object.keys(readJson(`${name}.sample.json`)).map((field) => [name, field] as const),
    ),
  )('%s is refused without %s', (name, field) => {
    const render = createTemplateRenderer(name, templateSchemas[name]);
    const sample = readJson(`${name}.sample.json`);
    expect(() => render(sample as never)).not.toThrow();
    const incomplete = Object.fromEntries(
      Object.entries(sample).filter(([other]) => other !== field),
    );
    expect(() => render(incomplete as never)).toThrow();
  });

  it.each(own)('%s is refused with data that it does not know', (name) => {
    const render = createTemplateRenderer(name, templateSchemas[name]);
    const sample = { ...readJson(`${name}.sample.json`), unknown: 1 };
    expect(() => render(sample as never)).toThrow();
  });
});
