import type { RemindersTexts } from '../sv/reminders.ts';

const count = (number: number, one: string, many = `${one}s`) =>
  number === 1 ? `1 ${one}` : `${number} ${many}`;

export const remindersEn: RemindersTexts = {
  kindNames: {
    activity: 'Activity of the plan',
    meeting: 'Meeting',
    duty: 'Yearly duty',
    minutes: 'Minutes',
    agenda: 'Before a meeting',
    deviation: 'Deviation',
    upkeep: 'The source material',
    custom: 'Own reminder',
  },

  meetingSubject: (ordinal, required, isMinimum, period) =>
    required === 1
      ? `Meeting during ${period}`
      : `Meeting ${ordinal} of ${isMinimum ? 'at least ' : ''}${required} during ${period}`,
  otherMeetingSubject: (name, period) => `${name} during ${period}`,
  meetingDetail: (recorded, period) =>
    recorded === 0
      ? `No meeting is recorded for ${period}.`
      : `${count(recorded, 'meeting is', 'meetings are')} recorded for ${period}.`,
  meetingRule: (rule) => `The rule: ${rule}`,
  meetingCheckpoint:
    'The checkpoint is our own: the rule says how often, not when. Meetings are usually held 15 January–15 June and 15 August–15 December.',
  wholeYear: (year) => `${year}`,

  dutySubjects: {
    trainingPlan: (year) => `Joint training plan ${year}`,
    trainingPlanFollowUp: (year) => `Follow-up of the training plan ${year}`,
    meetingWithCentralBody: (year) => `This year's meeting with Centrala samverkansorganet ${year}`,
    implementationPlan: (year) => `The delregion's implementation plans for ${year}`,
  },

  minutesSubject: (date, receiver) => `Minutes of ${date} to ${receiver}`,
  contactOfficials: "the officials who keep contact with the officials' group",
  minutesDetail: (days) =>
    `The time limit, ${count(days, 'working day')} after the meeting, is a local setting.`,

  agendaSubject: (date) => `Material for the meeting on ${date}`,
  agendaCases: (number) => count(number, 'open deviation'),
  agendaOverdue: (number) =>
    count(number, 'overdue duty or activity', 'overdue duties and activities'),
  agendaEmpty: 'No open deviations and nothing overdue.',

  planEndedSubject: (title, date) => `No successor to ${title} (valid until ${date})`,
  planEndedOpen: (number) =>
    `${count(number, 'activity', 'activities')} with a schedule not marked as done.`,
  staleIndicatorsSubject: (number, title) =>
    `${count(number, 'indicator')} of ${title} without a fresh result`,
  noChannelSubject: (number) => `${count(number, 'group')} without a bound channel`,
  unreadScheduleSubject: (number) =>
    `${count(number, 'schedule')} of the plan cannot be read as a time`,
  unreadSchedule: (name, raw) => `${name}: «${raw}»`,

  dueAhead: (due, relative) => `To be done ${due} (${relative}).`,
  dueToday: (due) => `To be done today, ${due}.`,
  duePast: (due, relative) => `Was to be done ${due} (${relative}).`,
  meetingAhead: (due, relative) => `Should be held no later than ${due} (${relative}).`,
  meetingPast: (due, relative) => `Should have been held no later than ${due} (${relative}).`,
  heldOn: (date, relative) => `The meeting is on ${date} (${relative}).`,
  planEnds: (date, relative) => `The plan's validity ends on ${date} (${relative}).`,
  planEnded: (date, relative) => `The plan's validity ended on ${date} (${relative}).`,
  escalableSince: (date, relative) => `May be taken up since ${date} (${relative}).`,
  dueAtEndOf: (period, date) => `by the end of ${period}, ${date}`,
  dueOn: (date) => `by ${date}`,
  dueDoubtful: 'The plan is unsure of the time; the last one it names counts.',
  responsible: (who) => `Responsible: ${who}`,
  convener: (who) => `Convener: ${who}`,
  indicator: (what) => `Indicator: ${what}`,
  source: (title, section) => `Source: ${title}, ${section}`,

  digestOne: (subject) => `Reminder: ${subject}`,
  digestMany: (number) => `${number} things to remember`,
  digestCatchUp: (number) =>
    `Catching up after an interruption: ${count(number, 'reminder')} that should have come earlier`,
  missed: (times) => `Should have been reminded of ${count(times, 'time')} before.`,
  possibleRepeat: 'Possible repeat: this may have been sent already.',

  previewHead: (from, to, number) =>
    `${count(number, 'reminder')} ${from}–${to} (nothing is posted)`,
  previewGroupUnknown: (name) => `No group is called «${name}».`,
  previewGroupNearest: (names) => `Nearest: ${names}`,
  previewUsage:
    'Usage: npm run reminders:preview -- --from 2024-11-01 --to 2025-01-31 [--group "…"] [--json]',
  previewBadDate: (option, value) => `${option} must be a date such as 2024-11-01, not «${value}».`,
  previewBadPeriod: '--to must not lie before --from.',

  wheelTitle: (year) => `Year wheel ${year}`,
  wheelEmpty: 'Nothing is entered for the year.',
  wheelMore: (number) => `… and ${number} more`,
  wheelDescription: (year, group, number) =>
    `Year wheel ${year} of ${group} with ${count(number, 'checkpoint')}.`,
};
