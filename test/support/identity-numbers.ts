/** Made by rule, never taken from a person: the checks of the identity guard. */
const luhnDigit = (nine: string): string => {
  let sum = 0;
  for (let i = 0; i < nine.length; i += 1) {
    const doubled = Number(nine[i]) * (i % 2 === 0 ? 2 : 1);
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return String((10 - (sum % 10)) % 10);
};

const pad = (value: number, length: number): string => String(value).padStart(length, '0');

/** Twelve digits. `dayOffset` 60 makes a coordination number, 31 a Carelink reserve number. */
export function makeNumber(
  year: number,
  month: number,
  day: number,
  serial: number,
  dayOffset = 0,
): string {
  const date = pad(year, 4) + pad(month, 2) + pad(day + dayOffset, 2);
  const nine = date.slice(2) + pad(serial, 3);
  return date + pad(serial, 3) + luhnDigit(nine);
}

/** A spread of personal and coordination numbers, by arithmetic rather than chance. */
export function makeNumbers(count: number): string[] {
  return Array.from({ length: count }, (_, i) => {
    const year = 1890 + ((i * 37) % 135);
    const month = 1 + ((i * 5) % 12);
    const day = 1 + ((i * 11) % 28);
    return makeNumber(year, month, day, (i * 7919) % 1000, i % 4 === 3 ? 60 : 0);
  });
}

export const reserveNumbers: Readonly<Record<string, string>> = {
  'Carelink, twelve digits': makeNumber(1981, 8, 1, 1, 31),
  'Region Stockholm': '991981000010',
  'Region Stockholm with a hyphen': '99194500-0023',
  'Västra Götaland, woman': '19450829K088',
  'Västra Götaland, man, spaced': '19810829 M071',
  'Västra Götaland, unknown': '19930829-X802',
  Värmland: '19810829SU3A',
  'Skåne, a letter first': '19810829-T12A',
  'Skåne, a letter last': '20030211123B',
  'national, known date': '22850101AB12',
  'national, second century': '23040229-KT34',
  'national, unknown date': '00992254CD56',
  'interim, long': '20000101T220',
  'interim, short': '000101-R220',
  'interim in full-width letters': '２０００－０１－０１－Ｔ２２０',
};

const mapDigits = (text: string, zero: number): string =>
  text.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
const spellWith = (text: string, zeroToNine: string): string =>
  text.replace(/\d/g, (digit) => Array.from(zeroToNine)[Number(digit)] ?? '');
const split = (n: string): [string, string, string, string] => [
  n.slice(0, 4),
  n.slice(4, 6),
  n.slice(6, 8),
  n.slice(8),
];

/** Every way a twelve-digit number is written here, each a spelling of its own. */
export const spellings: Readonly<Record<string, (twelve: string) => string>> = {
  'twelve digits': (n) => n,
  'ten digits': (n) => n.slice(2),
  'twelve with hyphen': (n) => `${n.slice(0, 8)}-${n.slice(8)}`,
  'ten with hyphen': (n) => `${n.slice(2, 8)}-${n.slice(8)}`,
  'ten with plus': (n) => `${n.slice(2, 8)}+${n.slice(8)}`,
  'en dash': (n) => `${n.slice(2, 8)}–${n.slice(8)}`,
  'minus sign with spaces': (n) => `${n.slice(0, 8)} − ${n.slice(8)}`,
  space: (n) => `${n.slice(2, 8)} ${n.slice(8)}`,
  'no-break space': (n) => `${n.slice(0, 8)}\u00a0${n.slice(8)}`,
  'pairs with spaces': (n) => n.slice(2).replace(/..(?=.)/g, '$& '),
  'pairs with hyphens': (n) => n.replace(/..(?=.)/g, '$&-'),
  'pairs with dots': (n) => n.slice(2).replace(/..(?=.)/g, '$&.'),
  'triples with spaces': (n) => n.replace(/...(?=.)/g, '$& '),
  'ten in triples': (n) => n.slice(2).replace(/...(?=.)/g, '$& '),
  'every digit apart': (n) => n.split('').join(' '),
  'ISO date, hyphen': (n) => split(n).join('-'),
  'ISO date, space': (n) => `${split(n).slice(0, 3).join('-')} ${n.slice(8)}`,
  'short date with hyphens': (n) => split(n.slice(2).padStart(12, ' ')).join('-').trim(),
  dots: (n) => split(n).join('.'),
  slashes: (n) => `${split(n).slice(0, 3).join('/')}/${n.slice(8)}`,
  'day first, the year in two digits': (n) =>
    `${n.slice(6, 8)}/${n.slice(4, 6)}-${n.slice(2, 4)} ${n.slice(8)}`,
  'in an address, percent-encoded': (n) => `?id=${n.slice(2, 8)}%2D${n.slice(8)}&x=1`,
  'date with dots, then a space': (n) =>
    `${n.slice(2, 4)}.${n.slice(4, 6)}.${n.slice(6, 8)} ${n.slice(8)}`,
  'a letter between': (n) => `${n.slice(2, 8)}x${n.slice(8)}`,
  'a letter between all digits': (n) => n.split('').join('a'),
  'one letter in an odd place': (n) => `${n.slice(2, 6)}x${n.slice(6)}`,
  'a word between': (n) => `${n.slice(0, 8)} och ${n.slice(8)}`,
  'words between': (n) => `född ${n.slice(2, 8)} med fyra sista ${n.slice(8)}`,
  'words after an ISO date': (n) =>
    `${split(n).slice(0, 3).join('-')}, sista siffrorna är ${n.slice(8)}`,
  'glued to letters': (n) => `pnr${n}x`,
  'in brackets': (n) => `(${n.slice(2, 8)})(${n.slice(8)})`,
  'full-width digits': (n) => mapDigits(`${n.slice(0, 8)}-${n.slice(8)}`, 0xff10),
  'Arabic-Indic digits': (n) => mapDigits(n, 0x0660),
  'Devanagari digits': (n) => mapDigits(`${n.slice(2, 8)}-${n.slice(8)}`, 0x0966),
  'mathematical digits': (n) => mapDigits(n, 0x1d7ce),
  'Chinese numerals': (n) => spellWith(n, '〇一二三四五六七八九'),
  'Chinese numerals for banks': (n) =>
    spellWith(`${n.slice(2, 8)}-${n.slice(8)}`, '零壹贰叁肆伍陆柒捌玖'),
  'circled digits': (n) => spellWith(n.slice(2), '⓪①②③④⑤⑥⑦⑧⑨'),
  'black circled digits': (n) => spellWith(n, '⓿❶❷❸❹❺❻❼❽❾'),
  'keycap digits': (n) => n.replace(/\d/g, '$&\ufe0f\u20e3'),
  'zero-width spaces': (n) => n.split('').join('\u200b'),
  'zero-width joiner and soft hyphen': (n) => `${n.slice(2, 6)}\u200d\u00ad${n.slice(6)}`,
  'bidirectional marks': (n) => `\u202e${n.slice(2, 8)}\u2066-\u2069${n.slice(8)}\u202c`,
  'two lines': (n) => `${n.slice(0, 8)}-\n${n.slice(8)}`,
  'a wide gap': (n) => `${n.slice(2, 8)}${' '.repeat(80)}${n.slice(8)}`,
  'many lines': (n) => `${n.slice(2, 8)}\r\n\r\n  ${n.slice(8)}`,
  'HTML entity': (n) => `${n.slice(2, 8)}&#8209;${n.slice(8)}`,
  markup: (n) => `<b>${n.slice(0, 8)}</b>-<span class="x">${n.slice(8)}</span>`,
  'O for zero and l for one': (n) => n.replace(/0/g, 'O').replace(/1/g, 'l'),
};
