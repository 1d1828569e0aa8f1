import { stemEnglishWord, stemSwedishWord } from './stem.ts';
import { tokenise } from './tokenise.ts';

const cacheSize = 20_000;

/** The stems, in both languages, of every word of the texts; the model's own texts are few. */
export function stemsOf(...texts: readonly (string | undefined)[]): ReadonlySet<string> {
  const joined = texts.filter((text) => text !== undefined).join('\n');
  const found = sets.get(joined);
  if (found !== undefined) return found;
  if (sets.size >= cacheSize) sets.clear();
  const stems = new Set(stemsOfText(joined));
  sets.set(joined, stems);
  return stems;
}

const sets = new Map<string, ReadonlySet<string>>();

const stemsOfText = (text: string): readonly string[] =>
  text
    .split(/[,;.()\n]/)
    .flatMap((clause) => tokenise(clause))
    .flatMap((word) => [`s:${stemSwedishWord(word)}`, `e:${stemEnglishWord(word)}`]);
