import { textsFor } from '../texts/index.ts';
import { parseSubmit, type ActionDefinition } from './action.ts';
import { answerQuestion } from './answer-question.ts';
import type { BotContext } from './bot-context.ts';
import { chooseLanguage } from './choose-language.ts';
import type { CommandDefinition } from './command.ts';
import { composeHelp, type HelpLine } from './commands/help.ts';
import type { FindAnswer } from './feature.ts';
import type { MessageRoute } from './routes.ts';
import { runAction } from './run-action.ts';
import { showTyping } from './show-typing.ts';
import type { Turn } from './turn.ts';

const longestQuestion = 2_000;

type Parts = {
  readonly commands: readonly CommandDefinition[];
  readonly actions: readonly ActionDefinition[];
  readonly helpLines: readonly HelpLine[];
  readonly answers: readonly FindAnswer[];
};

/** Marks the activity as handled; false when it was already, so that nothing is done twice. */
async function claim(
  { stores, clock, metrics }: BotContext,
  turn: Turn,
  kind: 'command' | 'action',
): Promise<boolean> {
  const claimed = await stores.threads.claimTurn({
    conversationId: turn.place.conversationId,
    activityId: turn.activityId,
    turn: { kind, handledAtMs: clock.nowMs() },
  });
  if (!claimed.ok) metrics.duplicateActivities.inc();
  return claimed.ok;
}

/** What a message may be, in the order in which it is tried. */
export function createMessageRoutes(context: BotContext, parts: Parts): readonly MessageRoute[] {
  const once =
    (kind: 'command' | 'action', work: (turn: Turn) => Promise<void>) => async (turn: Turn) => {
      if (await claim(context, turn, kind)) await showTyping(turn, () => work(turn));
    };

  const pressed: MessageRoute = {
    knows: (turn, activity) => turn.text === '' && parseSubmit(activity.value) !== undefined,
    handle: async (turn, activity) => {
      const button = parseSubmit(activity.value);
      if (button !== undefined) await runAction(context, turn, button, parts.actions);
    },
  };

  const tooLong: MessageRoute = {
    knows: ({ text }) => text.length > longestQuestion,
    handle: once('command', async (turn) => {
      const language = await chooseLanguage(context, turn);
      await turn.reply({ text: textsFor.teams(language).tooLong });
    }),
  };

  const noText: MessageRoute = {
    knows: ({ text, hasAttachments }) => hasAttachments && text === '',
    handle: once('command', async (turn) => {
      const language = await chooseLanguage(context, turn);
      await turn.reply({ text: textsFor.teams(language).noText });
    }),
  };

  const onlyMention: MessageRoute = {
    knows: ({ text }) => !/[\p{L}\p{N}]/u.test(text),
    handle: once('command', async (turn) => {
      const language = await chooseLanguage(context, turn);
      await turn.reply(await composeHelp(context, turn, language, parts.helpLines));
    }),
  };

  const commands = parts.commands.map(({ parse, run }): MessageRoute => ({
    knows: ({ text }) => parse(text) !== undefined,
    handle: once('command', async (turn) => {
      const command = parse(turn.text);
      if (command !== undefined) await run(turn, command);
    }),
  }));

  const question: MessageRoute = {
    knows: () => true,
    handle: (turn) =>
      showTyping(turn, async () => {
        for (const findAnswer of parts.answers) {
          const answer = await findAnswer(turn);
          if (answer === undefined) continue;
          if (await claim(context, turn, 'command')) await turn.reply(answer);
          return;
        }
        await answerQuestion(context, turn, { text: turn.text });
      }),
  };

  return [pressed, tooLong, noText, onlyMention, ...commands, question];
}
