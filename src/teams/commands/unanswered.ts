import { renderButtons } from '../../cards/render-buttons.ts';
import { renderList } from '../../cards/render-block.ts';
import { escapeMarkdown } from '../../privacy/escape-markdown.ts';
import { textsFor } from '../../texts/index.ts';
import type { BotContext } from '../bot-context.ts';
import { createCommandParser, type CommandDefinition } from '../command.ts';
import { findBoundGroup } from '../find-bound-group.ts';

const mostShown = 15;

/** `obesvarade`: what the sources did not answer, for the process leader. */
export function createUnansweredCommand(context: BotContext): CommandDefinition {
  return {
    name: 'unanswered',
    parse: createCommandParser({ sv: ['obesvarade'], en: ['unanswered'] }, 'alone'),
    run: async (turn, { language }) => {
      const texts = textsFor.teams(language);
      const bound = await findBoundGroup(context, turn.place);
      const { questions, cursor } = await context.stores.unanswered.list(turn.place.tenantId, {
        groupId: bound?.group.id ?? '',
        limit: mostShown,
      });
      if (questions.length === 0) {
        await turn.reply({ text: texts.unansweredNone });
        return;
      }
      const total = questions.length;
      const hasMore = cursor !== undefined;
      const lines = questions.map(({ text, count }) => {
        const question = escapeMarkdown(text.replace(/\s+/g, ' '));
        return count === 1 ? question : `${question} (${texts.askedTimes(count)})`;
      });
      await turn.reply({
        text:
          bound === undefined
            ? texts.unansweredEverywhere(total, hasMore)
            : texts.unansweredFor(bound.group.name, total, hasMore),
        card: renderButtons([renderList(lines)], []),
      });
    },
  };
}
