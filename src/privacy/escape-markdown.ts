const inline = /[\\`*_[\]~|]/g;
const atLineStart = /^([ \t]*)([#+=-]|\d{1,9}\.)/gm;
const scheme = /\b(https?|ftp|mailto|javascript|data|tel):/gi;
const noBreak = '\u200b';

/**
 * User text for a card's TextBlock or a message in Markdown: shown as it was written, never as a
 * link, mention, heading, list or HTML. Angle brackets and ampersands become entities, Markdown's
 * own characters get a backslash, and addresses a zero-width space so that they are not linked.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(inline, '\\$&')
    .replace(atLineStart, (_, indent: string, mark: string) =>
      mark.endsWith('.') ? `${indent}${mark.slice(0, -1)}\\.` : `${indent}\\${mark}`,
    )
    .replace(scheme, `$1${noBreak}:`)
    .replace(/\bwww\./gi, `www${noBreak}.`)
    .replace(/@/g, `@${noBreak}`);
}
