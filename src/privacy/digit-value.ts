const decimalDigit = /^\p{Nd}$/u;

/** Digits that Unicode counts as letters or symbols: each set from zero, a space where it has none. */
const otherSets = [
  '〇一二三四五六七八九',
  '零壹贰叁肆伍陆柒捌玖',
  '零壹貳參肆伍陸柒捌玖',
  ' 壱弐参',
  ' ⓵⓶⓷⓸⓹⓺⓻⓼⓽',
  '⓿❶❷❸❹❺❻❼❽❾',
  '🄋➀➁➂➃➄➅➆➇➈',
  '🄌➊➋➌➍➎➏➐➑➒',
  ' 𝍠𝍡𝍢𝍣𝍤𝍥𝍦𝍧𝍨',
  ' ፩፪፫፬፭፮፯፰፱',
];
const otherDigits = new Map(
  otherSets.flatMap((set) =>
    Array.from(set).map((character, value) => [character.codePointAt(0) ?? 0, value] as const),
  ),
);
otherDigits.delete(0x20);

const known = new Map<number, number | undefined>();

const isDecimalDigit = (codePoint: number): boolean =>
  decimalDigit.test(String.fromCodePoint(codePoint));

/**
 * The value 0–9 of any script's digit. Of decimal ones Unicode keeps each set of digits in an unbroken run
 * that begins with zero, so the distance to the run's start tells the value.
 */
export function findDigitValue(codePoint: number): number | undefined {
  if (known.has(codePoint)) return known.get(codePoint);
  let value = otherDigits.get(codePoint);
  if (isDecimalDigit(codePoint)) {
    let first = codePoint;
    while (isDecimalDigit(first - 1)) first -= 1;
    value = (codePoint - first) % 10;
  }
  known.set(codePoint, value);
  return value;
}

const digitLike = new RegExp(`[\\p{N}${otherSets.join('').replaceAll(' ', '')}]`, 'u');

/** Whether anything in a text may fold to a digit. */
export const hasDigit = (text: string): boolean => digitLike.test(text);
