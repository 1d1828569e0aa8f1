const lineBreak = /\r\n?|[\u0085\u2028\u2029]/g;
const unsafe = /(?![\n\t])[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2800\u3164\uffa0\ufff9-\uffff]/gu;
const oddSpace = /[\p{Zs}\t]+/gu;
const manyLines = /\n{3,}/g;
/** One line of what nearly everybody types: nothing in it needs cleaning. */
const plainLine = /^(?:[!-~\u00c0-\u00ff]| (?! ))*$/;

/**
 * A person's words as plain text that is safe to keep and show: composed (NFC), without control,
 * bidirectional, zero-width and private characters, spaces and line breaks evened out, at most
 * `maxLength` UTF-16 units (cut at a whole character).
 */
export function cleanText(text: string, maxLength: number): string {
  // Normalising is not bounded by the length it gives back, so hostile size is cut first.
  const bounded = text.slice(0, maxLength * 4);
  const cleaned = plainLine.test(bounded) ? bounded.trim() : cleanLines(bounded);
  if (cleaned.length <= maxLength) return cleaned;
  const cut = cleaned.slice(0, maxLength);
  return (/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut).trimEnd();
}

const cleanLines = (text: string): string =>
  text
    .normalize('NFC')
    .replace(lineBreak, '\n')
    .replace(unsafe, '')
    .replace(oddSpace, ' ')
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replace(manyLines, '\n\n')
    .trim();
