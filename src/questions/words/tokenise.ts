import { chatForms } from './chat-forms.ts';

const wordPattern = /[\p{L}\p{N}]+(?:[-–:][\p{L}\p{N}]+)*/gu;

/** No word of either language is longer; what is, is no word. */
const maxWordLength = 60;

/** At most this many words of a question are read. */
const maxTokens = 60;

/** Splits a text into lower-case words, chat spellings written out. */
export function tokenise(text: string): readonly string[] {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .replace(/(?<=\p{L})['’´`]s?(?!\p{L})/gu, '')
      .match(wordPattern) ?? [];
  return words
    .filter(({ length }) => length <= maxWordLength)
    .flatMap((word) => (chatForms.get(word) ?? splitJoined(word)).split(' '))
    .slice(0, maxTokens);
}

/** "DS:s", "MAS:arna": the ending of an abbreviation. */
const ending = /:(?:s|n|en|et|ns|ens|ar|er|arna|erna|na|arnas|ernas)$/;

/** "SIP-utbildning" holds two words; "k-stad" and "1-2" are one. */
function splitJoined(joined: string): string {
  const word = joined.replace(ending, '');
  const parts = word.split(/[-–:]/);
  return parts.every((part) => part.length > 1 && /\p{L}/u.test(part)) ? parts.join(' ') : word;
}
