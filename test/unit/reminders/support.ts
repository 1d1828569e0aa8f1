import { join } from 'node:path';
import { projectRoot } from '../../../src/core/project-root.ts';
import { createDirectory } from '../../../src/organisation/directory.ts';
import type { Directory } from '../../../src/organisation/directory.ts';
import { loadModel } from '../../../src/organisation/load.ts';
import type { Model } from '../../../src/organisation/schema.ts';
import { createReminderFacts } from '../../../src/reminders/reminder-facts.ts';
import type { ReminderFacts } from '../../../src/reminders/reminder-facts.ts';
import { defaultReminderSettings } from '../../../src/reminders/reminder-settings.ts';
import { planGroup } from '../../../src/reminders/plan-group.ts';

function loadBuiltInModel(): Model {
  const loaded = loadModel(join(projectRoot, 'src/organisation/data'));
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.refusal));
  return loaded.value;
}

export const model = loadBuiltInModel();
export const directory = createDirectory(model);

export const operative = 'nordost-operativ';
export const osby = 'nordost-lokal-osby';
export const medical = 'nordost-medicinsk';
export const burlov = 'mellersta-lokal-burlov';

export const factsWith = (known: Partial<ReminderFacts> = {}): ReminderFacts =>
  createReminderFacts(known.settings ?? defaultReminderSettings, known);

/** `date phase series`, one line a reminder. */
export function planLines(
  groupId: string,
  from: string,
  to: string,
  known: Partial<ReminderFacts> = {},
  of: Directory = directory,
): readonly string[] {
  return planGroup(of, factsWith(known), of.getGroup(groupId), { from, to }).map(
    ({ date, phase, obligation }) => `${date} ${phase} ${obligation.series}`,
  );
}

export const only = (lines: readonly string[], part: string) =>
  lines.filter((line) => line.includes(part));
