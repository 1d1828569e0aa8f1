import type { Application } from '@microsoft/teams-ai';
import { createAskAction, createExampleAction } from './actions/ask.ts';
import { createBindAction, createChooseGroupAction } from './actions/bind.ts';
import { createFeedbackActions } from './actions/feedback.ts';
import { createMoreAction } from './actions/more.ts';
import { createWhyAction } from './actions/why.ts';
import type { BotAdapter } from './bot-adapter.ts';
import type { BotContext } from './bot-context.ts';
import { createBindCommand } from './commands/bind.ts';
import { createHelpCommand } from './commands/help.ts';
import { createUnansweredCommand } from './commands/unanswered.ts';
import { createUnbindCommand } from './commands/unbind.ts';
import { createApplication } from './create-application.ts';
import { createTurn } from './create-turn.ts';
import type { Feature } from './feature.ts';
import { handleEvent } from './handle-event.ts';
import { createTurnErrorHandler } from './handle-turn-error.ts';
import { createInvokeRoutes } from './invoke-routes.ts';
import { createMessageRoutes } from './message-routes.ts';

/** The bot as Teams meets it: answering, binding, and whatever the features add. */
export function createBot(
  adapter: BotAdapter,
  context: BotContext,
  features: readonly Feature[],
): Application {
  const { answerer, log, metrics } = context;
  const { languageOf } = answerer;
  const helpLines = features.flatMap((feature) => feature.helpLines ?? []);
  const commands = [
    createHelpCommand(context, helpLines),
    createUnbindCommand(context),
    createBindCommand(context),
    createUnansweredCommand(context),
    ...features.flatMap((feature) => feature.commands ?? []),
  ];
  const actions = [
    createAskAction(context),
    createExampleAction(context),
    createWhyAction(context),
    createMoreAction(context),
    ...createFeedbackActions(context),
    createBindAction(context),
    createChooseGroupAction(context),
    ...features.flatMap((feature) => feature.actions ?? []),
  ];
  const answers = features.flatMap((feature) => feature.answers ?? []);
  const invokes = features.flatMap((feature) => feature.invokes ?? []);

  adapter.onTurnError = createTurnErrorHandler({ log, metrics, languageOf });
  return createApplication(adapter, {
    messages: createMessageRoutes(context, { commands, actions, helpLines, answers }),
    invokes: createInvokeRoutes(context, actions, invokes),
    onEvent: (turn, activity) => handleEvent(context, turn, activity),
    createTurn: (turnContext) => createTurn(turnContext, { adapter, languageOf }),
  });
}
