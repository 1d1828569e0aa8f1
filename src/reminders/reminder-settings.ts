import type { TimeOfDay } from '../calendar/wall-time.ts';
import type { LeadTimes, ObligationKind } from './obligation.ts';

export type ReminderSettings = {
  readonly zone: string;
  readonly defaultTime: TimeOfDay;
  /** By group id. */
  readonly timeByGroup: ReadonlyMap<string, TimeOfDay>;
  /** No post before or after; a group's own time outside is moved to the nearest of the two. */
  readonly earliestTime: TimeOfDay;
  readonly latestTime: TimeOfDay;
  /** Months (1–12) in which only what is urgent is posted. */
  readonly quietMonths: readonly number[];
  readonly leads: Readonly<Record<ObligationKind, LeadTimes>>;
  /** A local setting: no source says how soon minutes are to be sent. */
  readonly minutesWorkingDays: number;
};

const lead = (
  beforeWorkingDays: readonly number[],
  afterWorkingDays: readonly number[],
  isMonthlyAfter = false,
): LeadTimes => ({ beforeWorkingDays, afterWorkingDays, isMonthlyAfter });

export const defaultReminderSettings: ReminderSettings = {
  zone: 'Europe/Stockholm',
  defaultTime: '08:30',
  timeByGroup: new Map(),
  earliestTime: '07:00',
  latestTime: '17:00',
  quietMonths: [7],
  leads: {
    activity: lead([20, 5, 0], [1, 5], true),
    duty: lead([20, 5, 0], [1, 5], true),
    // Nobody can call a meeting for the same day, and a term that is over is over.
    meeting: lead([20, 5], [1]),
    minutes: lead([0], [1, 5]),
    agenda: lead([5], []),
    deviation: lead([2, 0], [1, 5], true),
    upkeep: lead([20, 0], [1], true),
    custom: lead([0], []),
  },
  minutesWorkingDays: 5,
};
