import { addMonths } from '../calendar/local-date.ts';
import type { LocalDate } from '../calendar/local-date.ts';
import type { TimeOfDay } from '../calendar/wall-time.ts';
import { toInstantMs } from '../calendar/wall-time.ts';
import { countWorkingDays } from '../calendar/working-days.ts';
import type { Obligation } from './obligation.ts';
import { findPostingDay, leaveSilence, postingTimeOf } from './posting-days.ts';
import { listReminderDates } from './reminder-dates.ts';
import type { Phase, ReminderDate } from './reminder-dates.ts';
import type { Silence } from './reminder-facts.ts';
import type { ReminderSettings } from './reminder-settings.ts';

/** One reminder of one obligation at one instant. */
export type Occurrence = {
  /** `series|rule version|instant|audience`: the same between runs, unique among all. */
  readonly key: string;
  readonly obligation: Obligation;
  readonly phase: Phase;
  readonly date: LocalDate;
  readonly time: TimeOfDay;
  readonly atMs: number;
  /** Negative when overdue. */
  readonly workingDaysToDue: number;
};

/** A group that asked for its own reminder, or has a meeting in July, is at work then. */
const isBoundByQuiet = ({ isUrgent, kind }: Obligation) =>
  !isUrgent && kind !== 'custom' && kind !== 'agenda';

function placeDate(
  { date, direction }: ReminderDate,
  obligation: Obligation,
  settings: ReminderSettings,
  silences: readonly Silence[],
): LocalDate {
  const quietMonths = isBoundByQuiet(obligation) ? settings.quietMonths : [];
  const posting = findPostingDay(date, direction, quietMonths);
  const own = silences.filter(({ groupId }) => groupId === obligation.groupId);
  return obligation.isUrgent ? posting : leaveSilence(posting, own, quietMonths);
}

/** What the group said on the card holds for all that has not been posted, missed days included. */
function applyHandling(
  dates: readonly ReminderDate[],
  { handling }: Obligation,
): readonly ReminderDate[] {
  if (!handling) return dates;
  if (handling.kind !== 'snoozed') return [];
  const { until } = handling;
  const later = dates.filter(({ date }) => date > until);
  return [{ date: until, phase: 'snoozed', direction: 'later' }, ...later];
}

function occurrencesOf(
  obligation: Obligation,
  settings: ReminderSettings,
  silences: readonly Silence[],
  to: LocalDate,
): readonly Occurrence[] {
  // Handling is applied to the days as posted, so that a moved one cannot slip past it.
  const { nagUntil } = obligation;
  const placed = listReminderDates(obligation, to)
    .map((reminder) => ({
      ...reminder,
      date: placeDate(reminder, obligation, settings, silences),
    }))
    .filter(({ date, phase }) => phase !== 'overdue' || nagUntil === undefined || date <= nagUntil);
  const handled = applyHandling(placed, obligation).map((reminder) =>
    reminder.phase === 'snoozed'
      ? { ...reminder, date: placeDate(reminder, obligation, settings, silences) }
      : reminder,
  );
  // Two that were moved to the same morning are one: the later in the list knows more.
  const byDate = new Map(handled.map((reminder) => [reminder.date, reminder]));
  return [...byDate.values()].map(({ date, phase }) => {
    const time = postingTimeOf(obligation.groupId, settings, obligation.time);
    const atMs = toInstantMs({ date, time }, settings.zone);
    const { series, ruleVersion, groupId, due } = obligation;
    return {
      key: [series, ruleVersion, new Date(atMs).toISOString(), groupId].join('|'),
      obligation,
      phase,
      date,
      time,
      atMs,
      workingDaysToDue: countWorkingDays(date, due),
    };
  });
}

/**
 * Every reminder of the obligations within a stretch of days, both included, in order of time.
 * Before the due day a reminder moves to an earlier working day, after it to a later one; July
 * (quiet months) and a group's silence move all but what is urgent.
 */
export function planOccurrences(
  obligations: readonly Obligation[],
  period: { readonly from: LocalDate; readonly to: LocalDate },
  settings: ReminderSettings,
  silences: readonly Silence[] = [],
): readonly Occurrence[] {
  // A date beyond the period may be moved into it, at most over a quiet month and a holiday.
  const horizon = addMonths(period.to, 2);
  return obligations
    .flatMap((obligation) => occurrencesOf(obligation, settings, silences, horizon))
    .filter(({ date }) => date >= period.from && date <= period.to)
    .toSorted((a, b) => a.atMs - b.atMs || a.key.localeCompare(b.key));
}
