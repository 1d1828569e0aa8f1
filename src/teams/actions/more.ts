import { renderAnswer } from '../../cards/render-answer.ts';
import type { DetailBlock } from '../../questions/reply.ts';
import { textsFor } from '../../texts/index.ts';
import type { ActionDefinition } from '../action.ts';
import type { BotContext } from '../bot-context.ts';
import { parseTurnButton } from '../turn-button.ts';

/** "Visa mer": the next page of details that were too many for one card. */
export const createMoreAction = (context: BotContext): ActionDefinition => ({
  verb: 'more',
  run: async (turn, data) => {
    const pressed = parseTurnButton(data);
    const { conversationId } = turn.place;
    const asked =
      pressed &&
      (await context.stores.threads.findTurn({ conversationId, activityId: pressed.turn }));
    const language = asked?.language ?? 'sv';
    const texts = textsFor.teams(language);
    const pages = asked?.morePages as readonly (readonly DetailBlock[])[] | undefined;
    const index = pressed?.index ?? 0;
    const details = pages?.[index];
    if (pressed === undefined || details === undefined) {
      return { kind: 'notice', text: texts.tooOld };
    }
    const hasMore = pages?.[index + 1] !== undefined;
    await turn.reply({
      text: texts.moreDetails,
      card: renderAnswer({
        language,
        turnId: pressed.turn,
        details,
        sources: [],
        buttons: hasMore
          ? [{ title: textsFor.cards(language).more, verb: 'more', index: index + 1 }]
          : [],
        isJudged: false,
        canSayWhy: false,
      }),
    });
    return { kind: 'done', notice: texts.answered };
  },
});
