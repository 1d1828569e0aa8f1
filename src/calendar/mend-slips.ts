import { editDistance } from '../core/edit-distance.ts';
import { whenWords } from './when-words.ts';

const shortest = 4;
const longWords = [...new Set(whenWords)].filter((word) => word.length > shortest);

function mendWord(word: string): string {
  if (word.length < shortest || longWords.includes(word)) return word;
  const [near, ...others] = longWords.filter((known) => editDistance(word, known, 1) === 1);
  return near !== undefined && others.length === 0 ? near : word;
}

/**
 * Words that are one slip of the keyboard from a single word of time: "varanan måndag". What may
 * be two ("tosdag") stays as it is, to be asked about.
 */
export const mendSlips = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/\p{L}+/gu, mendWord);
