import type { ObligationKind } from '../../reminders/obligation.ts';

/** What the buttons of a reminder may ask for. */
export type ReminderVerb = 'done' | 'later' | 'source' | 'decline';

const verbsByKind: Readonly<Record<ObligationKind, readonly ReminderVerb[]>> = {
  activity: ['done', 'later', 'source', 'decline'],
  duty: ['done', 'later', 'source', 'decline'],
  meeting: ['done', 'later', 'source', 'decline'],
  minutes: ['done', 'later', 'source', 'decline'],
  upkeep: ['done', 'later', 'source', 'decline'],
  agenda: ['done', 'later', 'source'],
  custom: ['done', 'later', 'source'],
  // The case's own card is where it is dealt with.
  deviation: ['source'],
};

export const verbsOf = (kind: ObligationKind): readonly ReminderVerb[] => verbsByKind[kind];
