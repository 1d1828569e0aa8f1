import type { Language } from '../../core/language.ts';
import type { Directory } from '../../organisation/directory.ts';
import type { Citation, Group } from '../../organisation/schema.ts';
import type { Query } from '../query.ts';
import type { DetailBlock, Suggestion } from '../reply.ts';

/** A fact that an answer rests on, in the reader's language, with where it stands. */
export type UsedFact = { readonly text: string; readonly citation: Citation };

export type Rendered =
  | {
      readonly kind: 'found';
      readonly headline: string;
      readonly details: readonly DetailBlock[];
      readonly facts: readonly UsedFact[];
      readonly suggestions?: readonly Suggestion[];
    }
  | {
      readonly kind: 'gap';
      /** What is not stated: follows «Det framgår inte av underlaget ». */
      readonly subject: string;
      /** What the sources do say nearby, as a whole sentence. */
      readonly nearby?: string;
      readonly group?: Group | undefined;
    };

export type RenderInput = {
  readonly query: Query;
  readonly language: Language;
  readonly directory: Directory;
  readonly bound: Group | undefined;
};

export const factsOf = (text: string, citations: readonly Citation[]): readonly UsedFact[] =>
  citations.map((citation) => ({ text, citation }));

/** "Osby", "Osby och Lund", "Osby, Lund och Höör". */
const listFormats = {
  sv: new Intl.ListFormat('sv', { type: 'conjunction' }),
  en: new Intl.ListFormat('en', { type: 'conjunction' }),
};

export const joinNames = (names: readonly string[], language: Language): string =>
  listFormats[language].format(names).replace(/, and /, ' and ');

export const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A sentence ends with a stop, whatever the fact was written with. */
export const sentence = (text: string): string =>
  /[.!?]$/.test(text.trim()) ? capitalise(text.trim()) : `${capitalise(text.trim())}.`;
