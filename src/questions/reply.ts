import type { Language } from '../core/language.ts';
import type { Citation } from '../organisation/schema.ts';
import type { Query } from './query.ts';

export type TableBlock = {
  readonly kind: 'table';
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

/** One part of an answer's details, already in the reader's language, plain text throughout. */
export type DetailBlock =
  | { readonly kind: 'facts'; readonly facts: readonly { label: string; value: string }[] }
  | { readonly kind: 'list'; readonly title?: string; readonly items: readonly string[] }
  | TableBlock
  | {
      readonly kind: 'chart';
      readonly title: string;
      readonly unit: string;
      readonly bars: readonly { label: string; value: number }[];
      /** What clients without charts show instead. */
      readonly table: TableBlock;
    }
  | { readonly kind: 'note'; readonly text: string };

export type SourceLine = {
  readonly title: string;
  /** ISO date of the document; absent where it bears none. */
  readonly date?: string;
  readonly section: string;
};

/** A button that asks on: `text` is what the person would have written. */
export type Suggestion = {
  readonly title: string;
  readonly text: string;
  /** One of the readings offered: answered as it is, not read again. */
  readonly query?: Query | undefined;
};

/** Why the bot answered as it did, for "Varför?". */
export type Explanation = {
  readonly readAs: string;
  readonly facts: readonly { readonly text: string; readonly citation: Citation }[];
  readonly notes: readonly string[];
  /** What is set here and stands in no source. */
  readonly settings: readonly string[];
};

export type Reply =
  | {
      readonly kind: 'answer';
      readonly language: Language;
      readonly query: Query;
      /** The direct answer in one or two sentences; also the notification's text. */
      readonly headline: string;
      readonly details: readonly DetailBlock[];
      readonly sources: readonly SourceLine[];
      readonly suggestions: readonly Suggestion[];
    }
  | {
      readonly kind: 'ask-back';
      readonly language: Language;
      readonly headline: string;
      readonly suggestions: readonly Suggestion[];
    }
  | {
      readonly kind: 'not-in-sources';
      readonly language: Language;
      /** The refusal phrase and who to ask. */
      readonly headline: string;
      readonly details: readonly DetailBlock[];
      readonly suggestions: readonly Suggestion[];
    };
