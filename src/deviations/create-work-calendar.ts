import { toWallTime } from '../calendar/wall-time.ts';
import { addWorkingDays, countWorkingDays } from '../calendar/working-days.ts';
import type { WorkCalendar } from './work-calendar.ts';

/** @param timeZone - IANA name, such as Europe/Stockholm: where a day begins and ends. */
export const createWorkCalendar = (timeZone: string): WorkCalendar => ({
  dateOf: (instantMs) => toWallTime(instantMs, timeZone).date,
  addWorkingDays,
  countWorkingDays,
});
