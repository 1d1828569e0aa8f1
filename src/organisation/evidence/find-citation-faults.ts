import type { ModelProblem } from '../model-fault.ts';
import type { Model } from '../schema.ts';
import { foldText } from './fold-text.ts';
import { listCitations } from './list-citations.ts';
import { findOutline } from './source-outlines.ts';
import { createSectionFinder } from './split-sections.ts';

/** A figure stands by itself: "52" is not proved by "152". */
function holdsTerm(section: string, term: string): boolean {
  const folded = foldText(term);
  for (let at = section.indexOf(folded); at !== -1; at = section.indexOf(folded, at + 1)) {
    const isCutBefore = /^\d/.test(folded) && /\d/.test(section.charAt(at - 1));
    const isCutAfter = /\d$/.test(folded) && /\d/.test(section.charAt(at + folded.length));
    if (!isCutBefore && !isCutAfter) return true;
  }
  return false;
}

/**
 * Holds every citation against the document it names.
 *
 * @param documents the text of each source document by the source's id
 */
export function findCitationFaults(
  model: Model,
  documents: ReadonlyMap<string, string>,
): ModelProblem[] {
  const citations = listCitations(model);
  const finders = new Map(
    model.sources.flatMap(({ id, file }) => {
      const document = documents.get(id);
      if (document === undefined) return [];
      const cited = citations.filter(({ citation }) => citation.source === id);
      const headings = new Set(cited.map(({ citation }) => citation.section));
      const outline = findOutline(file) ?? [...headings].map((heading) => ({ heading, depth: 0 }));
      return [[id, createSectionFinder(document, outline)] as const];
    }),
  );
  const missing = model.sources.flatMap(({ id, file }, at) =>
    documents.has(id)
      ? []
      : [
          {
            path: ['sources', at, 'file'],
            problem: `No source document begins with "${file}"`,
            remedy: 'Put the document there, or correct the prefix',
          },
        ],
  );

  const unproved = citations.flatMap(({ citation, path }): ModelProblem[] => {
    const find = finders.get(citation.source);
    if (find === undefined) return [];
    const section = find(citation.section);
    if (section === undefined) {
      return [
        {
          path: [...path, 'section'],
          problem: `"${citation.source}" has no section "${citation.section}"`,
          remedy: 'Write the heading as it stands in the document',
        },
      ];
    }
    return citation.evidence.flatMap((term, at) =>
      holdsTerm(section, term)
        ? []
        : [
            {
              path: [...path, 'evidence', at],
              problem: `"${term}" does not stand in the section "${citation.section}" of "${citation.source}"`,
              remedy: 'Take a term as it stands there, or cite the section that holds it',
            },
          ],
    );
  });
  return [...missing, ...unproved];
}
