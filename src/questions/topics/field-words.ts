import type { Language } from '../../core/language.ts';
import { fold } from '../words/fold.ts';
import { stemEnglishWord, stemSwedishWord } from '../words/stem.ts';
import { isStopWord } from '../words/stop-words.ts';
import { tokenise } from '../words/tokenise.ts';
import { splitCompound } from '../words/word-reader.ts';

export type FieldWord = {
  readonly language: Language;
  readonly folded: string;
  readonly stem: string;
  /** The number of its stem with its language's mark. */
  readonly term: number;
  readonly isStopWord: boolean;
};

/** Reads the model's texts into words, each text and each word once however often they recur. */
export type FieldWords = {
  readonly read: (text: string | undefined, language: Language) => readonly FieldWord[];
  /** Terms of a Swedish compound's two parts. */
  readonly partsOf: (word: FieldWord, stems: ReadonlySet<string>) => readonly number[];
  /** Every word read so far. */
  readonly seen: () => Iterable<FieldWord>;
  /** Stems with their language's mark, by term. */
  readonly keys: readonly string[];
};

export function createFieldWords(): FieldWords {
  const texts = {
    sv: new Map<string, readonly FieldWord[]>(),
    en: new Map<string, readonly FieldWord[]>(),
  };
  const words = { sv: new Map<string, FieldWord>(), en: new Map<string, FieldWord>() };
  const parts = new Map<FieldWord, readonly number[]>();
  const terms = new Map<string, number>();
  const keys: string[] = [];

  function termOf(key: string): number {
    const found = terms.get(key);
    if (found !== undefined) return found;
    terms.set(key, keys.length);
    return keys.push(key) - 1;
  }

  const readWord = (word: string, language: Language): FieldWord => {
    const found = words[language].get(word);
    if (found !== undefined) return found;
    const folded = fold(word);
    const stem = language === 'sv' ? stemSwedishWord(word) : stemEnglishWord(word);
    const read = {
      language,
      folded,
      stem,
      term: termOf(`${language === 'sv' ? 's' : 'e'}:${stem}`),
      isStopWord: isStopWord(folded),
    };
    words[language].set(word, read);
    return read;
  };
  return {
    keys,
    seen: function* () {
      yield* words.sv.values();
      yield* words.en.values();
    },
    read: (text, language) => {
      if (text === undefined || text === '') return [];
      const found = texts[language].get(text);
      if (found !== undefined) return found;
      const read: FieldWord[] = [];
      for (const clause of text.split(/[.;,()\n]/)) {
        for (const word of tokenise(clause)) read.push(readWord(word, language));
      }
      texts[language].set(text, read);
      return read;
    },
    partsOf: (word, stems) => {
      const found = parts.get(word);
      if (found !== undefined) return found;
      const read = splitCompound(word.folded, stems).map((part) => termOf(`s:${part}`));
      parts.set(word, read);
      return read;
    },
  };
}
