import { renderButtons } from '../cards/render-buttons.ts';
import { textsFor } from '../texts/index.ts';
import type { BotContext } from './bot-context.ts';
import { findBoundGroup } from './find-bound-group.ts';
import { renderGroupChoice, renderGroupSuggestion } from './group-choice.ts';
import type { OutgoingMessage } from './outgoing-message.ts';
import { suggestGroup } from './suggest-group.ts';
import type { Turn } from './turn.ts';

const mostExamples = 3;

/** The first post in a place: what the bot does, and the question whose channel this is. */
export async function composeWelcome(context: BotContext, turn: Turn): Promise<OutgoingMessage> {
  const language = turn.textLanguage ?? 'sv';
  const texts = textsFor.teams(language);
  const { scope } = turn.place;
  const bound = await findBoundGroup(context, turn.place);
  if (scope === 'personal' || bound !== undefined) {
    const examples = context.answerer.examples(bound?.group.id, language).slice(0, mostExamples);
    return {
      text: `${texts.welcome} ${texts.welcomePersonal}`,
      card: renderButtons(
        [],
        examples.map((title, index) => ({ title, verb: 'example', data: { index, language } })),
      ),
      ...(scope === 'personal' && { suggestedTexts: examples }),
    };
  }
  const binding = textsFor.binding(language)[scope];
  const group = suggestGroup(context.directory, turn.place);
  return group === undefined
    ? {
        text: `${texts.welcome} ${binding.welcomeChoose}`,
        card: renderGroupChoice(context.directory, language, ''),
      }
    : {
        text: `${texts.welcome} ${binding.suggestion(group.name)}`,
        card: renderGroupSuggestion(group, language),
      };
}
