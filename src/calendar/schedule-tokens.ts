import { monthByWord } from './calendar-words.ts';

export type ScheduleToken =
  | { readonly kind: 'date'; readonly year: number; readonly month: number; readonly day: number }
  | { readonly kind: 'month'; readonly month: number }
  | { readonly kind: 'season'; readonly season: 'spring' | 'summer' | 'autumn' }
  | { readonly kind: 'term'; readonly season: 'spring' | 'autumn' }
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'day'; readonly day: number }
  | { readonly kind: 'quarter' | 'half' | 'week'; readonly number: number }
  | { readonly kind: 'part'; readonly part: 'start' | 'middle' | 'end' }
  | { readonly kind: 'to' | 'and' | 'or' | 'detail' | 'from' | 'before' | 'after' }
  | { readonly kind: 'onwards' | 'continuous' | 'doubt' | 'filler' | 'unreadable' | 'unknown' };

type Rule = readonly [RegExp, (groups: readonly string[]) => readonly ScheduleToken[]];

const wordEnd = '(?![\\p{L}\\p{N}])';
const word = (pattern: string) => new RegExp(`(?:${pattern})${wordEnd}`, 'uy');
const date = (year: string, month: string, day: string): readonly ScheduleToken[] => [
  { kind: 'date', year: Number(year), month: Number(month), day: Number(day) },
];
const yearOfDigits = (digits: string): ScheduleToken => ({
  kind: 'year',
  year: digits.length === 2 ? 2000 + Number(digits) : Number(digits),
});
const termOf = (name: string): ScheduleToken => ({
  kind: 'term',
  season: /^(v|spring)/.test(name) ? 'spring' : 'autumn',
});
const always = (kind: 'to' | 'and' | 'or' | 'detail' | 'from' | 'before' | 'after') => () => [
  { kind },
];
const numberOf = (ordinal: string) =>
  1 + ['först', 'andr', 'tredj', 'fjärd'].findIndex((stem) => ordinal.startsWith(stem)) ||
  1 + ['first', 'second', 'third', 'fourth'].indexOf(ordinal) ||
  Number.parseInt(ordinal, 10);
const ordinal =
  '(första|andra|tredje|fjärde|first|second|third|fourth|[1-4](?::?[ae]|st|nd|rd|th)?)';

