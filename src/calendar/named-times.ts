import { easterSunday } from './easter-sunday.ts';
import { allSaintsDayOf, midsummerDayOf } from './holidays.ts';
import { addDays, localDate } from './local-date.ts';
import type { LocalDate } from './local-date.ts';

/** A time of the year that people name, one day or several, both ends included. */
type NamedTime = {
  /** As they write it, Swedish and English together, in lower case. */
  readonly words: string;
  readonly spanIn: (year: number) => readonly [LocalDate, LocalDate];
};

const on = (month: number, day: number) => (year: number) => {
  const date = localDate(year, month, day);
  return [date, date] as const;
};
const between =
  (month: number, day: number, lastMonth: number, lastDay: number) => (year: number) =>
    [localDate(year, month, day), localDate(year, lastMonth, lastDay)] as const;
const fromEaster =
  (first: number, last = first) =>
  (year: number) =>
    [addDays(easterSunday(year), first), addDays(easterSunday(year), last)] as const;
const fromMidsummerDay =
  (first: number, last = first) =>
  (year: number) => {
    const day = midsummerDayOf(year);
    return [addDays(day, first), addDays(day, last)] as const;
  };

/** A name that is part of another one stands after it. */
const namedTimes: readonly NamedTime[] = [
  { words: "ny[åa]rsafton(?:en)?|new year'?s eve", spanIn: on(12, 31) },
  { words: "ny[åa]rsdagen|new year'?s day", spanIn: on(1, 1) },
  { words: 'trettondagsafton(?:en)?', spanIn: on(1, 5) },
  { words: 'trettondagen|trettondedag jul|epiphany', spanIn: on(1, 6) },
  { words: 'sk[äa]rtorsdag(?:en)?|maundy thursday', spanIn: fromEaster(-3) },
  { words: 'l[åa]ngfredag(?:en)?|good friday', spanIn: fromEaster(-2) },
  { words: 'p[åa]skafton(?:en)?|easter (?:eve|saturday)', spanIn: fromEaster(-1) },
  { words: 'p[åa]skdagen|easter (?:day|sunday)', spanIn: fromEaster(0) },
  { words: 'annandag p[åa]sk|easter monday', spanIn: fromEaster(1) },
  { words: 'p[åa]sk(?:en|helgen)?|easter', spanIn: fromEaster(-2, 1) },
  { words: 'valborg(?:sm[äa]ssoafton(?:en)?)?|walpurgis night', spanIn: on(4, 30) },
  { words: 'kristi himmelsf[äa]rds?(?:dag(?:en)?)?|ascension day', spanIn: fromEaster(39) },
  { words: 'pingst(?:dagen|en)?|whitsun(?:day)?|pentecost', spanIn: fromEaster(49) },
  { words: "(?:sveriges )?nationaldag(?:en)?|(?:sweden's )?national day", spanIn: on(6, 6) },
  { words: "midsommarafton(?:en)?|midsummer(?:'s)? eve", spanIn: fromMidsummerDay(-1) },
  { words: "midsommardagen|midsummer(?:'s)? day", spanIn: fromMidsummerDay(0) },
  { words: 'midsommar(?:en|helgen)?|midsummer', spanIn: fromMidsummerDay(-1, 1) },
  {
    words: "alla helgons dag|all saints'? day",
    spanIn: (year) => {
      const day = allSaintsDayOf(year);
      return [day, day];
    },
  },
  { words: 'lucia(?:dagen)?', spanIn: on(12, 13) },
  { words: 'julafton(?:en)?|christmas eve', spanIn: on(12, 24) },
  { words: 'juldagen|christmas day', spanIn: on(12, 25) },
  { words: 'annandag jul|boxing day', spanIn: on(12, 26) },
  // Not July, as in "15 Jul".
  { words: '(?<!\\d ?)jul(?:en|helgen)?(?! ?\\d)|christmas', spanIn: between(12, 24, 12, 26) },
  {
    words: "ny[åa]r(?:et|shelgen)?|new year'?s?",
    spanIn: (year) => [localDate(year, 12, 31), localDate(year + 1, 1, 1)],
  },
  { words: 'v[åa]ren|i v[åa]r|spring', spanIn: between(1, 15, 6, 15) },
  { words: 'sommaren|i sommar|summer', spanIn: between(6, 1, 8, 31) },
  { words: 'h[öo]sten|i h[öo]st|autumn|fall', spanIn: between(8, 15, 12, 15) },
  {
    words: 'vintern|i vinter|winter',
    spanIn: (year) => [localDate(year, 12, 1), localDate(year + 1, 2, 28)],
  },
];

/** The times' names as signs: `NAMED:<n>`, and what is said beside them. */
export const namedPhrases: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})(?:veckan f[öo]re|the week before)(?!\p{L})/gu, ' WEEKBEFORE '],
  [
    /(?<!\p{L})(?:(?:dagen|dan) (?:f[öo]re|innan)|the day before)(?! yesterday)(?!\p{L})/gu,
    ' DAYBEFORE ',
  ],
  [/(?<!\p{L})(?:(?:dagen|dan) efter|the day after)(?! tomorrow)(?!\p{L})/gu, ' DAYAFTER '],
  [/(?<!\p{L})(?:f[öo]re|innan|before)(?!\p{L})/gu, ' BEFORE '],
  [/(?<!\p{L})(?:efter|after)(?! tomorrow)(?!\p{L})/gu, ' AFTER '],
  ...namedTimes.map(
    ({ words }, index) =>
      [
        new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'gu'),
        ` NAMED:${index} `,
      ] as const,
  ),
];

export const findNamedTime = (index: number): NamedTime | undefined => namedTimes[index];
