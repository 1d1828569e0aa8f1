import type { Case } from '../case.ts';
import { isOpen } from '../case-status.ts';
import { getCurrentDeadline } from '../current-deadline.ts';
import type { WorkCalendar } from '../work-calendar.ts';

/** By what a case is found and ordered; needs the calendar, so it is worked out before storing. */
export type CaseMarks = {
  /** Local date and instant of filing, so that texts sort as time does and dates bound them. */
  readonly filed: string;
  readonly isOpen: boolean;
  /** The last day of the present wait. */
  readonly dueOn: string | null;
  /** The first day on which it may go up a step for a reason that the calendar gives. */
  readonly escalableFrom: string | null;
};

function findEscalableFrom(current: Case, calendar: WorkCalendar): string | null {
  const { status, step, details, filedAtMs } = current;
  if (details.isPrinciple && step === 1 && isOpen(status)) return calendar.dateOf(filedAtMs);
  return status === 'filed' || status === 'acknowledged'
    ? calendar.addWorkingDays(current.actBy, 1)
    : null;
}

export const markCase = (current: Case, calendar: WorkCalendar): CaseMarks => ({
  filed: `${calendar.dateOf(current.filedAtMs)} ${String(current.filedAtMs).padStart(15, '0')}`,
  isOpen: isOpen(current.status),
  dueOn: getCurrentDeadline(current).dueDate,
  escalableFrom: findEscalableFrom(current, calendar),
});
