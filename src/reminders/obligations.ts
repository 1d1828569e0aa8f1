import { addMonths } from '../calendar/local-date.ts';
import type { LocalDate } from '../calendar/local-date.ts';
import type { Directory } from '../organisation/directory.ts';
import type { Group } from '../organisation/schema.ts';
import { listActivityObligations } from './activity-obligations.ts';
import { listAgendaObligations } from './agenda-obligations.ts';
import { listCustomObligations } from './custom-obligations.ts';
import { listDeviationObligations } from './deviation-obligations.ts';
import { listDutyObligations } from './duty-obligations.ts';
import { listMeetingObligations } from './meeting-obligations.ts';
import { listMinutesObligations } from './minutes-obligations.ts';
import type { Obligation } from './obligation.ts';
import type { ReminderFacts } from './reminder-facts.ts';
import { listUpkeepObligations } from './upkeep-obligations.ts';

export type Period = { readonly from: LocalDate; readonly to: LocalDate };

/**
 * Everything the group is to have done that may give a reminder within the period (both ends
 * included): what falls due in it, up to four months after it (lead times), or up to fourteen
 * months before it (what is still open). Pure; the same arguments give the same list.
 */
export function obligationsOf(
  directory: Directory,
  facts: ReminderFacts,
  group: Group,
  period: Period,
): readonly Obligation[] {
  const from = addMonths(period.from, -14);
  const to = addMonths(period.to, 4);
  const { settings } = facts;
  const standing = [
    ...listActivityObligations(directory, group, settings),
    ...listMeetingObligations(group, facts, from, to),
    ...listDutyObligations(directory, group, settings, from, to),
    ...listMinutesObligations(directory, group, facts),
    ...listDeviationObligations(group.id, facts),
    ...listUpkeepObligations({ directory, group, facts, from, to }),
    ...listCustomObligations(group.id, facts, period.from, to),
  ].map((obligation) => applyHandling(obligation, facts));
  return [...standing, ...listAgendaObligations(group.id, facts, standing)];
}

/** What the group answered last on the card. */
function applyHandling(obligation: Obligation, facts: ReminderFacts): Obligation {
  const handling = facts.handled.findLast(
    ({ groupId, series }) => groupId === obligation.groupId && series === obligation.series,
  )?.handling;
  return handling ? { ...obligation, handling } : obligation;
}
