import { toWallTime } from '../../calendar/wall-time.ts';
import { isWorkingDay } from '../../calendar/working-days.ts';
import type { ReminderSettings } from '../../reminders/reminder-settings.ts';

/** Working days within the hours, the last minute included: what is planned for it goes out in it. */
export function isPostingTime(
  nowMs: number,
  { zone, earliestTime, latestTime }: ReminderSettings,
): boolean {
  const { date, time } = toWallTime(nowMs, zone);
  return isWorkingDay(date) && time >= earliestTime && time <= latestTime;
}
