/** Time as the pure core needs it; dates are YYYY-MM-DD in the agreement's own time zone. */
export type WorkCalendar = {
  readonly dateOf: (instantMs: number) => string;
  readonly addWorkingDays: (date: string, days: number) => string;
  readonly countWorkingDays: (from: string, to: string) => number;
};
