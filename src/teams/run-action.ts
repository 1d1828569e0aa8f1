import { unreachable } from '../core/unreachable.ts';
import { textsFor } from '../texts/index.ts';
import type { ActionDefinition, ActionOutcome, PressedButton } from './action.ts';
import type { BotContext } from './bot-context.ts';
import { chooseLanguage } from './choose-language.ts';
import { renderActivity, type OutgoingMessage } from './outgoing-message.ts';
import type { Turn } from './turn.ts';

/** Runs the action of a pressed button; an unknown verb belongs to another version of the bot. */
export async function performAction(
  context: BotContext,
  turn: Turn,
  { verb, data }: PressedButton,
  actions: readonly ActionDefinition[],
): Promise<ActionOutcome> {
  const action = actions.find((candidate) => candidate.verb === verb);
  if (action !== undefined) return action.run(turn, data);
  const language = await chooseLanguage(context, turn);
  return { kind: 'notice', text: textsFor.teams(language).unknownButton };
}

/**
 * Puts a message in the place of the one whose button was pressed, for everybody. Teams takes text
 * or a card in an update, never both (`BadSyntax`): beside a card, the text is the notification's.
 */
export async function replacePressed(turn: Turn, message: OutgoingMessage): Promise<boolean> {
  if (turn.replyToId === undefined) return false;
  const { conversationId, threadId } = turn.place;
  const { card, text, summary = text } = message;
  await turn.connector.update(threadId, turn.replyToId, {
    ...renderActivity(card === undefined ? message : { text: '', summary, card }),
    id: turn.replyToId,
    from: { id: turn.botId, name: '' },
    conversation: { id: conversationId } as never,
  });
  return true;
}

/** A button pressed in a client without Action.Execute: the outcome becomes a post. */
export async function runAction(
  context: BotContext,
  turn: Turn,
  button: PressedButton,
  actions: readonly ActionDefinition[],
): Promise<void> {
  const outcome = await performAction(context, turn, button, actions);
  switch (outcome.kind) {
    case 'done':
      return;
    case 'notice':
      await turn.reply({ text: outcome.text });
      return;
    case 'replace':
      if (!(await replacePressed(turn, outcome.message))) await turn.reply(outcome.message);
      return;
    case 'show':
      await turn.reply(outcome.message);
      return;
    default:
      unreachable(outcome);
  }
}
