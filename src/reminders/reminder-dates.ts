import { addMonths } from '../calendar/local-date.ts';
import type { LocalDate } from '../calendar/local-date.ts';
import { addWorkingDays, nextWorkingDay, previousWorkingDay } from '../calendar/working-days.ts';
import type { Obligation } from './obligation.ts';
import type { Direction } from './posting-days.ts';

export type Phase = 'lead' | 'due' | 'overdue' | 'snoozed';

export type ReminderDate = {
  readonly date: LocalDate;
  readonly phase: Phase;
  readonly direction: Direction;
};

const own = (date: LocalDate, phase: Phase): ReminderDate => ({
  date,
  phase,
  // A group's own reminder is not moved into a past that it was made after.
  direction: phase === 'overdue' || phase === 'snoozed' ? 'later' : 'earlier',
});

function monthlyDates({ due, leads, nagUntil }: Obligation, last: LocalDate, to: LocalDate) {
  if (!leads.isMonthlyAfter) return [];
  const end = nagUntil !== undefined && nagUntil < to ? nagUntil : to;
  const dates: LocalDate[] = [];
  for (let months = 1; addMonths(due, months) <= end; months += 1) {
    const date = addMonths(due, months);
    if (date > last) dates.push(date);
  }
  return dates;
}

/** The days on which an obligation by itself asks for a reminder, up to a day; in order. */
export function listReminderDates(obligation: Obligation, to: LocalDate): readonly ReminderDate[] {
  const { due, leads, kind } = obligation;
  if (kind === 'custom') return [{ date: due, phase: 'due', direction: 'later' }];
  const lastWorkingDay = previousWorkingDay(due);
  const before = leads.beforeWorkingDays
    .toSorted((a, b) => b - a)
    .map((days) => own(addWorkingDays(lastWorkingDay, -days), days === 0 ? 'due' : 'lead'))
    .map((lead) => postpone(lead, obligation));
  const after = leads.afterWorkingDays.map((days) => addWorkingDays(due, days));
  const monthly = monthlyDates(obligation, after.at(-1) ?? due, to);
  return [...before, ...[...after, ...monthly].map((date) => own(date, 'overdue'))];
}

/** What was told too late for its lead time comes on the first working day, if still in time. */
function postpone(lead: ReminderDate, { notBefore, due }: Obligation): ReminderDate {
  if (notBefore === undefined || lead.date > notBefore) return lead;
  const first = nextWorkingDay(addWorkingDays(notBefore, 1));
  return first <= due ? { ...lead, date: first } : lead;
}
