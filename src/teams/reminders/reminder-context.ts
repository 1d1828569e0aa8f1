import type { Activity } from 'botbuilder';
import type { Clock } from '../../core/clock.ts';
import type { Log } from '../../log.ts';
import type { Directory } from '../../organisation/directory.ts';
import type { LookUp } from '../../reminders/delivery.ts';
import type { DeliveryTiming } from '../../reminders/delivery-timing.ts';
import type { CaseDeadline, OpenCase } from '../../reminders/reminder-facts.ts';
import type { ReminderSettings } from '../../reminders/reminder-settings.ts';
import type { SendSignal } from '../../reminders/send-outcome.ts';
import type { ReminderStores } from './reminder-stores.ts';

export type PostTarget = { readonly serviceUrl: string; readonly channelId: string };

/** One attempt, ended at the time limit at the latest; never tried again by itself. */
export type SendPost = (
  target: PostTarget,
  activity: Partial<Activity>,
  timeoutMs: number,
) => Promise<SendSignal>;

/** Takes the place of an earlier post. */
export type UpdatePost = (
  target: PostTarget,
  activityId: string,
  activity: Partial<Activity>,
) => Promise<void>;

/** Whether a post is in the channel, where Teams lets the bot look. */
export type FindPost = (target: PostTarget, deliveryId: string) => Promise<LookUp>;

export type CaseFacts = {
  readonly caseDeadlines: readonly CaseDeadline[];
  readonly openCases: readonly OpenCase[];
};

/** The deviations' deadlines of a tenant, up to and with a day (YYYY-MM-DD). */
export type FindCases = (tenantId: string, untilDate: string) => Promise<CaseFacts>;

/** What every part of the running reminders works with. */
export type ReminderContext = {
  readonly directory: Directory;
  readonly stores: ReminderStores;
  readonly clock: Clock;
  readonly log: Log;
  readonly settings: ReminderSettings;
  readonly timing: DeliveryTiming;
  readonly findCases: FindCases;
  readonly send: SendPost;
  readonly update: UpdatePost;
  readonly findPost: FindPost;
  /** Unique among the processes that share the work. */
  readonly workerId: string;
  /** From 0 up to 1. */
  readonly random: () => number;
};
