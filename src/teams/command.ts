import type { Language } from '../core/language.ts';
import type { Turn } from './turn.ts';

/** What was typed, when it is a command: its language, and what stands after the command word. */
export type TypedCommand = { readonly language: Language; readonly argument: string };

/** One typed command. The first in the bot's list that knows the text answers it. */
export type CommandDefinition = {
  readonly name: string;
  /** Undefined: the text is something else. */
  readonly parse: (text: string) => TypedCommand | undefined;
  readonly run: (turn: Turn, command: TypedCommand) => Promise<void>;
};

type Words = { readonly [L in Language]: readonly string[] };
type Shape = 'alone' | 'with-argument';

/**
 * Knows a command by its words, in any letter case: `alone` with nothing after it but a full
 * stop or the like, `with-argument` with anything after it.
 */
export function createCommandParser(words: Words, shape: Shape): CommandDefinition['parse'] {
  const known = (['sv', 'en'] as const).flatMap((language) =>
    words[language].map((word) => ({ language, word: word.toLowerCase() })),
  );
  return (text) => {
    const typed = text.trim().replace(/\s+/g, ' ');
    const lower = typed.toLowerCase();
    for (const { language, word } of known) {
      if (!lower.startsWith(word)) continue;
      const rest = typed.slice(word.length);
      if (/^[.!?…]*$/.test(rest)) return { language, argument: '' };
      if (shape === 'with-argument' && /^[ :]/.test(rest)) {
        return { language, argument: rest.replace(/^[ :]+/, '').trim() };
      }
    }
    return undefined;
  };
}
