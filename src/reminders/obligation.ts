import type { LocalDate } from '../calendar/local-date.ts';
import type { Precision } from '../calendar/schedule-unit.ts';
import type { TimeOfDay } from '../calendar/wall-time.ts';
import type { Citation, Text } from '../organisation/schema.ts';

export type ObligationKind =
  'activity' | 'meeting' | 'duty' | 'minutes' | 'agenda' | 'deviation' | 'upkeep' | 'custom';

/** What the obligation is of, for the card's buttons. */
export type ObligationTarget =
  | { readonly kind: 'activity'; readonly activityId: string }
  | { readonly kind: 'group' }
  /** A kind of meeting beside those of the group's rule. */
  | { readonly kind: 'other-meeting'; readonly meetingId: string }
  | { readonly kind: 'meeting'; readonly date: LocalDate }
  | { readonly kind: 'case'; readonly caseId: string }
  | { readonly kind: 'source'; readonly sourceId: string }
  | { readonly kind: 'custom'; readonly customId: string };

/** When to remind, in working days from the due day. */
export type LeadTimes = {
  readonly beforeWorkingDays: readonly number[];
  readonly afterWorkingDays: readonly number[];
  /** After the last of those: every month on the due day's date. */
  readonly isMonthlyAfter: boolean;
};

/** What a group has said of an obligation, and on which day. */
export type Handling =
  | { readonly kind: 'done' | 'declined'; readonly on: LocalDate }
  /** Quiet until that day, when it is brought up again. */
  | { readonly kind: 'snoozed'; readonly on: LocalDate; readonly until: LocalDate };

/** Done by having met: then the day is asked for, and the meeting recorded. */
export const isDoneByMeeting = ({ kind, target }: Obligation): boolean =>
  kind === 'meeting' && target.kind === 'group';

/** Something that one group is to have done by a day. */
export type Obligation = {
  /** The same through edits of its date: `activity:<id>`, `meeting:2026-vt:1`. Unique per group. */
  readonly series: string;
  /** Changes when the time rule does, and with it the keys of all its occurrences. */
  readonly ruleVersion: string;
  readonly kind: ObligationKind;
  readonly target: ObligationTarget;
  readonly groupId: string;
  readonly subject: Text;
  readonly due: LocalDate;
  /** How finely the source tells the due time; absent: a day. */
  readonly precision?: Precision;
  /** The source's own words doubt the time. */
  readonly isTimeUncertain?: boolean;
  /** Only a group's own reminder has its own hour; all else comes at the group's. */
  readonly time?: TimeOfDay;
  readonly leads: LeadTimes;
  /** Deviations: posted in July and in silent weeks too. */
  readonly isUrgent: boolean;
  /** Reminders planned for earlier days come on the first working day from here. */
  readonly notBefore?: LocalDate;
  /** The last day it makes sense to remind of it when overdue. */
  readonly nagUntil?: LocalDate;
  readonly handling?: Handling;
  readonly responsible?: Text;
  readonly indicators: readonly Text[];
  readonly details: readonly Text[];
  readonly citations: readonly Citation[];
};
