import type { Actor, Side, TakenSide } from './actor.ts';
import type { Case } from './case.ts';
import type { CaseEvent } from './case-event.ts';
import type { CaseStatus } from './case-status.ts';

const isReportingSide = (side: Side): boolean => side === 'reporter' || side === 'reporting';

/** For whom an event is spoken; undefined where either party, or neither, may say it. */
export function findSpokenFor(
  statusBefore: CaseStatus,
  event: Exclude<CaseEvent, { type: 'filed' }>,
): TakenSide | undefined {
  switch (event.type) {
    case 'acknowledged':
      return statusBefore === 'filed' ? 'responsible' : undefined;
    case 'corrected':
      return 'responsible';
    case 'agreed':
      return !event.isBySilence && isReportingSide(event.by.side) ? 'reporting' : undefined;
    case 'contested':
      return 'reporting';
    default:
      return undefined;
  }
}

/**
 * One channel may hold both parties, and Teams does not tell who belongs to which: so whoever has
 * spoken for one of them is held to it. Undefined: free to speak for either, as when the parties
 * are one organisation.
 */
export function findTakenSide(current: Case, personId: string): TakenSide | undefined {
  const { responsibleParty, reportingParty } = current.details;
  if (responsibleParty === reportingParty) return undefined;
  if (personId === current.reporter.id) return 'reporting';
  return current.takenSides.find((taken) => taken.personId === personId)?.side;
}

/** The sides that remain a person's own, when they have spoken for one party. */
export function separateSides(current: Case, actor: Actor): Actor {
  const taken = findTakenSide(current, actor.id);
  if (taken === undefined) return actor;
  // At step 1 the handling group acts in the responsible party's place.
  const isOthers = (side: Side): boolean =>
    taken === 'reporting'
      ? side === 'responsible' || (side === 'handling-group' && current.step === 1)
      : isReportingSide(side);
  return { ...actor, sides: actor.sides.filter((side) => !isOthers(side)) };
}
