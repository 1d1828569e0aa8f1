import { randomBytes } from 'node:crypto';
import { createCaseService } from '../../deviations/case-service.ts';
import { createWorkCalendar } from '../../deviations/create-work-calendar.ts';
import { createAccounts } from '../../storage/accounts.ts';
import { createCaseFocus } from '../../storage/case-focus.ts';
import { createCaseStore } from '../../storage/cases.ts';
import { createMeetings } from '../../storage/meetings.ts';
import { createReminderWorkers } from '../../storage/reminder-workers.ts';
import { createDrafts } from '../../storage/drafts.ts';
import type { DocumentStore } from '../../storage/document-store.ts';
import { textsFor } from '../../texts/index.ts';
import type { BotContext } from '../bot-context.ts';
import type { Connector } from '../connector.ts';
import type { Feature } from '../feature.ts';
import { createCaseActions } from './actions/case-actions.ts';
import { createEditAction } from './actions/edit-action.ts';
import { createListActions } from './actions/list-actions.ts';
import { createReportActions } from './actions/report-actions.ts';
import { createViewActions } from './actions/view-actions.ts';
import { createCaseAnswer } from './answer-about-case.ts';
import { createChannelFinder } from './channel-finder.ts';
import { createCaseNumberCommand, createListCommand } from './commands/list-command.ts';
import { createReportCommand } from './commands/report-command.ts';
import { createCaseDelivery } from './create-case-delivery.ts';
import { createCaseSweeper, type CaseSweeper } from './create-case-sweeper.ts';
import { createFileConsentRoute } from './invokes/file-consent.ts';
import { createReportDialogRoutes } from './invokes/report-dialog.ts';
import { createCaseSearchRoute } from './invokes/search-cases.ts';
import { createSearchRoute } from './invokes/search-choices.ts';
import type { DeviationContext } from './deviation-context.ts';

type Parts = {
  readonly context: BotContext;
  readonly store: DocumentStore;
  readonly connectTo: (serviceUrl: string) => Connector;
  /** IANA name. */
  readonly timeZone: string;
  /** Beside those heard from. */
  readonly tenantIds: readonly string[];
  /** Only a bot without credentials may upload to this machine. */
  readonly uploadsToLoopback: boolean;
};

export type Deviations = {
  readonly feature: Feature;
  readonly context: DeviationContext;
  readonly sweeper: CaseSweeper;
};

/** All of the deviations that Teams meets. */
export function createDeviations({
  context: bot,
  store,
  connectTo,
  timeZone,
  tenantIds,
  uploadsToLoopback,
}: Parts): Deviations {
  const calendar = createWorkCalendar(timeZone);
  const cases = createCaseService({
    store: createCaseStore(store),
    drafts: createDrafts(store),
    directory: bot.directory,
    clock: bot.clock,
    calendar,
    randomBytes: (count) => randomBytes(count),
  });
  const workers = createReminderWorkers(store);
  const listTenants = async () => [...new Set([...tenantIds, ...(await workers.listTenants())])];
  const channels = createChannelFinder(bot.stores);
  const parts = {
    ...bot,
    cases,
    calendar,
    meetings: createMeetings(store),
    focus: createCaseFocus(store),
    accounts: createAccounts(store),
    connectTo,
    channels,
    listTenants,
    uploadsToLoopback,
  };
  const context: DeviationContext = { ...parts, delivery: createCaseDelivery(parts) };

  const sweeper = createCaseSweeper(context);

  return {
    context,
    sweeper,
    feature: {
      commands: [
        createReportCommand(context),
        createListCommand(context),
        createCaseNumberCommand(context),
      ],
      answers: [createCaseAnswer(context)],
      invokes: [
        createSearchRoute(context),
        ...createReportDialogRoutes(context),
        createCaseSearchRoute(context),
        createFileConsentRoute(context),
      ],
      actions: [
        ...createReportActions(context),
        ...createCaseActions(context),
        createEditAction(context),
        ...createViewActions(context),
        ...createListActions(context),
      ],
      helpLines: [
        (language) => textsFor.deviationCards(language).helpReport,
        (language) => textsFor.deviationCards(language).helpList,
      ],
    },
  };
}
