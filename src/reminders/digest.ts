import { createHash } from 'node:crypto';
import type { Occurrence } from './occurrences.ts';
import type { UnknownPolicy } from './delivery.ts';

type DigestItem = {
  readonly occurrence: Occurrence;
  /** Earlier reminders of the same obligation that never went out. */
  readonly missed: number;
};

/** One post in one group's channel: what is reminded of that morning. */
export type Digest = {
  readonly key: string;
  readonly groupId: string;
  /** The newest slot that it covers. */
  readonly atMs: number;
  /** Urgent first, then overdue, then by due day. */
  readonly items: readonly DigestItem[];
  /** Something in it should have gone out earlier. */
  readonly isCatchUp: boolean;
  /** What to do when nobody can tell whether it went out. */
  readonly onUnknown: UnknownPolicy;
};

const lateAfterMs = 60 * 60_000;

function compareItems(a: DigestItem, b: DigestItem): number {
  const rank = ({ occurrence: { obligation, workingDaysToDue } }: DigestItem) =>
    obligation.isUrgent ? 0 : workingDaysToDue < 0 ? 1 : 2;
  const [first, second] = [a.occurrence.obligation, b.occurrence.obligation];
  return (
    rank(a) - rank(b) ||
    first.due.localeCompare(second.due) ||
    first.series.localeCompare(second.series)
  );
}

function createDigest(groupId: string, occurrences: readonly Occurrence[], nowMs: number): Digest {
  const bySeries = Map.groupBy(occurrences, ({ obligation }) => obligation.series);
  const items = [...bySeries.values()]
    .flatMap((same): DigestItem[] => {
      const newest = same.toSorted((a, b) => a.atMs - b.atMs).at(-1);
      return newest ? [{ occurrence: newest, missed: same.length - 1 }] : [];
    })
    .toSorted(compareItems);
  const slots = occurrences.map(({ atMs }) => atMs);
  const atMs = Math.max(...slots);
  const contents = createHash('sha256')
    .update(
      occurrences
        .map(({ key }) => key)
        .toSorted()
        .join('\n'),
    )
    .digest('hex')
    .slice(0, 12);
  const isUrgent = items.some(({ occurrence }) => occurrence.obligation.isUrgent);
  return {
    key: ['digest', new Date(atMs).toISOString(), groupId, contents].join('|'),
    groupId,
    atMs,
    items,
    isCatchUp: nowMs - Math.min(...slots) > lateAfterMs,
    onUnknown: isUrgent ? 'resend-marked' : 'hold',
  };
}

const byTime = (a: Digest, b: Digest) => a.atMs - b.atMs || a.groupId.localeCompare(b.groupId);

/**
 * What to post now of everything that is due: one digest for each group, however many mornings
 * were missed; what was missed twice is named once.
 * @param due occurrences with `atMs` up to now that were never posted
 */
export function composeDueDigests(due: readonly Occurrence[], nowMs: number): readonly Digest[] {
  const byGroup = Map.groupBy(due, ({ obligation }) => obligation.groupId);
  return [...byGroup]
    .map(([groupId, occurrences]) => createDigest(groupId, occurrences, nowMs))
    .toSorted(byTime);
}

/** The digests of a plan when every one of them goes out on time: one per group and slot. */
export function composePlannedDigests(planned: readonly Occurrence[]): readonly Digest[] {
  const bySlot = Map.groupBy(planned, ({ atMs }) => atMs);
  return [...bySlot]
    .flatMap(([atMs, occurrences]) => composeDueDigests(occurrences, atMs))
    .toSorted(byTime);
}
