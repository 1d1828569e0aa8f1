import { renderDate } from '../calendar/render-date.ts';
import type { Obligation } from './obligation.ts';
import type { ReminderFacts } from './reminder-facts.ts';
import { inBoth } from './reminder-texts.ts';

/**
 * A ready agenda before each recorded meeting: the group's open cases and what is overdue by
 * then. Built last, from the group's other obligations.
 */
export function listAgendaObligations(
  groupId: string,
  facts: ReminderFacts,
  others: readonly Obligation[],
): readonly Obligation[] {
  const cases = facts.openCases.filter((open) => open.groupId === groupId);
  return facts.meetings
    .filter((meeting) => meeting.groupId === groupId)
    .map((meeting): Obligation => {
      const overdue = others.filter(
        ({ kind, due, handling, nagUntil }) =>
          (kind === 'activity' || kind === 'duty') &&
          due < meeting.date &&
          (nagUntil === undefined || nagUntil >= meeting.date) &&
          (handling === undefined || handling.kind === 'snoozed'),
      );
      const lines = [
        ...(cases.length > 0 ? [inBoth((texts) => texts.agendaCases(cases.length))] : []),
        ...cases.map(({ subject }) => subject),
        ...(overdue.length > 0 ? [inBoth((texts) => texts.agendaOverdue(overdue.length))] : []),
        ...overdue.map(({ subject }) => subject),
      ];
      return {
        series: `agenda:${meeting.date}`,
        ruleVersion: meeting.date,
        kind: 'agenda',
        target: { kind: 'meeting', date: meeting.date },
        groupId,
        subject: inBoth((texts, language) =>
          texts.agendaSubject(renderDate(meeting.date, language)),
        ),
        due: meeting.date,
        leads: facts.settings.leads.agenda,
        isUrgent: false,
        notBefore: meeting.recordedOn,
        nagUntil: meeting.date,
        indicators: [],
        details: lines.length > 0 ? lines : [inBoth((texts) => texts.agendaEmpty)],
        citations: [],
      };
    });
}
