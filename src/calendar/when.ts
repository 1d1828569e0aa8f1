import type { RecurrenceRule } from './recurrence.ts';
import type { LocalDate } from './local-date.ts';
import type { TimeOfDay, WallTime } from './wall-time.ts';

/** When something is to happen, as a person said it; wall time of the place. */
export type When =
  | {
      readonly kind: 'once';
      readonly date: LocalDate;
      readonly time: TimeOfDay;
      /** False: the default time was taken. */
      readonly isTimeStated: boolean;
    }
  | {
      readonly kind: 'recurring';
      readonly rule: RecurrenceRule;
      readonly time: TimeOfDay;
      readonly isTimeStated: boolean;
      /** The first day it happens. */
      readonly first: LocalDate;
    };

export type WhenRefusal = {
  readonly code:
    | 'not-understood'
    /** It has already been. */
    | 'past'
    /** 31 April, 29 February of a common year, week 53 of a year without one. */
    | 'no-such-date'
    /** kl 25 */
    | 'no-such-time'
    /** A month or a year without a day. */
    | 'day-missing'
    /** More than five years ahead: more likely a slip than a wish. */
    | 'too-far';
  /** What may have been meant, nearest first; may be empty. */
  readonly proposals: readonly WallTime[];
};
