import type { LocalDate } from '../calendar/local-date.ts';
import { datesOf } from '../calendar/recurrence.ts';
import type { Obligation } from './obligation.ts';
import type { CustomReminder, ReminderFacts } from './reminder-facts.ts';

function datesOfReminder(reminder: CustomReminder, from: LocalDate, to: LocalDate) {
  const { when } = reminder;
  return when.kind === 'once' ? [when.date] : datesOf(when.rule, from, to);
}

/** Each time that a group's own reminder falls, at the hour the group chose. */
export function listCustomObligations(
  groupId: string,
  facts: ReminderFacts,
  from: LocalDate,
  to: LocalDate,
): readonly Obligation[] {
  return facts.customReminders
    .filter((reminder) => reminder.groupId === groupId)
    .flatMap((reminder) =>
      datesOfReminder(reminder, from, to).map((date): Obligation => ({
        series: `custom:${reminder.id}:${date}`,
        ruleVersion: String(reminder.version),
        kind: 'custom',
        target: { kind: 'custom', customId: reminder.id },
        groupId,
        subject: { sv: reminder.what, en: reminder.what },
        due: date,
        ...(reminder.when.isTimeStated ? { time: reminder.when.time } : {}),
        leads: facts.settings.leads.custom,
        isUrgent: false,
        indicators: [],
        details: [],
        citations: [],
      })),
    );
}
