import { renderDate } from '../calendar/render-date.ts';
import { addWorkingDays } from '../calendar/working-days.ts';
import type { Directory } from '../organisation/directory.ts';
import type { Citation, Group } from '../organisation/schema.ts';
import type { Obligation } from './obligation.ts';
import type { ReminderFacts } from './reminder-facts.ts';
import { inBoth } from './reminder-texts.ts';

type MinutesRule = {
  readonly receivers: readonly Group[];
  readonly citations: readonly Citation[];
};

const aboutMinutes = /mötesanteckning|minnesanteckning/iu;

/** To whom a group sends its minutes: as it says itself, else as the general assignment says. */
function findMinutesRule(directory: Directory, group: Group): MinutesRule | undefined {
  const receivers = group.sendsMinutesTo.flatMap((id) => directory.findGroup(id) ?? []);
  const own = group.assignments.find(({ text }) => aboutMinutes.test(text.sv));
  if (receivers.length > 0) return { receivers, citations: own?.cite ?? group.cite };
  if (group.kind !== 'local') return undefined;
  const general = directory.findGeneralDescription(group);
  const point = own ?? general?.assignments.find(({ text }) => aboutMinutes.test(text.sv));
  if (!point) return undefined;
  return {
    receivers: group.reportsTo.flatMap((id) => directory.findGroup(id) ?? []),
    citations: point.cite,
  };
}

/** Minutes to the receiving group after each recorded meeting. */
export function listMinutesObligations(
  directory: Directory,
  group: Group,
  facts: ReminderFacts,
): readonly Obligation[] {
  const rule = findMinutesRule(directory, group);
  if (!rule) return [];
  const { minutesWorkingDays, leads } = facts.settings;
  const convener = group.convener ?? group.chair;
  return facts.meetings
    .filter(({ groupId }) => groupId === group.id)
    .map((meeting): Obligation => {
      const due = addWorkingDays(meeting.date, minutesWorkingDays);
      const names = rule.receivers.map(({ name }) => name).join(', ');
      return {
        series: `minutes:${meeting.date}`,
        ruleVersion: due,
        kind: 'minutes',
        target: { kind: 'meeting', date: meeting.date },
        groupId: group.id,
        subject: inBoth((texts, language) =>
          texts.minutesSubject(renderDate(meeting.date, language), names || texts.contactOfficials),
        ),
        due,
        leads: leads.minutes,
        isUrgent: false,
        notBefore: meeting.recordedOn,
        ...(convener ? { responsible: convener.text } : {}),
        indicators: [],
        details: [inBoth((texts) => texts.minutesDetail(minutesWorkingDays))],
        citations: rule.citations,
      };
    });
}
