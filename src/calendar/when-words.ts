import { monthByWord, weekdayByWord } from './calendar-words.ts';
import { namedPhrases } from './named-times.ts';

/** Whole phrases that become one sign before words are looked at; Swedish and English together. */
const phrases: readonly (readonly [RegExp, string])[] = Object.entries({
  ' DAY-2 ': 'i ?f[öo]rrg[åa]r|the day before yesterday',
  ' DAY-1 ': 'i ?g[åa]r|yesterday',
  ' DAY+2 ': '(?:i )?[öo]vermorgon|(?:the )?day after tomorrow',
  ' DAY+1 ': 'i ?morgon|tomorrow',
  ' DAY+0 ': 'i ?dag|today',
  ' LAST $1dag ': 'i (m[åa]n|tis|ons|tors|fre|l[öo]r|s[öo]n)dags',
  ' EVERY 2 WEEK ': 'var (?:14:?e|fjortonde) dag|every (?:fortnight|14 days)',
  ' IN 2 WEEK ': 'in (?:a|one) fortnight',
  ' IN $1 WEEK ': 'om (\\d{1,2}) v(?:kr)?\\.?',
  ' EVERY MONTH ':
    '(?:en gång )?(?:i månaden|per månad)|once a month|(?:of|in) the month|månadsvis|monthly',
  ' EVERY WEEK ': 'en gång (?:i veckan|per vecka)|per vecka|once a week|veckovis|weekly',
  ' EVERY DAY ': 'dagligen|daily',
  ' PART:START ': '(?:i )?början (?:av|på)|(?:at )?(?:the )?(?:beginning|start) of',
  ' PART:MIDDLE ': '(?:i )?mitten (?:av|på)|(?:in )?(?:the )?middle of',
  ' PART:END ': '(?:i )?slutet (?:av|på)|(?:at )?(?:the )?end of',
  ' EVERY 2 ': 'varannan|vartannat|every (?:other|second)',
  ' EVERY 3 ': 'var tredje|vart tredje|every third',
  ' EVERY 4 ': 'var fj[äa]rde|vart fj[äa]rde|every fourth',
  ' EVERY 6 ': 'var sj[äa]tte|vart sj[äa]tte|every sixth',
  ' IN 30 MINUTE ': '(?:om|in) en halvtimme|in half an hour',
  ' WEEKNO:$1 ': '(?:vecka|v\\.?|week) (\\d{1,2})',
  ' WORKDAY ': 'working days?|business days?',
  ' EVERY WORKDAY ':
    '(?:varje )?m[åa]n(?:dag(?:ar)?)? ?(?:till|t\\.o\\.m\\.|-) ?fre(?:dag(?:ar)?)?|mon(?:days?)? ?(?:to|through|-) ?fri(?:days?)?',
}).map(([sign, words]) => [
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'gu'),
  sign,
]);

const signByWord: ReadonlyMap<string, string> = new Map(
  Object.entries({
    IN: 'om in',
    EVERY: 'varje varenda alla every each',
    AND: 'och samt and &',
    NEXT: 'nästa nasta next kommande',
    LAST: 'last förra',
    MINUTE: 'minut minuter minute minutes min',
    HOUR: 'timme timmar timmes hour hours',
    DAY: 'dag dagar dagen day days',
    WORKDAY: 'vardag vardagar vardagen arbetsdag arbetsdagar arbetsdagen weekday weekdays',
    WEEK: 'vecka veckor veckan week weeks',
    MONTH: 'månad månader månaden manad month months',
    QUARTER: 'kvartal kvartalet quarter quarters',
    YEAR: 'år året year years årligen yearly annually',
    'ORD:1': 'första first',
    'ORD:2': 'andra second',
    'ORD:3': 'tredje third',
    'ORD:4': 'fjärde fourth',
    'ORD:-1': 'sista',
    '1': 'en ett a an one',
    '2': 'två tva two',
    '3': 'tre three',
    '4': 'fyra four',
    '5': 'fem five',
    '6': 'sex six',
    '7': 'sju seven',
    '8': 'åtta eight',
    '9': 'nio nine',
    '10': 'tio ten',
    '11': 'elva eleven',
    '12': 'tolv twelve',
    '14': 'fjorton fourteen',
    '': 'den det på pa i av of on the this till by senast',
  }).flatMap(([sign, words]) => words.split(' ').map((word) => [word, sign] as const)),
);

const pluralWeekday = /(?:dagar|dagarna|days)$/u;

function signOf(word: string): string {
  if (/^[A-Z]/.test(word)) return word;
  const ordinalDay = /^(\d{1,2})(?::?[ae]|st|nd|rd|th)?$/u.exec(word)?.[1];
  if (ordinalDay !== undefined) return String(Number(ordinalDay));
  if (/^20\d\d$/u.test(word)) return `Y:${word}`;
  const month = monthByWord.get(word);
  if (month !== undefined) return `MON:${month}`;
  const weekday = weekdayByWord.get(word);
  if (weekday !== undefined) return `${pluralWeekday.test(word) ? 'EVERY ' : ''}WD:${weekday}`;
  return signByWord.get(word) ?? `?${word}`;
}

/** Every word that a phrase of time may hold, for mending slips of the keyboard. */
export const whenWords: readonly string[] = [
  ...signByWord.keys(),
  ...monthByWord.keys(),
  ...weekdayByWord.keys(),
  ...'varannan vartannat fjortonde imorgon morgon övermorgon tomorrow yesterday other'.split(' '),
];

/**
 * A phrase of time as a line of signs, the same for both languages: "varannan måndag" and "every
 * other Monday" are both `EVERY 2 WD:1`. Unknown words stay, marked with `?`.
 */
export function readWhenSigns(text: string): string {
  let line = ` ${text.normalize('NFC').toLowerCase().trim()} `
    .replace(/[\u2010-\u2015\u2212]/gu, '-')
    .replace(/(20\d\d)[- ./]?(\d\d)[- ./]?(\d\d)(?=t\d|[^\d]|$)/gu, ' DATE:$1-$2-$3 ')
    .replace(
      /(?<!\d)(\d{1,2})(?:\/|\.(?=\d))(\d{1,2})(?:[ /.-](20\d\d|(?<=[/-])\d\d))?(?!\d)/gu,
      (_all, day: string, month: string, year: string | undefined) =>
        ` ${Number(day)} MON:${Number(month)} ${year === undefined ? '' : `Y:${year.padStart(4, '20')}`} `,
    );
  line = line.replace(/[,;!?]/gu, ' ').replace(/\s+/gu, ' ');
  for (const [pattern, sign] of [...namedPhrases, ...phrases]) line = line.replace(pattern, sign);
  return line
    .split(' ')
    .map((word) => signOf(word.replace(/\.$/u, '')))
    .filter((sign) => sign !== '' && sign !== '?')
    .join(' ')
    .replace(/EVERY( \d+)?( WEEK)? EVERY /u, 'EVERY$1$2 ')
    .replace(/LAST (?=WD:\d (?:MON|EVERY)|DAY|WORKDAY)/u, 'ORD:-1 ');
}
