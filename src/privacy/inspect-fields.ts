import { hasDigit } from './digit-value.ts';
import { foldText } from './fold-text.ts';
import { inspectText } from './inspect-text.ts';
import { collectLooseParts } from './loose-parts.ts';
import { findNumberKind } from './number-shape.ts';
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
const mostParts = 64;

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

/** A date among the words of one field, and the four digits that fit it among those of another. */
function inspectLoose(fields: readonly Field[], seen: Set<string>): FieldFinding[] {
  const loose = fields.map(({ name, text }) => ({
    name,
    ...collectLooseParts(foldText(text).text),
  }));
  const found: FieldFinding[] = [];
  for (const { name, dates } of loose)
    for (const { name: other, serials } of loose) {
      if (name === other || dates.length === 0 || seen.has(name) || seen.has(other)) continue;
      const kinds = dates
        .slice(0, mostParts)
        .flatMap((date) =>
          serials.slice(0, mostParts).map((serial) => findNumberKind(date + serial)),
        );
      const kind = kinds.find((each) => each !== undefined);
      if (kind === undefined) continue;
      seen.add(name).add(other);
      found.push({ severity: 'hard', kind, fields: [name, other] });
    }
  return found;
}

/**
 * The findings of every field, and of numbers split over fields: all fields in their order, the end
 * of each against the beginning of each other, and what stands alone in the middle of one against
 * what stands alone in another (up to 16 fields with digits). For what a person
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
  const digits = fields.filter(({ text }) => hasDigit(text));
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
  found.push(...inspectLoose(tried, seen));
  return found;
}
