import type { LocalDate } from '../calendar/local-date.ts';
import type { When } from '../calendar/when.ts';
import type { TimeOfDay } from '../calendar/wall-time.ts';
import type { Text } from '../organisation/schema.ts';
import type { Handling } from './obligation.ts';
import type { ReminderSettings } from './reminder-settings.ts';

/** A meeting of a group, held or agreed. */
export type RecordedMeeting = {
  readonly groupId: string;
  readonly date: LocalDate;
  readonly time?: TimeOfDay;
  /** When the bot was told. */
  readonly recordedOn: LocalDate;
};

/** A deadline of a case; the deviations give it, without any word of the case's text. */
export type CaseDeadline = {
  readonly caseId: string;
  readonly groupId: string;
  readonly step: 'acknowledge' | 'correct' | 'may-escalate' | 'await-other-side';
  readonly due: LocalDate;
  readonly subject: Text;
};

export type OpenCase = {
  readonly caseId: string;
  readonly groupId: string;
  readonly subject: Text;
};

/** A group's own reminder. */
export type CustomReminder = {
  readonly id: string;
  readonly groupId: string;
  /** Raised by each change of its time. */
  readonly version: number;
  readonly what: string;
  readonly when: When;
  readonly createdOn: LocalDate;
};

/** A group that has a channel. */
export type Binding = { readonly groupId: string };

/** `tysta 2 veckor`: what falls within comes on the first working day from `until`. */
export type Silence = {
  readonly groupId: string;
  readonly from: LocalDate;
  readonly until: LocalDate;
};

export type HandledObligation = {
  readonly groupId: string;
  readonly series: string;
  readonly handling: Handling;
};

/** All that the reminders need to know besides the model; plain values, read by the caller. */
export type ReminderFacts = {
  readonly meetings: readonly RecordedMeeting[];
  /** The newest of a group and series counts. */
  readonly handled: readonly HandledObligation[];
  readonly caseDeadlines: readonly CaseDeadline[];
  readonly openCases: readonly OpenCase[];
  readonly customReminders: readonly CustomReminder[];
  readonly silences: readonly Silence[];
  /** Absent: not known, as in a preview without a store; every group counts as bound. */
  readonly bindings?: readonly Binding[];
  readonly settings: ReminderSettings;
};

export const createReminderFacts = (
  settings: ReminderSettings,
  known: Partial<Omit<ReminderFacts, 'settings'>> = {},
): ReminderFacts => ({
  meetings: [],
  handled: [],
  caseDeadlines: [],
  openCases: [],
  customReminders: [],
  silences: [],
  ...known,
  settings,
});
