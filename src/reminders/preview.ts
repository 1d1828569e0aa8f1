import { formatRfc3339 } from '../calendar/wall-time.ts';
import type { Directory } from '../organisation/directory.ts';
import type { Group } from '../organisation/schema.ts';
import type { ObligationKind } from './obligation.ts';
import type { Period } from './obligations.ts';
import { planGroup } from './plan-group.ts';
import type { ReminderFacts } from './reminder-facts.ts';

/** One reminder that would be posted; the ones of a group with the same `at` share one post. */
export type PreviewLine = {
  /** RFC 3339 with the zone's offset. */
  readonly at: string;
  /** The group's official name. */
  readonly group: string;
  readonly kind: ObligationKind;
  readonly subject: string;
  readonly key: string;
};

/** What would be posted in the groups' channels, in order of time; posts nothing. */
export function previewReminders(
  directory: Directory,
  facts: ReminderFacts,
  groups: readonly Group[],
  period: Period,
): readonly PreviewLine[] {
  return groups
    .flatMap((group) =>
      planGroup(directory, facts, group, period).map((occurrence) => ({ group, occurrence })),
    )
    .toSorted(
      (a, b) =>
        a.occurrence.atMs - b.occurrence.atMs ||
        a.group.name.localeCompare(b.group.name, 'sv') ||
        a.occurrence.key.localeCompare(b.occurrence.key),
    )
    .map(({ group, occurrence: { atMs, key, obligation } }) => ({
      at: formatRfc3339(atMs, facts.settings.zone),
      group: group.name,
      kind: obligation.kind,
      subject: obligation.subject.sv,
      key,
    }));
}
