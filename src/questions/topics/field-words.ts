import type { Language } from '../../core/language.ts';
import { fold } from '../words/fold.ts';
import { stemEnglishWord, stemSwedishWord } from '../words/stem.ts';
import { isStopWord } from '../words/stop-words.ts';
import { tokenise } from '../words/tokenise.ts';
import { splitCompound } from '../words/word-reader.ts';

export type FieldWord = {
  readonly folded: string;
  readonly stem: string;
  /** The stem with its language's mark. */
  readonly key: string;
  readonly isStopWord: boolean;
};

/** Reads the model's texts into words, each text and each word once however often they recur. */
export type FieldWords = {
  readonly read: (text: string | undefined, language: Language) => readonly FieldWord[];
  /** Keys of a Swedish compound's two parts. */
  readonly partsOf: (word: FieldWord, stems: ReadonlySet<string>) => readonly string[];
};

export function createFieldWords(): FieldWords {
  const texts = {
    sv: new Map<string, readonly FieldWord[]>(),
    en: new Map<string, readonly FieldWord[]>(),
  };
  const words = { sv: new Map<string, FieldWord>(), en: new Map<string, FieldWord>() };
  const parts = new Map<string, readonly string[]>();

  const readWord = (word: string, language: Language): FieldWord => {
    const found = words[language].get(word);
    if (found !== undefined) return found;
    const folded = fold(word);
    const stem = language === 'sv' ? stemSwedishWord(word) : stemEnglishWord(word);
    const read = {
      folded,
      stem,
      key: `${language === 'sv' ? 's' : 'e'}:${stem}`,
      isStopWord: isStopWord(folded),
    };
    words[language].set(word, read);
    return read;
  };
  return {
    read: (text, language) => {
      if (text === undefined || text === '') return [];
      const found = texts[language].get(text);
      if (found !== undefined) return found;
      const read = text
        .split(/[.;,()\n]/)
        .flatMap((clause) => tokenise(clause))
        .map((word) => readWord(word, language));
      texts[language].set(text, read);
      return read;
    },
    partsOf: ({ folded }, stems) => {
      const found = parts.get(folded) ?? splitCompound(folded, stems).map((part) => `s:${part}`);
      parts.set(folded, found);
      return found;
    },
  };
}
