import { findDigitValue } from './digit-value.ts';

/** Text as the guard reads it. */
export type FoldedText = {
  readonly text: string;
  /** Where in the source a folded unit began; past the last one, the source's end. */
  readonly offsetOf: (unit: number) => number;
};

const invisible = /^[\p{Cf}\p{Mn}\p{Me}\p{Default_Ignorable_Code_Point}]$/u;
const space = /^[\p{Z}\p{Cc}\u2800]$/u;
const dash = /^[\p{Pd}\u2212\u02d7\u2043\u00af\u30fc]$/u;
const entity =
  /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(nbsp|shy|[nm]dash|minus|thinsp|ensp|emsp|zwnj|zwj));/iy;

/** What stands between the parts of a number in an address: space, + - . / */
const percentEncoded = /%2[0bdef]/iy;

/** A run of what folds to itself: the bulk of any text. */
const plain = /[!-$'-~\u00c0-\u00ff]+/y;
/** All of a text folds to itself. */
const plainLine = /^(?:[!-$'-~\u00c0-\u00ff]| (?! ))*$/;

const known = new Map<number, string>();

function foldCodePoint(codePoint: number): string {
  const cached = known.get(codePoint);
  if (cached !== undefined) return cached;
  const character = String.fromCodePoint(codePoint);
  let folded = '';
  if (space.test(character)) folded = ' ';
  else if (dash.test(character)) folded = '-';
  else if (!invisible.test(character)) {
    for (const part of character.normalize('NFKC')) {
      const value = findDigitValue(part.codePointAt(0) ?? 0);
      folded += value !== undefined ? String(value) : invisible.test(part) ? '' : part;
    }
  }
  if (known.size < 70_000) known.set(codePoint, folded);
  return folded;
}

function foldEntity(match: RegExpExecArray): string {
  const codePoint = match[1] ? Number(match[1]) : match[2] ? parseInt(match[2], 16) : undefined;
  if (codePoint !== undefined) return codePoint <= 0x10ffff ? foldCodePoint(codePoint) : ' ';
  const name = (match[3] ?? '').toLowerCase();
  if (name === 'ndash' || name === 'mdash' || name === 'minus') return '-';
  return name === 'shy' || name.startsWith('zw') ? '' : ' ';
}

/**
 * Undoes what hides a number from a plain search: every script's digits become 0–9, every dash `-`,
 * white space and control characters one space, invisible characters nothing. One pass.
 */
export function foldText(source: string): FoldedText {
  if (plainLine.test(source))
    return { text: source, offsetOf: (unit) => Math.min(unit, source.length) };
  const parts: string[] = [];
  const offsets: number[] = [];
  let endsInSpace = false;
  let index = 0;
  while (index < source.length) {
    plain.lastIndex = index;
    const [run] = plain.exec(source) ?? [];
    if (run !== undefined) {
      parts.push(run);
      for (const end = index + run.length; index < end; index += 1) offsets.push(index);
      endsInSpace = false;
      continue;
    }
    const from = index;
    const codePoint = source.codePointAt(index) ?? 0;
    let folded: string | undefined;
    if (codePoint === 0x26) {
      entity.lastIndex = index;
      const match = entity.exec(source);
      if (match) {
        folded = foldEntity(match);
        index += match[0].length;
      }
    }
    if (codePoint === 0x25) {
      percentEncoded.lastIndex = index;
      const [match] = percentEncoded.exec(source) ?? [];
      if (match !== undefined) {
        folded = decodeURIComponent(match);
        index += match.length;
      }
    }
    if (folded === undefined) {
      folded = foldCodePoint(codePoint);
      index += codePoint > 0xffff ? 2 : 1;
    }
    if (folded === '' || (folded === ' ' && endsInSpace)) continue;
    endsInSpace = folded === ' ';
    parts.push(folded);
    for (let unit = 0; unit < folded.length; unit += 1) offsets.push(from);
  }
  return { text: parts.join(''), offsetOf: (unit) => offsets[unit] ?? source.length };
}

const lookalike = /\d[oOlI|]|[oOlI|]\d/;
const isDigit = (character: string | undefined): boolean =>
  character !== undefined && character >= '0' && character <= '9';

/** The second reading, with O for zero and l, I or | for one beside a digit; absent if the same. */
export function findLookalikeReading(folded: FoldedText): FoldedText | undefined {
  if (!lookalike.test(folded.text)) return undefined;
  const units = folded.text.split('');
  for (let i = 0; i < units.length; i += 1) {
    const unit = units[i];
    if (unit === undefined || !'oOlI|'.includes(unit)) continue;
    if (isDigit(units[i - 1]) || isDigit(units[i + 1])) units[i] = /[oO]/.test(unit) ? '0' : '1';
  }
  return { text: units.join(''), offsetOf: folded.offsetOf };
}
