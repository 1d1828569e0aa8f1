import { remember } from '../../core/remember.ts';
import { stemEnglishWord, stemSwedishWord } from './stem.ts';
import { tokenise } from './tokenise.ts';

/** The stems, in both languages, of every word of the texts; the model's own texts are few. */
export function stemsOf(...texts: readonly (string | undefined)[]): ReadonlySet<string> {
  return stemsOfJoined(texts.filter((text) => text !== undefined).join('\n'));
}

/** Texts of a large model, each of which is asked for again and again. */
const mostTexts = 20_000;

const stemsOfJoined = remember(
  (text: string): ReadonlySet<string> => new Set(stemsOfText(text)),
  mostTexts,
);

const stemsOfText = (text: string): readonly string[] =>
  text
    .split(/[,;.()\n]/)
    .flatMap((clause) => tokenise(clause))
    .flatMap((word) => [`s:${stemSwedishWord(word)}`, `e:${stemEnglishWord(word)}`]);
