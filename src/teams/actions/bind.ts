import { z } from 'zod/v4';
import { languages, type Language } from '../../core/language.ts';
import { textsFor } from '../../texts/index.ts';
import type { ActionDefinition } from '../action.ts';
import { bindGroup } from '../bind-group.ts';
import type { BotContext } from '../bot-context.ts';
import { chooseLanguage } from '../choose-language.ts';
import { findBoundGroup } from '../find-bound-group.ts';
import { renderGroupChoice } from '../group-choice.ts';
import type { Turn } from '../turn.ts';

const bindSchema = z.object({
  group: z.string().min(1).max(200),
  /** Version of the binding that the card was made for; empty: there was none. */
  seen: z.string().max(200).default(''),
  /** The card is an answer, which stays as it is. */
  beside: z.literal('answer').optional(),
});

const languageSchema = z.object({ language: z.enum(languages) });

/** The language of the card that was pressed. */
const languageOfCard = async (context: BotContext, turn: Turn, data: unknown): Promise<Language> =>
  languageSchema.safeParse(data).data?.language ?? (await chooseLanguage(context, turn));

/** A group was chosen on a card. */
export const createBindAction = (context: BotContext): ActionDefinition => ({
  verb: 'bind',
  run: async (turn, data) => {
    const language = await languageOfCard(context, turn, data);
    const texts = textsFor.teams(language);
    const { group: groupId, seen, beside } = bindSchema.safeParse(data).data ?? {};
    const group = groupId === undefined ? undefined : context.directory.findGroup(groupId);
    if (group === undefined || group.isDescription) {
      return { kind: 'notice', text: texts.unknownGroupNoneNear };
    }
    const bound = await findBoundGroup(context, turn.place);
    if (bound?.group.id === group.id) {
      const text = textsFor.binding(language)[turn.place.scope].kept(group.name);
      return beside === undefined
        ? { kind: 'replace', message: { text } }
        : { kind: 'notice', text };
    }
    const outcome = await bindGroup(context, turn, group, language, seen === '' ? undefined : seen);
    if (!outcome.ok) return { kind: 'notice', text: outcome.refusal };
    if (beside === undefined) return { kind: 'replace', message: { text: outcome.value } };
    await turn.reply({ text: outcome.value });
    return { kind: 'done', notice: outcome.value };
  },
});

/** Any of the groups may be chosen. */
export const createChooseGroupAction = (context: BotContext): ActionDefinition => ({
  verb: 'choose-group',
  run: async (turn, data) => {
    const language = await languageOfCard(context, turn, data);
    const texts = textsFor.teams(language);
    const bound = await findBoundGroup(context, turn.place);
    await turn.reply({
      text: textsFor.binding(language)[turn.place.scope].choose,
      card: renderGroupChoice(context.directory, language, bound?.version ?? ''),
    });
    return { kind: 'done', notice: texts.answered };
  },
});
