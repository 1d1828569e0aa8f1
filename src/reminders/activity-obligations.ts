import { parseSchedule } from '../calendar/schedule-text.ts';
import type { Directory } from '../organisation/directory.ts';
import type { Activity, Group } from '../organisation/schema.ts';
import type { LocalDate } from '../calendar/local-date.ts';
import type { Obligation } from './obligation.ts';
import type { ReminderSettings } from './reminder-settings.ts';
import { findToldGroups } from './told-groups.ts';

/** Results in the plan that say how it went; they bear no date of their own. */
const tellingStatuses = new Set([
  'done',
  'introduced',
  'measured',
  'told',
  'unavailable',
  'paused',
]);

/** Nagging about a plan ends with the plan: then the missing successor is what to talk about. */
function findNagEnd(activity: Activity, directory: Directory, due: LocalDate) {
  const hasResult = activity.results.some(({ status }) => tellingStatuses.has(status));
  if (hasResult || activity.schedule?.isHeld === true) return due;
  return activity.cite
    .flatMap(({ source }) => directory.byId.sources.get(source)?.validTo ?? [])
    .toSorted()[0];
}

/** Every time that the plan sets for an activity of the group, each part of it by itself. */
export function listActivityObligations(
  directory: Directory,
  group: Group,
  settings: ReminderSettings,
): readonly Obligation[] {
  return directory.model.activities
    .filter((activity) => activity.delregion === group.delregion)
    .filter((activity) => findToldGroups(directory, activity).some(({ id }) => id === group.id))
    .flatMap((activity) => obligationsOfActivity(activity, directory, group, settings));
}

function obligationsOfActivity(
  activity: Activity,
  directory: Directory,
  group: Group,
  settings: ReminderSettings,
): readonly Obligation[] {
  const schedule = activity.schedule && parseSchedule(activity.schedule.raw);
  if (schedule?.kind !== 'parsed') return [];
  return schedule.parts.map((part, index): Obligation => {
    const nagUntil = findNagEnd(activity, directory, part.to);
    return {
      series: `activity:${activity.id}${schedule.parts.length > 1 ? `:${index + 1}` : ''}`,
      ruleVersion: part.to,
      kind: 'activity',
      target: { kind: 'activity', activityId: activity.id },
      groupId: group.id,
      subject: activity.name,
      due: part.to,
      precision: part.precision,
      isTimeUncertain: schedule.isUncertain,
      leads: settings.leads.activity,
      isUrgent: false,
      ...(nagUntil === undefined ? {} : { nagUntil }),
      ...(activity.responsible ? { responsible: activity.responsible.text } : {}),
      indicators: activity.indicators.map(({ text }) => text),
      details: [],
      citations: activity.cite,
    };
  });
}
