import type { Card } from '../cards/card.ts';
import { unreachable } from '../core/unreachable.ts';
import { textsFor } from '../texts/index.ts';
import { parseExecute, type ActionDefinition, type ActionOutcome } from './action.ts';
import type { BotContext } from './bot-context.ts';
import { chooseLanguage } from './choose-language.ts';
import type { InvokeAnswer, InvokeRoute } from './routes.ts';
import { performAction, replacePressed } from './run-action.ts';
import type { Turn } from './turn.ts';

const messageType = 'application/vnd.microsoft.activity.message';
const cardType = 'application/vnd.microsoft.card.adaptive';

const answerWithText = (value: string): InvokeAnswer => ({
  status: 200,
  body: { statusCode: 200, type: messageType, value },
});

const answerWithCard = (value: Card): InvokeAnswer => ({
  status: 200,
  body: { statusCode: 200, type: cardType, value },
});

async function renderOutcome(turn: Turn, outcome: ActionOutcome): Promise<InvokeAnswer> {
  switch (outcome.kind) {
    case 'done':
      return answerWithText(outcome.notice);
    case 'notice':
      return answerWithText(outcome.text);
    case 'replace': {
      const { card, text } = outcome.message;
      const isReplaced = await replacePressed(turn, outcome.message);
      if (!isReplaced) await turn.reply(outcome.message);
      return card === undefined || !isReplaced ? answerWithText(text) : answerWithCard(card);
    }
    case 'show': {
      const { card, text } = outcome.message;
      return card === undefined ? answerWithText(text) : answerWithCard(card);
    }
    default:
      return unreachable(outcome);
  }
}

/** Card buttons, then what features add, then a polite end for everything else. */
export function createInvokeRoutes(
  context: BotContext,
  actions: readonly ActionDefinition[],
  featureRoutes: readonly InvokeRoute[],
): readonly InvokeRoute[] {
  const pressed: InvokeRoute = {
    knows: (name) => name === 'adaptiveCard/action',
    handle: async (turn, activity) => {
      const button = parseExecute(activity.value);
      if (button === undefined) return { status: 400 };
      return renderOutcome(turn, await performAction(context, turn, button, actions));
    },
  };
  return [pressed, ...featureRoutes, createLastRoute(context)];
}

/** Nothing of ours: Teams shows "Unable to reach app" unless even this is answered. */
const createLastRoute = (context: BotContext): InvokeRoute => ({
  knows: () => true,
  handle: async (turn, { name }) => {
    switch (name) {
      case 'task/fetch':
      case 'task/submit': {
        const language = await chooseLanguage(context, turn);
        const value = textsFor.teams(language).notThere;
        return { status: 200, body: { task: { type: 'message', value } } };
      }
      case 'composeExtension/query':
        return {
          status: 200,
          body: { composeExtension: { type: 'result', attachmentLayout: 'list', attachments: [] } },
        };
      case 'application/search':
        return {
          status: 200,
          body: {
            statusCode: 200,
            type: 'application/vnd.microsoft.search.searchResponse',
            value: { results: [] },
          },
        };
      default:
        return { status: 200 };
    }
  },
});
