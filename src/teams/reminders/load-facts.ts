import { addMonths } from '../../calendar/local-date.ts';
import { toWallTime } from '../../calendar/wall-time.ts';
import { createReminderFacts } from '../../reminders/reminder-facts.ts';
import type { HandledObligation, ReminderFacts } from '../../reminders/reminder-facts.ts';
import type { HandledRecord } from '../../storage/handled-obligations.ts';
import { findChannels, type GroupChannel } from './find-channels.ts';
import type { ReminderContext } from './reminder-context.ts';

/** What holds in a tenant at one moment. */
export type TenantFacts = {
  readonly tenantId: string;
  readonly facts: ReminderFacts;
  readonly channels: ReadonlyMap<string, GroupChannel>;
};

function toHandled({ groupId, series, ...said }: HandledRecord): readonly HandledObligation[] {
  const { kind, on, until } = said;
  if (kind === 'open') return [];
  if (kind !== 'snoozed') return [{ groupId, series, handling: { kind, on } }];
  return until === undefined ? [] : [{ groupId, series, handling: { kind, on, until } }];
}

/**
 * Reads all that the reminders of a tenant rest on besides the model.
 * @param groupId - What only concerns other groups is left out.
 */
export async function loadFacts(
  context: ReminderContext,
  tenantId: string,
  groupId?: string,
): Promise<TenantFacts> {
  const { stores, clock, settings } = context;
  const today = toWallTime(clock.nowMs(), settings.zone).date;
  const [channels, meetings, handled, customs, chosen, cases] = await Promise.all([
    findChannels(stores, tenantId),
    stores.meetings.list(tenantId, groupId),
    stores.handled.list(tenantId, groupId),
    stores.customs.list(tenantId, groupId),
    stores.groupSettings.list(tenantId),
    context.findCases(tenantId, addMonths(today, 3)),
  ]);
  const timeByGroup = new Map(
    chosen.flatMap((each) => (each.time === undefined ? [] : [[each.groupId, each.time] as const])),
  );
  const facts = createReminderFacts(
    { ...settings, timeByGroup },
    {
      meetings: meetings.map(({ date, time, recordedOn, ...meeting }) => ({
        groupId: meeting.groupId,
        date,
        recordedOn,
        ...(time === undefined ? {} : { time }),
      })),
      handled: handled.flatMap(toHandled),
      customReminders: customs.map(({ id, reminder }) => ({
        id,
        groupId: reminder.groupId,
        version: reminder.timeVersion,
        what: reminder.what,
        when: reminder.when,
        createdOn: reminder.createdOn,
      })),
      silences: chosen.flatMap((each) =>
        each.silences.map((silence) => ({ groupId: each.groupId, ...silence })),
      ),
      bindings: [...channels.keys()].map((id) => ({ groupId: id })),
      ...cases,
    },
  );
  return { tenantId, facts, channels };
}
