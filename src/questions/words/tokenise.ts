import { chatForms } from './chat-forms.ts';
import { createWordSplitter, isComposed } from './split-words.ts';

const split = createWordSplitter(/[\p{L}\p{N}]+(?:[-–:][\p{L}\p{N}]+)*/gu, ['-', '–', ':']);
const genitive = /(?<=\p{L})['’´`]s?(?!\p{L})/gu;

/** No word of either language is longer; what is, is no word. */
const maxWordLength = 60;

/** At most this many words of a question are read. */
const maxTokens = 60;

/** Splits a text into lower-case words, chat spellings written out. */
export function tokenise(text: string): readonly string[] {
  const lower = (isComposed(text) ? text : text.normalize('NFC')).toLowerCase();
  const tokens: string[] = [];
  for (const word of split(/['’´`]/.test(lower) ? lower.replace(genitive, '') : lower)) {
    if (word.length > maxWordLength) continue;
    const chat = chatForms.get(word);
    if (chat === undefined && !/[-–:]/.test(word)) tokens.push(word);
    else tokens.push(...(chat ?? splitJoined(word)).split(' '));
  }
  return tokens.length > maxTokens ? tokens.slice(0, maxTokens) : tokens;
}

/** "DS:s", "MAS:arna": the ending of an abbreviation. */
const ending = /:(?:s|n|en|et|ns|ens|ar|er|arna|erna|na|arnas|ernas)$/;

/** "SIP-utbildning" holds two words; "k-stad" and "1-2" are one. */
function splitJoined(joined: string): string {
  const word = joined.replace(ending, '');
  const parts = word.split(/[-–:]/);
  return parts.every((part) => part.length > 1 && /\p{L}/u.test(part)) ? parts.join(' ') : word;
}
