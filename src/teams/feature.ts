import type { ActionDefinition } from './action.ts';
import type { CommandDefinition } from './command.ts';
import type { HelpLine } from './commands/help.ts';
import type { OutgoingMessage } from './outgoing-message.ts';
import type { InvokeRoute } from './routes.ts';
import type { Turn } from './turn.ts';

/** Answers a text that is no command; undefined: it is somebody else's. Posts nothing by itself. */
export type FindAnswer = (turn: Turn) => Promise<OutgoingMessage | undefined>;

/** One thing the bot can do, as far as Teams sees it. Earlier features are asked first. */
export type Feature = {
  readonly commands?: readonly CommandDefinition[];
  readonly actions?: readonly ActionDefinition[];
  /** Asked before a text is taken as a question to the model. */
  readonly answers?: readonly FindAnswer[];
  /** Dialogs, searches, message extensions, file consents. */
  readonly invokes?: readonly InvokeRoute[];
  readonly helpLines?: readonly HelpLine[];
};
