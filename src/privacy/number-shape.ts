import type { HardKind } from './finding.ts';

/** The Luhn sum over decimal digits, the check digit last, is a multiple of ten. */
export function hasLuhnChecksum(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i += 1) {
    const value = digits.charCodeAt(digits.length - 1 - i) - 48;
    const doubled = i % 2 === 0 ? value : value * 2;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

const twoDigits = (digits: string, at: number): number =>
  (digits.charCodeAt(at) - 48) * 10 + digits.charCodeAt(at + 1) - 48;

export const isCentury = (digits: string): boolean => /^(?:18|19|20)/.test(digits);

/** YYMMDD with the wide months that coordination numbers have (00–12) and a plain day. */
export const isBirthDate = (sixDigits: string): boolean => {
  const day = twoDigits(sixDigits, 4);
  return twoDigits(sixDigits, 2) <= 12 && day >= 1 && day <= 31;
};

/**
 * What ten or twelve digits are, by shape and checksum. Rules: Skatteverket for personal and
 * coordination numbers; Inera's list of local formats for Carelink (day 32–59) and Region
 * Stockholm (99 and a year) reserve numbers, both twelve digits.
 */
export function findNumberKind(digits: string): HardKind | undefined {
  if (digits.length === 12) {
    const year = Number(digits.slice(2, 6));
    if (digits.startsWith('99') && year >= 1880 && year <= 2299) return 'reserve-number';
    if (!isCentury(digits)) return undefined;
  }
  const ten = digits.slice(-10);
  if (twoDigits(ten, 2) > 12) return undefined;
  const day = twoDigits(ten, 4);
  if (day < 1 || day > 91 || !hasLuhnChecksum(ten)) return undefined;
  if (day <= 31) return 'personal-number';
  if (day >= 60) return 'coordination-number';
  return digits.length === 12 ? 'reserve-number' : undefined;
}
