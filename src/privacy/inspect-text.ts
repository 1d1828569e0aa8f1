import { findIdentityNumbers } from './find-identity-numbers.ts';
import type { Finding, HardKind } from './finding.ts';
import { findLookalikeReading, foldText, type FoldedText } from './fold-text.ts';
import { maskSoft } from './mask.ts';
import { collectSoftSpans } from './soft-findings.ts';

/**
 * All that may identify a patient in one text, in order, without overlaps (a hard finding hides the
 * soft ones it covers). Offsets are UTF-16 units of `text`. Linear in its length.
 */
export function inspectText(text: string): readonly Finding[] {
  const folded = foldText(text);
  const place = (start: number, end: number): { start: number; end: number } => ({
    start: folded.offsetOf(start),
    end: endOf(text, folded, end),
  });
  const lookalike = findLookalikeReading(folded);
  const hard = [
    ...findIdentityNumbers(folded.text),
    ...(lookalike ? findIdentityNumbers(lookalike.text) : []),
  ].map(({ kind, start, end }): Finding => ({
    severity: 'hard',
    kind: kind satisfies HardKind,
    ...place(start, end),
  }));
  const soft = collectSoftSpans(folded.text).map(({ kind, start, end }): Finding => ({
    severity: 'soft',
    kind,
    ...place(start, end),
    preview: maskSoft(kind, folded.text.slice(start, end)),
  }));
  return [
    ...withoutOverlaps(hard),
    ...soft.filter((each) => !hard.some((h) => meets(h, each))),
  ].sort((a, b) => a.start - b.start);
}

/** A span ends where its last source character does, not where the next visible one begins. */
function endOf(text: string, { offsetOf }: FoldedText, end: number): number {
  const lastStart = offsetOf(end - 1);
  const next = offsetOf(end);
  const codePoint = text.codePointAt(lastStart) ?? 0;
  const isEntity = (codePoint === 0x26 || codePoint === 0x25) && next - lastStart > 1;
  return isEntity ? next : Math.min(text.length, lastStart + (codePoint > 0xffff ? 2 : 1));
}

const meets = (a: Finding, b: Finding): boolean => a.start < b.end && b.start < a.end;

function withoutOverlaps(findings: readonly Finding[]): readonly Finding[] {
  const sorted = [...findings].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Finding[] = [];
  for (const finding of sorted) {
    const previous = kept.at(-1);
    if (previous && meets(previous, finding)) {
      if (finding.end > previous.end) kept[kept.length - 1] = { ...previous, end: finding.end };
    } else kept.push(finding);
  }
  return kept;
}
