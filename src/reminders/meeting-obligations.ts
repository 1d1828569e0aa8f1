import type { Language } from '../core/language.ts';
import { unreachable } from '../core/unreachable.ts';
import { calendarTextsFor } from '../calendar/calendar-texts.ts';
import { monthOf, yearOf } from '../calendar/local-date.ts';
import type { LocalDate } from '../calendar/local-date.ts';
import type { Group } from '../organisation/schema.ts';
import { checkpointsOf, meetingPeriodsBetween } from './meeting-checkpoints.ts';
import type { MeetingPeriod } from './meeting-checkpoints.ts';
import type { LeadTimes, Obligation } from './obligation.ts';
import type { RecordedMeeting, ReminderFacts } from './reminder-facts.ts';
import { inBoth } from './reminder-texts.ts';

function renderPeriod(period: MeetingPeriod, language: Language): string {
  const texts = calendarTextsFor(language);
  const year = yearOf(period.from);
  switch (period.unit) {
    case 'month':
      return texts.monthOfYear(texts.month(monthOf(period.from)), year);
    case 'term':
      return monthOf(period.from) === 1 ? texts.springTerm(year) : texts.autumnTerm(year);
    case 'year':
      return String(year);
    default:
      return unreachable(period.unit);
  }
}

/** A monthly rule has its next checkpoint soon: one reminder, and no look back. */
function leadsFor(period: MeetingPeriod, leads: LeadTimes): LeadTimes {
  return period.unit === 'month'
    ? { beforeWorkingDays: [5], afterWorkingDays: [], isMonthlyAfter: false }
    : leads;
}

/** How often the group is to meet, held against the meetings that the bot was told of. */
export function listMeetingObligations(
  group: Group,
  facts: ReminderFacts,
  from: LocalDate,
  to: LocalDate,
): readonly Obligation[] {
  return [
    ...listRuleObligations(group, facts, from, to),
    ...group.otherMeetings.flatMap((meeting) =>
      listOtherObligations(group, meeting, facts, from, to),
    ),
  ];
}

function listRuleObligations(
  group: Group,
  facts: ReminderFacts,
  from: LocalDate,
  to: LocalDate,
): readonly Obligation[] {
  const rule = group.meetings;
  if (!rule) return [];
  const own = facts.meetings
    .filter(({ groupId }) => groupId === group.id)
    .toSorted((a, b) => a.date.localeCompare(b.date));
  return meetingPeriodsBetween(rule.per, from, to).flatMap((period) => {
    const held = own.filter(({ date }) => date >= period.from && date <= period.to);
    return checkpointsOf(period, rule.timesMin).map((due, index) =>
      meetingObligation({ group, rule, period, due, index, held, facts }),
    );
  });
}

function meetingObligation(input: {
  group: Group;
  rule: NonNullable<Group['meetings']>;
  period: MeetingPeriod;
  due: LocalDate;
  index: number;
  held: readonly RecordedMeeting[];
  facts: ReminderFacts;
}): Obligation {
  const { group, rule, period, due, index, held, facts } = input;
  const met = held.filter(({ date }) => date <= due)[index] ?? held[index];
  const convener = group.convener ?? group.chair;
  return {
    series: `meeting:${period.id}:${index + 1}`,
    ruleVersion: due,
    kind: 'meeting',
    target: { kind: 'group' },
    groupId: group.id,
    subject: inBoth((texts, language) =>
      texts.meetingSubject(
        index + 1,
        rule.timesMin,
        rule.isMinimum || rule.timesMax !== undefined,
        renderPeriod(period, language),
      ),
    ),
    due,
    leads: leadsFor(period, facts.settings.leads.meeting),
    isUrgent: false,
    ...(met ? { handling: { kind: 'done', on: met.recordedOn } } : {}),
    ...(convener ? { responsible: convener.text } : {}),
    indicators: [],
    details: [
      inBoth((texts, language) => texts.meetingDetail(held.length, renderPeriod(period, language))),
      inBoth((texts, language) => texts.meetingRule(rule.text[language])),
      inBoth((texts) => texts.meetingCheckpoint),
    ],
    citations: rule.cite,
  };
}

/** A recorded meeting does not say of which kind it was: of these, the group says it on the card. */
function listOtherObligations(
  group: Group,
  meeting: Group['otherMeetings'][number],
  facts: ReminderFacts,
  from: LocalDate,
  to: LocalDate,
): readonly Obligation[] {
  const convener = group.convener ?? group.chair;
  return meetingPeriodsBetween(meeting.per, from, to).flatMap((period) =>
    checkpointsOf(period, meeting.times).map((due, index) => ({
      series: `meeting:${meeting.id}:${period.id}:${index + 1}`,
      ruleVersion: due,
      kind: 'meeting',
      target: { kind: 'other-meeting', meetingId: meeting.id },
      groupId: group.id,
      subject: inBoth((texts, language) =>
        texts.otherMeetingSubject(meeting.name[language], renderPeriod(period, language)),
      ),
      due,
      leads: leadsFor(period, facts.settings.leads.meeting),
      isUrgent: false,
      ...(convener ? { responsible: convener.text } : {}),
      indicators: [],
      details: [
        inBoth((texts, language) => texts.meetingRule(meeting.text[language])),
        inBoth((texts) => texts.meetingCheckpoint),
      ],
      citations: meeting.cite,
    })),
  );
}
