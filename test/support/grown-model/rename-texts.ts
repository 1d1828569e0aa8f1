/** A text cut at the names it holds: what stands between them, and which name stands there. */
type Pattern = readonly (string | { readonly name: number })[];

export type Renamer = (text: string, newNames: readonly string[]) => string;

/**
 * Replaces names wherever they stand as the beginning of a word, so that a genitive keeps its s.
 * Each text is searched once, however many times it is renamed.
 *
 * @param names the names to replace; the new ones come in the same order
 */
export function createRenamer(names: readonly string[]): Renamer {
  const placeOf = new Map(names.map((name, at) => [name, at]));
  const longestFirst = names
    .toSorted((a, b) => b.length - a.length)
    .map((name) => name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  const search = new RegExp(`(?<![\\p{L}\\p{N}])(${longestFirst.join('|')})`, 'gu');
  const patterns = new Map<string, Pattern>();

  const read = (text: string): Pattern =>
    text.split(search).map((part, at) => {
      const name = at % 2 === 1 ? placeOf.get(part) : undefined;
      return name === undefined ? part : { name };
    });
  return (text, newNames) => {
    let pattern = patterns.get(text);
    if (pattern === undefined) patterns.set(text, (pattern = read(text)));
    if (pattern.length === 1) return text;
    return pattern.map((part) => (typeof part === 'string' ? part : newNames[part.name])).join('');
  };
}
