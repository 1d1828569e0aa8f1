import { renderButtons } from '../../cards/render-buttons.ts';
import { renderList, renderText } from '../../cards/render-block.ts';
import { textsFor } from '../../texts/index.ts';
import type { ActionDefinition } from '../action.ts';
import type { BotContext } from '../bot-context.ts';
import { parseTurnButton } from '../turn-button.ts';

const mostFacts = 12;

/** "Varför?": how the question was read, and what the answer rests on. */
export const createWhyAction = (context: BotContext): ActionDefinition => ({
  verb: 'why',
  run: async (turn, data) => {
    const pressed = parseTurnButton(data);
    const { conversationId } = turn.place;
    const asked =
      pressed &&
      (await context.stores.threads.findTurn({ conversationId, activityId: pressed.turn }));
    const language = asked?.language ?? 'sv';
    const texts = textsFor.teams(language);
    if (asked === undefined) return { kind: 'notice', text: texts.tooOld };
    if (asked.query === undefined) return { kind: 'notice', text: texts.whyNothing };
    const { readAs, facts, notes } = context.answerer.explain(asked.query, language);
    const lines = facts.slice(0, mostFacts).map(({ text, citation }) => {
      const { source, section } = context.directory.citeSource(citation);
      return `${text} (${source.title}, ${section})`;
    });
    await turn.reply({
      text: readAs,
      card: renderButtons(
        [
          ...(lines.length === 0
            ? []
            : [renderText(texts.whyFacts, { isHeading: true }), renderList(lines)]),
          ...notes.map((note) => renderText(note, { isSubtle: true })),
        ],
        [],
      ),
    });
    return { kind: 'done', notice: texts.answered };
  },
});
