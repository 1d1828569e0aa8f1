import type { Citation, Source } from '../schema.ts';
import { getById } from './index-by-id.ts';

/** What an answer names as its source; dates are YYYY-MM-DD. */
export type CitedSource = {
  readonly source: Source;
  readonly section: string;
  /** Absent: the document bears none. */
  readonly date: string | undefined;
  readonly lastRevised: string | undefined;
};

export function citeSource(citation: Citation, sources: ReadonlyMap<string, Source>): CitedSource {
  const source = getById(sources, citation.source);
  return {
    source,
    section: citation.section,
    date: source.date,
    lastRevised: [...source.revised].sort().at(-1),
  };
}
