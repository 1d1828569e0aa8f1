import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import type { CommandDefinition } from '../../../src/teams/command.ts';
import { createBindCommand } from '../../../src/teams/commands/bind.ts';
import { createHelpCommand } from '../../../src/teams/commands/help.ts';
import { createUnansweredCommand } from '../../../src/teams/commands/unanswered.ts';
import { createUnbindCommand } from '../../../src/teams/commands/unbind.ts';
import { createListCommand } from '../../../src/teams/deviations/commands/list-command.ts';
import { createReportCommand } from '../../../src/teams/deviations/commands/report-command.ts';
import { projectRoot } from '../../support/project-root.ts';

type Json = Record<string, unknown>;

const guid = '9d2f1f0e-0000-4000-8000-000000000001';
const appFolder = join(projectRoot, 'teamsapp');
const readApp = (file: string): Json =>
  JSON.parse(
    readFileSync(join(appFolder, file), 'utf8')
      .replace(/\$\{\{(TEAMS_APP_ID|BOT_ID)\}\}/g, guid)
      .replaceAll('${{BOT_DOMAIN}}', 'bot.example.test'),
  ) as Json;

const manifest = readApp('manifest.json');
const schemas = join(
  projectRoot,
  'node_modules/@microsoft/app-manifest/build/json-schemas/teams',
  `v${String(manifest['manifestVersion'])}`,
);

const faultsOf = (schemaFile: string, document: Json) => {
  const schema = JSON.parse(readFileSync(join(schemas, schemaFile), 'utf8')) as Json;
  const ajv = new Ajv.default({ strict: false, unicodeRegExp: false, allErrors: true });
  addFormats.default(ajv);
  const validate = ajv.compile(schema);
  validate(document);
  return (validate.errors ?? []).map(
    ({ instancePath, message }) => `${instancePath} ${message ?? ''}`,
  );
};

const commands = [
  createHelpCommand({} as never, []),
  createUnbindCommand({} as never),
  createBindCommand({} as never),
  createUnansweredCommand({} as never),
  createReportCommand({} as never),
  createListCommand({} as never),
] satisfies readonly CommandDefinition[];

describe('the app package', () => {
  it('has a manifest that Teams’ own schema accepts', () => {
    expect(faultsOf('MicrosoftTeams.schema.json', manifest)).toEqual([]);
  });

  it.each(['sv.json', 'en.json'])('has a localisation that the schema accepts: %s', (file) => {
    expect(faultsOf('MicrosoftTeams.Localization.schema.json', readApp(file))).toEqual([]);
  });

  it('says the same things in both languages', () => {
    expect(Object.keys(readApp('en.json'))).toEqual(Object.keys(readApp('sv.json')));
  });

  it('declares channel support, without which a team scope is refused from 1.25 on', () => {
    expect(manifest['supportsChannelFeatures']).toBe('tier1');
  });

  it.each([
    ['color.png', 192],
    ['outline.png', 32],
  ])('has an icon %s of %i pixels', (file, pixels) => {
    const png = readFileSync(join(appFolder, file));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([pixels, pixels]);
  });

  it.each(['sv.json', 'en.json'])('lists only commands that the bot knows: %s', (file) => {
    const titles = Object.entries(readApp(file)).filter(
      ([path]) => path.startsWith('bots') && path.endsWith('.title'),
    );
    expect(titles.length).toBeGreaterThan(0);
    for (const [, title] of titles) {
      expect([title, commands.some(({ parse }) => parse(String(title)))]).toEqual([title, true]);
    }
  });
});
