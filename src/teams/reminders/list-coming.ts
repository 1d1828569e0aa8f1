import { addMonths } from '../../calendar/local-date.ts';
import { toWallTime } from '../../calendar/wall-time.ts';
import type { Group } from '../../organisation/schema.ts';
import { composePlannedDigests, type Digest } from '../../reminders/digest.ts';
import { planGroup } from '../../reminders/plan-group.ts';
import type { TenantFacts } from './load-facts.ts';
import type { ReminderContext } from './reminder-context.ts';

const looksAheadMonths = 13;

/** The posts that are to come in a group's channel, in order of time. */
export function listComing(
  { directory, clock, settings }: ReminderContext,
  { facts }: TenantFacts,
  group: Group,
): readonly Digest[] {
  const nowMs = clock.nowMs();
  const today = toWallTime(nowMs, settings.zone).date;
  const to = addMonths(today, looksAheadMonths);
  const planned = planGroup(directory, facts, group, { from: today, to });
  return composePlannedDigests(planned.filter(({ atMs }) => atMs > nowMs));
}
