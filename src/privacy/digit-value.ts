const decimalDigit = /^\p{Nd}$/u;
const known = new Map<number, number | undefined>();

const isDecimalDigit = (codePoint: number): boolean =>
  decimalDigit.test(String.fromCodePoint(codePoint));

/**
 * The value 0–9 of any script's decimal digit. Unicode keeps each set of digits in an unbroken run
 * that begins with zero, so the distance to the run's start tells the value.
 */
export function findDigitValue(codePoint: number): number | undefined {
  if (known.has(codePoint)) return known.get(codePoint);
  let value: number | undefined;
  if (isDecimalDigit(codePoint)) {
    let first = codePoint;
    while (isDecimalDigit(first - 1)) first -= 1;
    value = (codePoint - first) % 10;
  }
  known.set(codePoint, value);
  return value;
}
