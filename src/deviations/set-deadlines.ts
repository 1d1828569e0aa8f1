import type { Step } from './case-status.ts';
import { getDeadlines, type LadderSnapshot } from './ladder-rules.ts';
import type { WorkCalendar } from './work-calendar.ts';

/**
 * The last days in time, counted from today. Until `acknowledgeBy` nobody can say that a correction
 * drags; after `actBy` it has failed to come.
 */
export type Deadlines = { readonly acknowledgeBy: string; readonly actBy: string };

export function setDeadlines(
  ladder: LadderSnapshot,
  step: Step,
  today: string,
  calendar: WorkCalendar,
): Deadlines {
  const { acknowledgeWorkingDays, actWorkingDays } = getDeadlines(ladder, step);
  return {
    acknowledgeBy: calendar.addWorkingDays(today, acknowledgeWorkingDays),
    actBy: calendar.addWorkingDays(today, actWorkingDays),
  };
}
