import { Application, type TurnState } from '@microsoft/teams-ai';
import type { Activity, TurnContext } from 'botbuilder';
import type { BotAdapter } from './bot-adapter.ts';
import type { InvokeAnswer, InvokeRoute, MessageRoute } from './routes.ts';
import type { Turn } from './turn.ts';

type Routes = {
  readonly messages: readonly MessageRoute[];
  readonly invokes: readonly InvokeRoute[];
  /** Installed, removed, members: whatever is no message and no invoke. */
  readonly onEvent: (turn: Turn, activity: Activity) => Promise<void>;
  readonly createTurn: (context: TurnContext) => Turn;
};

/**
 * The library's turn state is read and written once a turn and loses concurrent writes: all that
 * lasts goes through our own storage instead, and this stands in for it.
 */
const statelessTurn = {
  user: {},
  conversation: {},
  temp: {},
  load: () => Promise.resolve(false),
  save: () => Promise.resolve(),
};

/** Its typing timer is one for all turns and may fail one of them; ours is createTyping. */
class QuietApplication extends Application {
  override startTypingTimer(): void {
    // Nothing: see above.
  }
}

export const sendInvokeAnswer = (context: TurnContext, answer: InvokeAnswer) =>
  context.sendActivity({ type: 'invokeResponse', value: answer });

/** The turn's way through the bot: the first route that knows the activity answers it. */
export function createApplication(adapter: BotAdapter, routes: Routes): Application {
  const application = new QuietApplication({
    adapter,
    removeRecipientMention: false,
    startTypingTimer: false,
    longRunningMessages: false,
    turnStateFactory: () => ({ ...statelessTurn, temp: {} }) as unknown as TurnState,
  });
  const turns = new WeakMap<Activity, Turn>();
  const turnOf = (context: TurnContext): Turn => {
    const known = turns.get(context.activity);
    if (known !== undefined) return known;
    const turn = routes.createTurn(context);
    turns.set(context.activity, turn);
    return turn;
  };

  for (const route of routes.messages) {
    application.addRoute(
      (context) =>
        Promise.resolve(
          context.activity.type === 'message' && route.knows(turnOf(context), context.activity),
        ),
      (context) => route.handle(turnOf(context), context.activity),
    );
  }
  for (const route of routes.invokes) {
    application.addRoute(
      (context) => Promise.resolve(route.knows(context.activity.name ?? '', context.activity)),
      async (context) => {
        await sendInvokeAnswer(context, await route.handle(turnOf(context), context.activity));
      },
      true,
    );
  }
  application.addRoute(
    (context) => Promise.resolve(!['message', 'invoke'].includes(context.activity.type)),
    (context) => routes.onEvent(turnOf(context), context.activity),
  );
  return application;
}
