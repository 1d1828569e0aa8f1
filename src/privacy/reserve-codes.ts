import type { HardKind } from './finding.ts';
import { isBirthDate, isCentury } from './number-shape.ts';

export type CodeSpan = { readonly kind: HardKind; readonly start: number; readonly end: number };

const candidate =
  /(?<![\d])(\d{8}|\d{6}|\d{4}[-./]\d{2}[-./]\d{2})( ?[-+]? ?)([\p{L}\d]{4})(?![\p{L}\d])/gu;

const interim = /^[TRSUWXJKLMN]\d{3}$/;
const regionVastraGotaland = /^[KMX]\d{3}$/;
const national = /^[A-HJ-NPR-UX-Z]{2}[A-Z\d]\d$/;
const mixed = /^(?=.*\d)(?=.*[A-ZÅÄÖ])[A-ZÅÄÖ\d]{4}$/;
const quantity = /^KL|^\d+(?:MG|ML|KG|ST|KR|CM|MM|KM|DL|ÅR|G|M|L)$/;

function findCodeKind(date: string, separator: string, tail: string): HardKind | undefined {
  const isCompact = !/\D/.test(date);
  const digits = date.replace(/\D/g, '');
  const isSpaced = separator.includes(' ') && !/[-+]/.test(separator);
  if (isSpaced && !isCompact) return undefined;
  if (digits.length === 6)
    return isBirthDate(digits) && interim.test(tail) ? 'interim-number' : undefined;
  const hasBirthDate = isBirthDate(digits.slice(2));
  const century = Number(digits.slice(0, 2));
  if (national.test(tail)) {
    const isKnownDate = century >= 22 && century <= 98 && hasBirthDate;
    const month = Number(digits.slice(4, 6));
    const day = Number(digits.slice(6));
    const isUnknownDate = century === 0 && month >= 20 && day >= 40 && day <= 59;
    if (isKnownDate || isUnknownDate) return 'reserve-number';
  }
  if (!isCentury(digits) || !hasBirthDate) return undefined;
  if (regionVastraGotaland.test(tail)) return 'reserve-number';
  if (interim.test(tail)) return 'interim-number';
  return !isSpaced && mixed.test(tail) && !quantity.test(tail) ? 'reserve-number' : undefined;
}

/**
 * Numbers with letters in their last four characters: interim numbers, the national reserve
 * identity (XXYYMMDDNNGC) and the reserve numbers of the regions (a date and four characters with
 * a letter: Skåne, Västra Götaland, Värmland). Formats: Inera, Personuppgiftstjänsten.
 */
export function collectReserveCodes(text: string): CodeSpan[] {
  const spans: CodeSpan[] = [];
  for (const match of text.matchAll(candidate)) {
    const kind = findCodeKind(match[1] ?? '', match[2] ?? '', (match[3] ?? '').toUpperCase());
    if (kind) spans.push({ kind, start: match.index, end: match.index + match[0].length });
  }
  return spans;
}
