import type { DeliveryTiming } from '../../reminders/delivery-timing.ts';
import { createActivityResults, type ActivityResults } from '../../storage/activity-results.ts';
import type { Bindings } from '../../storage/bindings.ts';
import type { ConversationReferences } from '../../storage/conversation-references.ts';
import { createCustomReminders, type CustomReminders } from '../../storage/custom-reminders.ts';
import { createDeliveries, type Deliveries } from '../../storage/deliveries.ts';
import type { DocumentStore } from '../../storage/document-store.ts';
import {
  createGroupReminderSettings,
  type GroupReminderSettingsStore,
} from '../../storage/group-reminder-settings.ts';
import {
  createHandledObligations,
  type HandledObligations,
} from '../../storage/handled-obligations.ts';
import { createMeetings, type Meetings } from '../../storage/meetings.ts';
import { createOccurrences, type Occurrences } from '../../storage/occurrences.ts';
import { createReminderPlans, type ReminderPlans } from '../../storage/reminder-plans.ts';
import { createReminderWorkers, type ReminderWorkers } from '../../storage/reminder-workers.ts';

/** All that the reminders keep, and what they need of the conversation's. */
export type ReminderStores = {
  readonly bindings: Bindings;
  readonly references: ConversationReferences;
  readonly occurrences: Occurrences;
  readonly deliveries: Deliveries;
  readonly meetings: Meetings;
  readonly customs: CustomReminders;
  readonly results: ActivityResults;
  readonly handled: HandledObligations;
  readonly groupSettings: GroupReminderSettingsStore;
  readonly plans: ReminderPlans;
  readonly workers: ReminderWorkers;
};

export const createReminderStores = (
  store: DocumentStore,
  timing: DeliveryTiming,
  { bindings, references }: Pick<ReminderStores, 'bindings' | 'references'>,
): ReminderStores => ({
  bindings,
  references,
  occurrences: createOccurrences(store),
  deliveries: createDeliveries(store, timing),
  meetings: createMeetings(store),
  customs: createCustomReminders(store),
  results: createActivityResults(store),
  handled: createHandledObligations(store),
  groupSettings: createGroupReminderSettings(store),
  plans: createReminderPlans(store),
  workers: createReminderWorkers(store),
});
