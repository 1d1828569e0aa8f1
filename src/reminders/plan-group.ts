import type { Directory } from '../organisation/directory.ts';
import type { Group } from '../organisation/schema.ts';
import { obligationsOf } from './obligations.ts';
import type { Period } from './obligations.ts';
import { planOccurrences } from './occurrences.ts';
import type { Occurrence } from './occurrences.ts';
import type { ReminderFacts } from './reminder-facts.ts';

/** The whole way from the model to the reminders of one group; preview and running bot alike. */
export function planGroup(
  directory: Directory,
  facts: ReminderFacts,
  group: Group,
  period: Period,
): readonly Occurrence[] {
  const obligations = obligationsOf(directory, facts, group, period);
  return planOccurrences(obligations, period, facts.settings, facts.silences);
}
