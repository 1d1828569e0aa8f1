import { dropNumber, foldHeading, foldText } from './fold-text.ts';
import type { OutlineHeading } from './source-outlines.ts';

type Place = { readonly heading: string; readonly depth: number; readonly line: number };

/** Finds the headings one after the other, each below the one before. */
function placeHeadings(lines: readonly string[], outline: readonly OutlineHeading[]): Place[] {
  const places: Place[] = [];
  let from = 0;
  for (const { heading, depth } of outline) {
    const wanted = foldHeading(heading);
    const line = lines.findIndex((text, at) => at >= from && text === wanted);
    if (line === -1) continue;
    places.push({ heading: wanted, depth, line });
    from = line + 1;
  }
  return places;
}

const isSameHeading = (heading: string, asked: string): boolean =>
  heading === asked || (dropNumber(asked) === asked && dropNumber(heading) === asked);

/**
 * Looks sections up in a document. A section reaches to the next heading of its own depth or
 * above; one that stands several times is all of its places together.
 *
 * @returns the folded text of a section, its heading included, or nothing when there is none
 */
export function createSectionFinder(
  document: string,
  outline: readonly OutlineHeading[],
): (section: string) => string | undefined {
  const raw = document.split(/[\n\r\f]+/);
  const lines = raw.map(foldHeading);
  const places = placeHeadings(lines, outline);
  const textFrom = (line: number, depth: number): string => {
    const end = places.find((next) => next.line > line && next.depth <= depth)?.line;
    return foldText(raw.slice(line, end).join('\n'));
  };

  return (section) => {
    const asked = foldHeading(section);
    const known = places.filter(({ heading }) => isSameHeading(heading, asked));
    if (known.length > 0) {
      return known.map(({ line, depth }) => textFrom(line, depth)).join('\n');
    }
    const line = lines.findIndex((text) => isSameHeading(text, asked));
    return line === -1 ? undefined : textFrom(line, Number.POSITIVE_INFINITY);
  };
}
