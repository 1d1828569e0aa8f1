import type { Language } from '../../core/language.ts';
import { textsFor } from '../../texts/index.ts';
import { bindGroup, changeLanguage } from '../bind-group.ts';
import type { BotContext } from '../bot-context.ts';
import { createCommandParser, type CommandDefinition } from '../command.ts';
import { findBoundGroup, type BoundGroup } from '../find-bound-group.ts';
import { renderGroupChoice, renderNearestGroups, renderRebinding } from '../group-choice.ts';
import type { OutgoingMessage } from '../outgoing-message.ts';
import type { Turn } from '../turn.ts';

/** `koppla <grupp>`: which group "we" are here. */
export function createBindCommand(context: BotContext): CommandDefinition {
  const { directory } = context;

  const propose = async (
    turn: Turn,
    name: string,
    language: Language,
    bound: BoundGroup | undefined,
  ): Promise<OutgoingMessage> => {
    const texts = textsFor.teams(language);
    const binding = textsFor.binding(language)[turn.place.scope];
    const seen = bound?.version ?? '';
    if (name === '') {
      return {
        text: binding.choose,
        card: renderGroupChoice(directory, language, seen),
      };
    }
    const resolution = directory.resolveGroupName(name);
    if (resolution.kind === 'nearest') {
      return resolution.groups.length === 0
        ? {
            text: texts.unknownGroupNoneNear,
            card: renderGroupChoice(directory, language, seen),
          }
        : {
            text: texts.unknownGroup,
            card: renderNearestGroups(resolution.groups, language, seen),
          };
    }
    const { group } = resolution;
    if (bound?.group.id === group.id) {
      const changed = await changeLanguage(context, turn, group, language);
      return { text: changed.ok ? changed.value : changed.refusal };
    }
    if (bound !== undefined) {
      return {
        text: binding.confirmRebind(bound.group.name, group.name),
        card: renderRebinding(bound.group, group, language, seen),
      };
    }
    const outcome = await bindGroup(context, turn, group, language, undefined);
    return { text: outcome.ok ? outcome.value : outcome.refusal };
  };

  return {
    name: 'bind',
    parse: createCommandParser({ sv: ['koppla'], en: ['bind'] }, 'with-argument'),
    run: async (turn, { argument, language }) => {
      const bound = await findBoundGroup(context, turn.place);
      await turn.reply(await propose(turn, argument.slice(0, 200), language, bound));
    },
  };
}
