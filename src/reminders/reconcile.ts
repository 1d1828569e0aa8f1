import type { LocalDate } from '../calendar/local-date.ts';
import type { Occurrence } from './occurrences.ts';

/** An occurrence as the store knows it. */
export type StoredOccurrence = {
  readonly key: string;
  readonly groupId: string;
  readonly series: string;
  readonly ruleVersion: string;
  readonly date: LocalDate;
  /** planned: may still be changed. taken by a post: to be sent, out, or held. */
  readonly status: 'planned' | 'taken' | 'cancelled';
};

export type Reconciliation = {
  readonly create: readonly Occurrence[];
  /** Cancelled before, wanted again: an edit was taken back. */
  readonly revive: readonly Occurrence[];
  readonly cancelKeys: readonly string[];
};

const mornings = (of: Omit<StoredOccurrence, 'key' | 'status'>) =>
  [of.series, of.ruleVersion, of.date, of.groupId].join('|');

/**
 * Brings what is stored for a stretch of time in line with a fresh plan for the same stretch, so
 * that an edit of the plan holds at once for all that has not been posted. A morning that was
 * posted is not posted again because the group's hour was moved that day.
 */
export function reconcileOccurrences(
  planned: readonly Occurrence[],
  stored: readonly StoredOccurrence[],
): Reconciliation {
  const byKey = new Map(stored.map((entry) => [entry.key, entry]));
  const wanted = new Set(planned.map(({ key }) => key));
  const taken = new Set(stored.filter(({ status }) => status === 'taken').map(mornings));
  const missing = planned.filter(({ key, date, obligation }) => {
    const known = byKey.get(key);
    const { series, ruleVersion, groupId } = obligation;
    const isTaken = taken.has(mornings({ series, ruleVersion, groupId, date }));
    return !isTaken && (known === undefined || known.status === 'cancelled');
  });
  return {
    create: missing.filter(({ key }) => !byKey.has(key)),
    revive: missing.filter(({ key }) => byKey.has(key)),
    cancelKeys: stored
      .filter(({ key, status }) => status === 'planned' && !wanted.has(key))
      .map(({ key }) => key),
  };
}
