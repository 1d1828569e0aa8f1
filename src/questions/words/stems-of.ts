import { stemEnglishWord, stemSwedishWord } from './stem.ts';
import { tokenise } from './tokenise.ts';

const cache = new Map<string, readonly string[]>();
const cacheSize = 50_000;

/** The stems, in both languages, of every word of the texts; the model's own texts are few. */
export function stemsOf(...texts: readonly (string | undefined)[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => (text === undefined ? [] : stemsOfText(text))));
}

function stemsOfText(text: string): readonly string[] {
  const found = cache.get(text);
  if (found !== undefined) return found;
  if (cache.size >= cacheSize) cache.clear();
  const stems = text
    .split(/[,;.()\n]/)
    .flatMap((clause) => tokenise(clause))
    .flatMap((word) => [`s:${stemSwedishWord(word)}`, `e:${stemEnglishWord(word)}`]);
  cache.set(text, stems);
  return stems;
}
