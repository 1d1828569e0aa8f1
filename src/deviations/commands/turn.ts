import type { Result } from '../../core/result.ts';
import type { Actor } from '../actor.ts';
import type { Case } from '../case.ts';
import type { EventDraft } from '../case-event.ts';
import type { CaseCommandKind, CaseCommandOf } from '../command.ts';
import type { Refusal } from '../refusal.ts';
import type { WorkCalendar } from '../work-calendar.ts';

/** What a command's handler knows besides the case and the command. */
export type Turn = {
  readonly actor: Actor;
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly calendar: WorkCalendar;
};

export type Drafts = Result<readonly EventDraft[], Refusal>;

/** Runs when who, status and dates have been found right: reads the input, says what happens. */
export type Handler<Kind extends CaseCommandKind> = (
  current: Case,
  command: CaseCommandOf<Kind>,
  turn: Turn,
) => Drafts;
