import type { Language } from '../../core/language.ts';
import type { WordForms } from '../words/word-reader.ts';
import type { Concept } from '../lexicon/concept-words.ts';

/** One word of a question. */
export type Token = {
  readonly at: number;
  /** As written, in lower case. */
  readonly word: string;
  readonly folded: string;
  /** What the word can be matched by, wherever it stands. */
  readonly forms: WordForms;
  readonly isStopWord: boolean;
  readonly keys: readonly string[];
  /** Stems of a compound's two parts: what kind first, then of what. */
  readonly partKeys: readonly string[];
  readonly likeKeys: readonly string[];
  /** In a sentence that only sets the scene for the question. */
  readonly isAside: boolean;
  /** An abbreviation that the model knows as a term. */
  readonly isAbbreviation: boolean;
  /** Everyday talk: it hardly says what a question is about. */
  readonly isEveryday: boolean;
  /** How much of the question's information it carries. */
  readonly weight: number;
};

export type Mention = { readonly id: string; readonly positions: readonly number[] };

/** A question as seen before anyone decides what it asks. */
export type Reading = {
  readonly language: Language;
  readonly tokens: readonly Token[];
  /** The folded words, joined by single spaces, with a space at both ends. */
  readonly line: string;
  readonly concepts: ReadonlyMap<Concept, readonly number[]>;
  readonly municipalities: readonly Mention[];
  readonly delregions: readonly Mention[];
  readonly groups: readonly Mention[];
  readonly people: readonly (Mention & { readonly isFullName: boolean })[];
  readonly roles: readonly Mention[];
  readonly organisations: readonly Mention[];
  /** Documents that the question names. */
  readonly sources: readonly string[];
  readonly sourceMentions: readonly Mention[];
  /** The question speaks of the asker's own group, municipality or delregion. */
  readonly isOurs: boolean;
};

export function has({ concepts: seen }: Reading, ...concepts: readonly Concept[]): boolean {
  for (const concept of concepts) if (!seen.has(concept)) return false;
  return true;
}

export function hasAny({ concepts: seen }: Reading, ...concepts: readonly Concept[]): boolean {
  for (const concept of concepts) if (seen.has(concept)) return true;
  return false;
}

export function positionsOf(reading: Reading, ...concepts: readonly Concept[]): readonly number[] {
  const all: number[] = [];
  for (const concept of concepts) {
    const positions = reading.concepts.get(concept);
    if (positions === undefined) continue;
    for (const at of positions) all.push(at);
  }
  return all;
}
