import type { SoftKind } from './finding.ts';

const dot = '•';
const hideDigits = (text: string): string => text.replace(/\p{Nd}/gu, dot);
const hideWord = (word: string): string => {
  const [first = '', ...rest] = word;
  return first + dot.repeat(Math.min(rest.length, 8));
};

/** Enough to recognise one's own words by, too little to tell a stranger anything. */
export function maskSoft(kind: SoftKind, text: string): string {
  if (kind === 'phone') {
    const kept = Math.min(3, text.length);
    return text.slice(0, kept) + hideDigits(text.slice(kept));
  }
  if (kind === 'email') {
    const at = text.indexOf('@');
    return `${hideWord(text.slice(0, at))}@${hideWord(text.slice(at + 1))}`;
  }
  return text.split(' ').map(hideWord).join(' ');
}

export type MaskedSpan = { readonly start: number; readonly end: number; readonly with: string };

/** Replaces each span of the text; overlapping spans become one, with the first one's words. */
export function replaceSpans(text: string, spans: readonly MaskedSpan[]): string {
  const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  let result = '';
  let index = 0;
  for (const span of sorted) {
    if (span.start >= index) result += text.slice(index, span.start) + span.with;
    index = Math.max(index, span.end);
  }
  return result + text.slice(index);
}
