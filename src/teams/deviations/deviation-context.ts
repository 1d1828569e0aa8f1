import type { CaseService } from '../../deviations/case-service.ts';
import type { WorkCalendar } from '../../deviations/work-calendar.ts';
import type { Accounts } from '../../storage/accounts.ts';
import type { CaseFocus } from '../../storage/case-focus.ts';
import type { Meetings } from '../../storage/meetings.ts';
import type { BotContext } from '../bot-context.ts';
import type { Connector } from '../connector.ts';
import type { CaseDelivery } from './case-delivery.ts';
import type { ChannelFinder } from './channel-finder.ts';

/** All that the deviations' commands, buttons and dialogs work with. */
export type DeviationContext = BotContext & {
  readonly cases: CaseService;
  readonly calendar: WorkCalendar;
  readonly meetings: Pick<Meetings, 'list'>;
  readonly focus: CaseFocus;
  readonly accounts: Accounts;
  readonly connectTo: (serviceUrl: string) => Connector;
  readonly channels: ChannelFinder;
  readonly delivery: CaseDelivery;
  /** Whose cases the sweep looks after: those configured, and those heard from. */
  readonly listTenants: () => Promise<readonly string[]>;
  /** Only a bot without credentials may upload to this machine. */
  readonly uploadsToLoopback: boolean;
};
