import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isLocalDate } from '../calendar/local-date.ts';
import { projectRoot } from '../core/project-root.ts';
import { accept, refuse, type Result } from '../core/result.ts';
import { createDirectory, type Directory } from '../organisation/directory.ts';
import { loadModel } from '../organisation/load.ts';
import { renderModelFault } from '../organisation/model-fault.ts';
import type { Group } from '../organisation/schema.ts';
import type { Period } from '../reminders/obligations.ts';
import { previewReminders, type PreviewLine } from '../reminders/preview.ts';
import { createReminderFacts } from '../reminders/reminder-facts.ts';
import { defaultReminderSettings } from '../reminders/reminder-settings.ts';
import { remindersSv as texts } from '../texts/sv/reminders.ts';

type Options = { readonly period: Period; readonly group?: string; readonly isJson: boolean };

function parseOptions(): Result<Options, string> {
  let values;
  try {
    ({ values } = parseArgs({
      options: {
        from: { type: 'string' },
        to: { type: 'string' },
        group: { type: 'string' },
        json: { type: 'boolean', default: false },
      },
    }));
  } catch (error) {
    return refuse(`${error instanceof Error ? error.message : ''}\n${texts.previewUsage}`);
  }
  const { from, to, group, json } = values;
  if (from === undefined || to === undefined) return refuse(texts.previewUsage);
  if (!isLocalDate(from)) return refuse(texts.previewBadDate('--from', from));
  if (!isLocalDate(to)) return refuse(texts.previewBadDate('--to', to));
  if (to < from) return refuse(texts.previewBadPeriod);
  return accept({ period: { from, to }, isJson: json, ...(group === undefined ? {} : { group }) });
}

function chooseGroups(
  directory: Directory,
  name: string | undefined,
): Result<readonly Group[], string> {
  if (name === undefined) return accept(directory.bindableGroups);
  const resolved = directory.resolveGroupName(name);
  if (resolved.kind === 'found') return accept([resolved.group]);
  const nearest = resolved.groups.map((group) => group.name).join(' · ');
  const unknown = texts.previewGroupUnknown(name);
  return refuse(nearest ? `${unknown}\n${texts.previewGroupNearest(nearest)}` : unknown);
}

function renderLines(lines: readonly PreviewLine[], { from, to }: Period): string {
  const posts = Map.groupBy(lines, ({ at, group }) => `${at}  ${group}`);
  const blocks = [...posts].map(([head, items]) =>
    [head, ...items.map(({ kind, subject }) => `  · ${texts.kindNames[kind]}: ${subject}`)].join(
      '\n',
    ),
  );
  return [texts.previewHead(from, to, lines.length), ...blocks].join('\n');
}

function run(): Result<string, string> {
  const options = parseOptions();
  if (!options.ok) return options;
  const folder = process.env['MODEL_DIR'] ?? join(projectRoot, 'src/organisation/data');
  const model = loadModel(folder);
  if (!model.ok) return refuse(model.refusal.map(renderModelFault).join('\n'));
  const directory = createDirectory(model.value);
  const groups = chooseGroups(directory, options.value.group);
  if (!groups.ok) return groups;
  const zone = process.env['TIME_ZONE'] ?? defaultReminderSettings.zone;
  const facts = createReminderFacts({ ...defaultReminderSettings, zone });
  const { period, isJson } = options.value;
  const lines = previewReminders(directory, facts, groups.value, period);
  return accept(
    isJson ? lines.map((line) => JSON.stringify(line)).join('\n') : renderLines(lines, period),
  );
}

const outcome = run();
if (outcome.ok) {
  if (outcome.value !== '') console.log(outcome.value);
} else {
  console.error(outcome.refusal);
  process.exitCode = 2;
}
