import { inspectText } from './inspect-text.ts';
import { isHard, type HardKind, type SoftKind } from './finding.ts';

/** A finding in a form; one that is split over fields names each of them. */
export type FieldFinding =
  | { readonly severity: 'hard'; readonly kind: HardKind; readonly fields: readonly string[] }
  | {
      readonly severity: 'soft';
      readonly kind: SoftKind;
      readonly fields: readonly string[];
      readonly preview: string;
    };

type Field = { readonly name: string; readonly text: string };

/** How much of a field's beginning and end is tried against every other field. */
const edgeLength = 48;
const mostFieldsTried = 16;
const hasDigit = /\p{Nd}|\p{No}/u;

function inspectJoined(fields: readonly Field[], seen: Set<string>): FieldFinding[] {
  const starts: number[] = [];
  let joined = '';
  for (const { text } of fields) {
    starts.push(joined.length);
    joined += `${text}\n`;
  }
  const found: FieldFinding[] = [];
  for (const finding of inspectText(joined)) {
    if (finding.severity === 'soft') continue;
    const names = fields
      .filter((field, index) => {
        const start = starts[index] ?? 0;
        return start < finding.end && finding.start < start + field.text.length;
      })
      .map(({ name }) => name);
    if (names.length < 2 || names.some((name) => seen.has(name))) continue;
    for (const name of names) seen.add(name);
    found.push({ severity: 'hard', kind: finding.kind, fields: names });
  }
  return found;
}

/**
 * The findings of every field, and of numbers split over fields: all fields in their order, and the
 * end of each against the beginning of each other (up to 16 fields with digits). For what a person
 * typed; texts made by the program are inspected one by one, since tables of figures would join
 * into numbers.
 */
export function inspectFields(record: Readonly<Record<string, string>>): readonly FieldFinding[] {
  const fields = Object.entries(record).map(([name, text]): Field => ({ name, text }));
  const found: FieldFinding[] = [];
  const seen = new Set<string>();
  for (const { name, text } of fields)
    for (const finding of inspectText(text)) {
      if (isHard(finding)) seen.add(name);
      found.push(
        finding.severity === 'hard'
          ? { severity: 'hard', kind: finding.kind, fields: [name] }
          : { severity: 'soft', kind: finding.kind, fields: [name], preview: finding.preview },
      );
    }
  const digits = fields.filter(({ text }) => hasDigit.test(text));
  if (digits.length < 2) return found;
  found.push(...inspectJoined(digits, seen));
  const tried = digits.slice(0, mostFieldsTried);
  for (const first of tried)
    for (const second of tried) {
      if (first === second) continue;
      const edges = [
        { name: first.name, text: first.text.slice(-edgeLength) },
        { name: second.name, text: second.text.slice(0, edgeLength) },
      ];
      found.push(...inspectJoined(edges, seen));
    }
  return found;
}
