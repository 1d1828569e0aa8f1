import { renderButtons } from '../../cards/render-buttons.ts';
import { renderList, renderText } from '../../cards/render-block.ts';
import type { Language } from '../../core/language.ts';
import { textsFor } from '../../texts/index.ts';
import type { BotContext } from '../bot-context.ts';
import { createCommandParser, type CommandDefinition } from '../command.ts';
import { findBoundGroup } from '../find-bound-group.ts';
import type { OutgoingMessage } from '../outgoing-message.ts';
import type { Turn } from '../turn.ts';

const mostExamples = 4;

/** What a feature adds to `hjälp`: one line, in both languages. */
export type HelpLine = (language: Language) => string;

/** Examples that work here as buttons, and the commands that there are. */
export async function composeHelp(
  context: BotContext,
  turn: Turn,
  language: Language,
  helpLines: readonly HelpLine[],
): Promise<OutgoingMessage> {
  const texts = textsFor.teams(language);
  const bound = await findBoundGroup(context, turn.place);
  const examples = context.answerer.examples(bound?.group.id, language).slice(0, mostExamples);
  return {
    text: bound === undefined ? texts.helpAnywhere : texts.helpHere(bound.group.name),
    card: renderButtons(
      [
        renderText(texts.helpCommands, { isHeading: true }),
        renderList([
          texts.commandBind,
          texts.commandUnbind,
          texts.commandUnanswered,
          ...helpLines.map((render) => render(language)),
          texts.commandHelp,
        ]),
        renderText(texts.helpExamples, { isHeading: true }),
      ],
      examples.map((title, index) => ({ title, verb: 'example', data: { index, language } })),
    ),
    ...(turn.place.scope === 'personal' && { suggestedTexts: examples }),
  };
}

/** `hjälp`: what the bot can do here. */
export function createHelpCommand(
  context: BotContext,
  helpLines: readonly HelpLine[],
): CommandDefinition {
  return {
    name: 'help',
    parse: createCommandParser({ sv: ['hjälp', 'hjalp'], en: ['help'] }, 'alone'),
    run: async (turn, { language }) =>
      turn.reply(await composeHelp(context, turn, language, helpLines)),
  };
}
