import { z } from 'zod/v4';
import { languages } from '../../core/language.ts';
import { textsFor } from '../../texts/index.ts';
import type { ActionDefinition } from '../action.ts';
import { answerQuestion } from '../answer-question.ts';
import type { BotContext } from '../bot-context.ts';
import { findBoundGroup } from '../find-bound-group.ts';
import { parseTurnButton } from '../turn-button.ts';

/** A suggestion below an answer: asked as if the person had written it. */
export const createAskAction = (context: BotContext): ActionDefinition => ({
  verb: 'ask',
  run: async (turn, data) => {
    const pressed = parseTurnButton(data);
    const { conversationId } = turn.place;
    const asked =
      pressed &&
      (await context.stores.threads.findTurn({ conversationId, activityId: pressed.turn }));
    const language = asked?.language ?? 'sv';
    const suggestion = asked?.suggestions?.[pressed?.index ?? 0];
    if (suggestion === undefined) return { kind: 'notice', text: textsFor.teams(language).tooOld };
    const { text, query } = suggestion;
    await answerQuestion(context, turn, { text, language, ...(query && { query }) });
    return { kind: 'done', notice: textsFor.teams(language).answered };
  },
});

const exampleSchema = z.object({
  index: z.coerce.number().int().min(0).max(20),
  language: z.enum(languages),
});

/** An example of `hjälp`: which ones there are is looked up again. */
export const createExampleAction = (context: BotContext): ActionDefinition => ({
  verb: 'example',
  run: async (turn, data) => {
    const parsed = exampleSchema.safeParse(data);
    if (!parsed.success) return { kind: 'notice', text: textsFor.teams('sv').unknownButton };
    const { index, language } = parsed.data;
    const bound = await findBoundGroup(context, turn.place);
    const example = context.answerer.examples(bound?.group.id, language)[index];
    if (example === undefined) return { kind: 'notice', text: textsFor.teams(language).tooOld };
    await answerQuestion(context, turn, { text: example, language });
    return { kind: 'done', notice: textsFor.teams(language).answered };
  },
});
