import type { Case } from './case.ts';
import type { LadderSnapshot } from './ladder-rules.ts';
import { setDeadlines } from './set-deadlines.ts';
import type { Step } from './case-status.ts';
import type { WorkCalendar } from './work-calendar.ts';

/** What will happen when if nobody acts; dates are YYYY-MM-DD. */
export type ForecastEntry =
  | { readonly kind: 'reminder'; readonly date: string }
  | {
      readonly kind: 'may-escalate';
      readonly date: string;
      readonly toStep: Step;
      readonly isNow: boolean;
    }
  | { readonly kind: 'silence-agrees'; readonly date: string }
  | { readonly kind: 'decision-due'; readonly date: string }
  | { readonly kind: 'meeting'; readonly date: string; readonly groupId: string };

/** The group's next recorded meeting on or after a date, if one is recorded. */
export type FindNextMeeting = (groupId: string, onOrAfter: string) => string | undefined;

type Timed = Pick<
  Case,
  'status' | 'step' | 'acknowledgeBy' | 'actBy' | 'agreeBy' | 'ladder' | 'receiver'
> & { readonly isPrinciple: boolean };

function forecast(
  timed: Timed,
  today: string,
  calendar: WorkCalendar,
  findNextMeeting: FindNextMeeting,
): ForecastEntry[] {
  const meeting = (groupId: string | null, onOrAfter: string): ForecastEntry[] => {
    const date = groupId === null ? undefined : findNextMeeting(groupId, onOrAfter);
    return groupId !== null && date !== undefined ? [{ kind: 'meeting', date, groupId }] : [];
  };
  const reminder = (date: string): ForecastEntry[] =>
    date >= today ? [{ kind: 'reminder', date }] : [];
  const notBeforeToday = (date: string): string => (date < today ? today : date);

  switch (timed.status) {
    case 'filed':
    case 'acknowledged': {
      const isAtOnce = timed.isPrinciple && timed.step === 1;
      const date = isAtOnce ? today : notBeforeToday(calendar.addWorkingDays(timed.actBy, 1));
      const toStep = timed.step === 1 ? 2 : timed.step;
      const groupId = timed.step === 1 ? timed.ladder.receivers.officials : timed.receiver.groupId;
      return [
        ...reminder(timed.status === 'filed' ? timed.acknowledgeBy : timed.actBy),
        { kind: 'may-escalate', date, toStep, isNow: date === today },
        ...meeting(groupId, date),
      ];
    }
    case 'corrected': {
      if (timed.agreeBy === null) return [];
      const date = notBeforeToday(calendar.addWorkingDays(timed.agreeBy, 1));
      return [...reminder(timed.agreeBy), { kind: 'silence-agrees', date }];
    }
    case 'escalated':
    case 'in-review':
      return [
        ...(timed.status === 'escalated' ? reminder(timed.acknowledgeBy) : []),
        { kind: 'decision-due', date: timed.actBy },
        ...meeting(timed.receiver.groupId, today),
      ];
    case 'agreed':
    case 'closed':
    case 'withdrawn':
      return [];
  }
}

const inOrder = (entries: readonly ForecastEntry[]): readonly ForecastEntry[] =>
  [...entries].sort((a, b) => a.date.localeCompare(b.date));

/** For a case's card. */
export const forecastCase = (
  current: Case,
  nowMs: number,
  calendar: WorkCalendar,
  findNextMeeting: FindNextMeeting,
): readonly ForecastEntry[] =>
  inOrder(
    forecast(
      { ...current, isPrinciple: current.details.isPrinciple },
      calendar.dateOf(nowMs),
      calendar,
      findNextMeeting,
    ),
  );

/** For the form, before anything is filed. */
export function forecastFiling(
  ladder: LadderSnapshot,
  isPrinciple: boolean,
  nowMs: number,
  calendar: WorkCalendar,
  findNextMeeting: FindNextMeeting,
): readonly ForecastEntry[] {
  const today = calendar.dateOf(nowMs);
  const entries = forecast(
    {
      status: 'filed',
      step: 1,
      ...setDeadlines(ladder, 1, today, calendar),
      agreeBy: null,
      ladder,
      receiver: { kind: 'responsible-party', groupId: ladder.receivers.local },
      isPrinciple,
    },
    today,
    calendar,
    findNextMeeting,
  );
  return inOrder(entries);
}
