import { randomUUID } from 'node:crypto';
import { steadyClock as systemSteadyClock, type Clock } from '../../core/clock.ts';
import { defaultDeliveryTiming } from '../../reminders/delivery-timing.ts';
import type { DeliveryTiming } from '../../reminders/delivery-timing.ts';
import { defaultReminderSettings } from '../../reminders/reminder-settings.ts';
import type { DocumentStore } from '../../storage/document-store.ts';
import type { BotAdapter } from '../bot-adapter.ts';
import { toWallTime } from '../../calendar/wall-time.ts';
import type { CaseService } from '../../deviations/case-service.ts';
import type { BotContext } from '../bot-context.ts';
import type { Feature } from '../feature.ts';
import { createFormActions } from './actions/open-forms.ts';
import { createReleaseAction } from './actions/release.ts';
import { createSaveActions } from './actions/save-forms.ts';
import { createShowActions } from './actions/show-source.ts';
import { createMeetingCommand } from './commands/meeting-command.ts';
import { createMeetingRemoveAction, createMeetingsCommand } from './commands/meetings-list.ts';
import { createOperatorCommand } from './commands/operator-command.ts';
import { createOwnReminderActions, createOwnRemindersCommand } from './commands/own-reminders.ts';
import { createRemindUsCommand } from './commands/remind-us-command.ts';
import { createRemindersCommand } from './commands/reminders-command.ts';
import { createSilenceCommand } from './commands/silence-command.ts';
import { createDispatcher, type Dispatcher, type Timer } from './dispatcher.ts';
import { createHeartbeat } from './heartbeat.ts';
import { reminderCardTextsFor } from './reminder-card-texts.ts';
import { createFindCases } from './find-deviation-cases.ts';
import type { FindPost, ReminderContext } from './reminder-context.ts';
import { createReminderStores } from './reminder-stores.ts';
import { createSendBudget, type SendLimits } from './send-budget.ts';
import { createSendPost } from './send-post.ts';

export type ReminderParts = {
  readonly bot: BotContext;
  readonly store: DocumentStore;
  readonly adapter: Pick<BotAdapter, 'authorize' | 'connectTo'>;
  readonly timeZone: string;
  /** Known by the configuration; others are learnt from what the bot hears. */
  readonly tenants: readonly string[];
  /** Absent: no deviations are known. */
  readonly cases?: Pick<CaseService, 'listDue'>;
  readonly findPost?: FindPost;
  readonly timer?: Timer;
  readonly steadyClock?: Clock;
  readonly timing?: DeliveryTiming;
  readonly limits?: SendLimits;
  readonly intervalMs?: number;
};

export type Reminders = {
  readonly feature: Feature;
  readonly dispatcher: Dispatcher;
  readonly context: ReminderContext;
};

export const systemTimer: Timer = {
  after: (delayMs, work) => {
    const timer = setTimeout(work, delayMs);
    return () => {
      clearTimeout(timer);
    };
  },
};

const defaultIntervalMs = 5_000;

/** Joins the parts of the reminders: what Teams sees of them, and what beats. */
export function createReminders(parts: ReminderParts): Reminders {
  const { store, bot, adapter } = parts;
  const { directory, clock, log, metrics } = bot;
  const timing = parts.timing ?? defaultDeliveryTiming;
  const steadyClock = parts.steadyClock ?? systemSteadyClock;
  const noCases = { caseDeadlines: [], openCases: [] };
  const context: ReminderContext = {
    directory,
    stores: createReminderStores(store, timing, bot.stores),
    clock,
    log,
    settings: { ...defaultReminderSettings, zone: parts.timeZone },
    timing,
    findCases:
      parts.cases === undefined
        ? () => Promise.resolve(noCases)
        : createFindCases(parts.cases, () => toWallTime(clock.nowMs(), parts.timeZone).date),
    send: createSendPost({
      nowMs: () => performance.now(),
      authorize: (serviceUrl) => adapter.authorize(serviceUrl),
    }),
    update: ({ serviceUrl, channelId }, activityId, activity) =>
      adapter.connectTo(serviceUrl).update(channelId, activityId, activity),
    // Teams lets no bot look into a channel without Graph: docs/reminders.md.
    findPost: parts.findPost ?? (() => Promise.resolve({ kind: 'impossible' })),
    workerId: randomUUID(),
    random: Math.random,
  };
  const dispatcher = createDispatcher({
    context,
    budget: createSendBudget(steadyClock.nowMs, parts.limits),
    steadyClock,
    heartbeat: createHeartbeat(clock, metrics, clock.nowMs()),
    timer: parts.timer ?? systemTimer,
    tenants: parts.tenants,
    intervalMs: parts.intervalMs ?? defaultIntervalMs,
  });
  const { replan } = dispatcher;
  const commandParts = { bot, context, replan };
  return {
    context,
    dispatcher,
    feature: {
      commands: [
        createRemindersCommand(commandParts),
        createRemindUsCommand(commandParts),
        createOwnRemindersCommand(commandParts),
        createMeetingCommand(commandParts),
        createMeetingsCommand(commandParts),
        createSilenceCommand(commandParts),
        createOperatorCommand(commandParts),
      ],
      helpLines: (['helpReminders', 'helpMeeting', 'helpRemindUs', 'helpSilence'] as const).map(
        (line) => (language) => reminderCardTextsFor(language)[line],
      ),
      actions: [
        ...createOwnReminderActions(commandParts),
        createMeetingRemoveAction(commandParts),
        ...createFormActions(context),
        ...createSaveActions(context, replan),
        ...createShowActions(context),
        createReleaseAction(context),
      ],
    },
  };
}
