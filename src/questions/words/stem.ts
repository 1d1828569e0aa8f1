import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { stemmer as stemSwedish } from '@orama/stemmers/swedish';
import { fold } from './fold.ts';

/** Endings that the Snowball stemmer leaves on some forms of a word and takes off others. */
const swedishRest =
  /(?<=.{4})(?:arna|erna|orna|aren|ande|ades|ade|are|at|et|en|ar|er|or|an|n|a|s|t|e)$/;

/** One form for all inflections of a word; folded, never shown to a person. */
export function stemSwedishWord(word: string): string {
  const stem = fold(stemSwedish(word));
  return stem.replace(swedishRest, '').replace(/([mn])\1$/, '$1');
}

export function stemEnglishWord(word: string): string {
  return fold(stemEnglish(word));
}