/** Tried in order at each place; the first that fits wins. */
const rules: readonly Rule[] = [
  [/(20\d\d)([- ./])(\d\d)\2(\d\d)(?!\d)/uy, ([, y, , m, d]) => date(y ?? '', m ?? '', d ?? '')],
  [/(20\d\d)(\d\d)(\d\d)(?!\d)/uy, ([, y, m, d]) => date(y ?? '', m ?? '', d ?? '')],
  [
    /(\d{1,2})[./-](\d{1,2})[ ./-](20\d\d)(?!\d)/uy,
    ([, d, m, y]) => date(y ?? '', m ?? '', d ?? ''),
  ],
  [
    /(20\d\d)-(0[1-9]|1[0-2])(?!\d)/uy,
    ([, y, m]) => [
      { kind: 'month', month: Number(m) },
      { kind: 'year', year: Number(y) },
    ],
  ],
  [
    /(20\d\d) ?[-/] ?(\d\d)(?!\d)/uy,
    ([, from, to]) => [yearOfDigits(from ?? ''), { kind: 'to' }, yearOfDigits(to ?? '')],
  ],
  [
    /(vt|ht|v[åa]rterminen|h[öo]stterminen) ?[-'’]? ?(20\d\d|\d\d)(?!\d)/uy,
    ([, name, year]) => [termOf(name ?? ''), yearOfDigits(year ?? '')],
  ],
  [/(?<=\p{L} ?)[-'’](\d\d)(?!\d| ?[\p{L}/])/uy, ([, year]) => [yearOfDigits(year ?? '')]],
  [/(20\d\d)(?!\d)/uy, ([, year]) => [yearOfDigits(year ?? '')]],
  [word('q([1-4])|(?:kvartal|kv\\.?|quarter) ?([1-4])'), ([, a, b]) => quarter(a ?? b ?? '')],
  [word(`${ordinal} (?:kvartalet|kvartal|quarter)`), ([, n]) => quarter(String(numberOf(n ?? '')))],
  [
    word(`${ordinal} (?:halvåret|halvår|half)|h([12])`),
    ([, n, h]) => [{ kind: 'half', number: numberOf(n ?? h ?? '') }],
  ],
  [word('(?:vecka|v\\.?|week|wk) ?(\\d{1,2})'), ([, n]) => [{ kind: 'week', number: Number(n) }]],
  [word('(\\d{1,2})(?::?[ae]|st|nd|rd|th)?'), ([, n]) => [{ kind: 'day', day: Number(n) }]],
  [
    word('vt|ht|v[åa]rtermin(?:en)?s?|h[öo]sttermin(?:en)?s?|(?:spring|autumn) (?:term|semester)'),
    ([name]) => [termOf(name ?? '')],
  ],
  [word('v[åa]r(?:en)?s?|spring'), () => [{ kind: 'season', season: 'spring' }]],
  [word('sommar(?:en)?s?|summer'), () => [{ kind: 'season', season: 'summer' }]],
  [word('h[öo]st(?:en)?s?|autumn|fall'), () => [{ kind: 'season', season: 'autumn' }]],
  [word('början|inledningen|beginning|start|early'), () => [{ kind: 'part', part: 'start' }]],
  [word('mitten|mid(?:dle)?'), () => [{ kind: 'part', part: 'middle' }]],
  [word('slutet|end|late'), () => [{ kind: 'part', part: 'end' }]],
  [word('till och med|t\\.? ?o\\.? ?m\\.?|till|to|until|through'), always('to')],
  [/[-–—]/uy, always('to')],
  [word('från och med|fr\\.? ?o\\.? ?m\\.?|från|from|since|starting'), always('from')],
  [word('före|innan|before'), always('before')],
  [word('efter|after'), always('after')],
  [word('eller|or'), always('or')],
  [
    word(
      'och framåt|och framöver|framåt|framöver|tills vidare|(?:and )?onwards|until further notice',
    ),
    () => [{ kind: 'onwards' }],
  ],
  [
    word('löpande|fortlöpande|pågående|pågår|kontinuerligt?|ongoing|continuous(?:ly)?'),
    () => [{ kind: 'continuous' }],
  ],
  [
    word(
      'ev|eventuellt|prel|preliminärt?|troligt(?:vis)?|troligen|kanske|möjligen|ca|cirka|probably|perhaps|approx|around|about',
    ),
    () => [{ kind: 'doubt' }],
  ],
  [/\?/uy, () => [{ kind: 'doubt' }]],
  [
    word('ingen|inget|inga|inte|ej|nej|saknas|oklart|none|no|not|unclear|tba|tbd'),
    () => [{ kind: 'unreadable' }],
  ],
  [
    word(
      'vintern?|winter|påsken?|easter|julen|christmas|midsommar|advent|årligen|varje|årsvis|every|each|yearly|annual(?:ly)?|läsåret',
    ),
    () => [{ kind: 'unreadable' }],
  ],
  [word('och|samt|and|&'), always('and')],
  [/[,/;+]/uy, always('and')],
  [/[(:]/uy, always('detail')],
  [
    word(
      'under|i|av|på|den|det|senast|deadline|klart?|hela|årets?|år|of|in|by|during|the|on|no later than|at the latest',
    ),
    () => [{ kind: 'filler' }],
  ],
  [/[).]/uy, () => [{ kind: 'filler' }]],
];

function quarter(digit: string): readonly ScheduleToken[] {
  return [{ kind: 'quarter', number: Number(digit) }];
}

const anyWord = /[\p{L}\p{N}]+|./uy;

function readOne(text: string, at: number): { tokens: readonly ScheduleToken[]; length: number } {
  for (const [pattern, toTokens] of rules) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) return { tokens: toTokens(match), length: match[0].length };
  }
  anyWord.lastIndex = at;
  const found = anyWord.exec(text)?.[0] ?? text.slice(at);
  const month = monthByWord.get(found);
  const token: ScheduleToken = month === undefined ? { kind: 'unknown' } : { kind: 'month', month };
  return { tokens: [token], length: found.length };
}

/** The words of a schedule text as what they mean for time; fillers are left out. */
export function readScheduleTokens(raw: string): readonly ScheduleToken[] {
  const text = raw
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/gu, '-')
    .replace(/\s+/gu, ' ')
    // "May 31, 2025": the comma joins.
    .replace(/(\p{L}\.? \d{1,2}(?:st|nd|rd|th)?), (?=20\d\d)/gu, '$1 ')
    .trim();
  const tokens: ScheduleToken[] = [];
  for (let at = 0; at < text.length;) {
    if (text[at] === ' ') {
      at += 1;
      continue;
    }
    const read = readOne(text, at);
    tokens.push(...read.tokens);
    at += read.length;
  }
  return tokens.filter((token) => token.kind !== 'filler');
}
