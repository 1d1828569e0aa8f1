import type { Language } from '../../core/language.ts';
import { textsFor } from '../../texts/index.ts';
import { findBindingRefusal } from '../bind-group.ts';
import type { BotContext } from '../bot-context.ts';
import { createCommandParser, type CommandDefinition } from '../command.ts';
import { findBoundGroup } from '../find-bound-group.ts';
import type { Turn } from '../turn.ts';

/** `koppla bort`: "we" are nobody in particular here any more. */
export function createUnbindCommand(context: BotContext): CommandDefinition {
  const { stores, directory } = context;

  const unbind = async (turn: Turn, language: Language): Promise<string> => {
    const texts = textsFor.binding(language)[turn.place.scope];
    const { tenantId, conversationId: channelId } = turn.place;
    const bound = await findBoundGroup(context, turn.place);
    if (bound === undefined) return texts.notBound;
    const refusal = await findBindingRefusal(turn, language);
    if (refusal !== undefined) return refusal;
    const written = await stores.bindings.unbind({ tenantId, channelId }, bound.version);
    if (written.ok) return texts.unbound(bound.group.name);
    const current = written.refusal.current?.binding.groupId;
    const name = current === undefined ? undefined : directory.findGroup(current)?.name;
    return name === undefined ? texts.notBound : texts.changedMeanwhile(name);
  };

  return {
    name: 'unbind',
    parse: createCommandParser({ sv: ['koppla bort', 'koppla ifrån'], en: ['unbind'] }, 'alone'),
    run: async (turn, { language }) => turn.reply({ text: await unbind(turn, language) }),
  };
}
