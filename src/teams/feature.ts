import type { ActionDefinition } from './action.ts';
import type { CommandDefinition } from './command.ts';
import type { HelpLine } from './commands/help.ts';
import type { InvokeRoute } from './routes.ts';

/** One thing the bot can do, as far as Teams sees it. Earlier features are asked first. */
export type Feature = {
  readonly commands?: readonly CommandDefinition[];
  readonly actions?: readonly ActionDefinition[];
  /** Dialogs, searches, message extensions, file consents. */
  readonly invokes?: readonly InvokeRoute[];
  readonly helpLines?: readonly HelpLine[];
};
