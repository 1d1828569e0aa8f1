import { renderButtons } from '../cards/render-buttons.ts';
import { textsFor } from '../texts/index.ts';
import type { BotContext } from './bot-context.ts';
import { findBoundGroup } from './find-bound-group.ts';
import { renderGroupChoice, renderGroupSuggestion } from './group-choice.ts';
import type { OutgoingMessage } from './outgoing-message.ts';
import type { Turn } from './turn.ts';

const mostExamples = 3;

/** The first post in a place: what the bot does, and the question whose channel this is. */
export async function composeWelcome(context: BotContext, turn: Turn): Promise<OutgoingMessage> {
  const language = turn.textLanguage ?? 'sv';
  const texts = textsFor.teams(language);
  const { scope, channelName, teamName } = turn.place;
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
  for (const name of [channelName, teamName]) {
    if (name === undefined) continue;
    const resolution = context.directory.resolveGroupName(name);
    if (resolution.kind !== 'found') continue;
    return {
      text: `${texts.welcome} ${texts.welcomeSuggestion(resolution.group.name)}`,
      card: renderGroupSuggestion(resolution.group, language),
    };
  }
  return {
    text: `${texts.welcome} ${texts.welcomeChoose}`,
    card: renderGroupChoice(context.directory, language, ''),
  };
}
