import { packStrings, readStrings, type PackedStrings } from '../../core/packed/strings.ts';
import { lexiconWords } from '../lexicon/concept-matcher.ts';
import { synonymKeys } from '../lexicon/synonyms.ts';
import { fold } from './fold.ts';
import { compileSpelling, createSpelling, type CompiledSpelling } from './spelling.ts';
import { stemEnglishWord, stemSwedishWord } from './stem.ts';
import { isEverydayWord } from './everyday-words.ts';
import { isStopWord } from './stop-words.ts';

/** What one written word can be matched by; `s:` and `e:` keep the two languages apart. */
export type WordForms = {
  readonly folded: string;
  readonly isStopWord: boolean;
  /** Everyday talk: it hardly says what a question is about. */
  readonly isEveryday: boolean;
  /** Stems of the word itself. */
  readonly keys: readonly string[];
  /** Stems of its parts, if it is a compound of known words. */
  readonly partKeys: readonly string[];
  /** Stems of words that stand for the same. */
  readonly likeKeys: readonly string[];
  readonly isMended: boolean;
};

export type WordReader = { readonly read: (word: string) => WordForms };

/** Words that show what is asked. */
const askedWith: ReadonlySet<string> = new Set(lexiconWords);

/** The words that a question is read against. */
export type CompiledWords = {
  /** Folded. */
  readonly vocabulary: PackedStrings;
  /** Their Swedish stems. */
  readonly stems: PackedStrings;
  readonly spelling: CompiledSpelling;
};

/** @param vocabulary folded words of the model and of the lexicon */
export function compileWords(vocabulary: ReadonlySet<string>): CompiledWords {
  const words = [...vocabulary];
  return {
    vocabulary: packStrings(words),
    stems: packStrings(words.map(stemSwedishWord)),
    spelling: compileSpelling(words),
  };
}

/**
 * Reads words against the vocabulary of the model: mends typing slips to known words, splits
 * compounds into known words (with a linking s).
 */
export function createWordReader(compiled: CompiledWords): WordReader {
  const vocabulary = readStrings(compiled.vocabulary);
  const stems = readStrings(compiled.stems);
  const spelling = createSpelling(vocabulary, compiled.spelling, askedWith);
  /** A stem of three letters or fewer is met by chance. */
  const isKnownStem = (stem: string): boolean => stem.length > minPart && stems.has(stem);

  const read = (word: string): WordForms => {
    let folded = fold(word);
    const stop = isStopWord(folded);
    const isEveryday = isEverydayWord(word);
    const isKnown =
      stop || isEveryday || vocabulary.has(folded) || isKnownStem(stemSwedishWord(word));
    const mended = isKnown ? undefined : spelling.correct(folded);
    if (mended !== undefined) folded = mended;
    const written = mended ?? word;
    return {
      folded,
      isStopWord: stop,
      isEveryday,
      keys: [`s:${stemSwedishWord(written)}`, `e:${stemEnglishWord(written)}`],
      partKeys: stop ? [] : splitCompound(folded, stems).map((part) => `s:${part}`),
      likeKeys: stop ? [] : synonymKeys(written),
      isMended: mended !== undefined,
    };
  };
  return { read };
}

const minPart = 3;

/** The two longest-known parts of a compound as stems; empty if it is none. */
export function splitCompound(
  folded: string,
  stems: { readonly has: (stem: string) => boolean },
): readonly string[] {
  if (folded.length < 2 * minPart + 1) return [];
  for (let at = folded.length - minPart; at >= minPart; at--) {
    const tail = stemSwedishWord(folded.slice(at));
    if (tail.length < minPart || !stems.has(tail)) continue;
    const head = folded.slice(0, at);
    for (const form of [head, head.replace(/s$/, ''), `${head}a`, `${head}e`]) {
      const stem = stemSwedishWord(form);
      if (stem.length >= minPart && stem.length + tail.length > 2 * minPart && stems.has(stem))
        return [stem, tail];
    }
  }
  return [];
}
