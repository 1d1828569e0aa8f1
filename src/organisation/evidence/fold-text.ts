/** Lower case, one kind of hyphen and quote, single spaces, without markup. */
export const foldText = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/<[^>]*>/g, ' ')
    .replace(/[*_#]+/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/["\u201c\u201d\u201e\u00bb\u00ab]/g, '"')
    .replace(/\s+/g, ' ')
    .trim();

/** A heading without list marks and a closing colon, its number kept. */
export const foldHeading = (line: string): string =>
  foldText(line)
    .replace(/^(?:[-\u2022]\s+)+/, '')
    .replace(/\s*[:.]$/, '');

/** The same without "1.", "a." or "2a." before it. */
export const dropNumber = (heading: string): string =>
  heading.replace(/^(?:\d+[a-z]?|[a-z])[.)]\s*/, '');

/** The words alone: letters and digits, hyphens inside a word kept together. */
export const splitWords = (text: string): string[] =>
  foldText(text).match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? [];
