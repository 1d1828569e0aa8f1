const months = [
  'januari',
  'februari',
  'mars',
  'april',
  'maj',
  'juni',
  'juli',
  'augusti',
  'september',
  'oktober',
  'november',
  'december',
] as const;

const weekdays = ['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag'] as const;

const ordinals = ['första', 'andra', 'tredje', 'fjärde'] as const;

const count = (number: number, one: string, many: string) =>
  number === 1 ? `1 ${one}` : `${number} ${many}`;

/** Months and weekdays count from 1; an ordinal of -1 is the last. */
/** "måndag, tisdag och onsdag" */
const list = (words: readonly string[]) =>
  new Intl.ListFormat('sv-SE', { type: 'conjunction' }).format(words);

export const calendarSv = {
  month: (month: number): string => months[month - 1] ?? '',
  weekday: (weekday: number): string => weekdays[weekday - 1] ?? '',
  date: (day: number, month: string, year: number | undefined) =>
    `${day} ${month}${year === undefined ? '' : ` ${year}`}`,
  dateWithWeekday: (weekday: string, date: string) => `${weekday} ${date}`,
  at: (date: string, time: string) => `${date} kl. ${time}`,
  today: 'i dag',
  tomorrow: 'i morgon',
  yesterday: 'i går',
  inWorkingDays: (days: number) => `om ${count(days, 'arbetsdag', 'arbetsdagar')}`,
  workingDaysAgo: (days: number) => `för ${count(days, 'arbetsdag', 'arbetsdagar')} sedan`,
  inWeeks: (weeks: number) => `om ${count(weeks, 'vecka', 'veckor')}`,
  weeksAgo: (weeks: number) => `för ${count(weeks, 'vecka', 'veckor')} sedan`,
  inMonths: (monthCount: number) => `om ${count(monthCount, 'månad', 'månader')}`,
  monthsAgo: (monthCount: number) => `för ${count(monthCount, 'månad', 'månader')} sedan`,
  monthOfYear: (month: string, year: number) => `${month} ${year}`,
  spring: (year: number) => `våren ${year}`,
  summer: (year: number) => `sommaren ${year}`,
  autumn: (year: number) => `hösten ${year}`,
  springTerm: (year: number) => `vårterminen ${year}`,
  autumnTerm: (year: number) => `höstterminen ${year}`,
  springTermShort: 'vt',
  autumnTermShort: 'ht',
  week: (week: number, year: number) => `vecka ${week} ${year}`,
  quarter: (quarter: number, year: number) => `kvartal ${quarter} ${year}`,
  firstHalf: (year: number) => `första halvåret ${year}`,
  secondHalf: (year: number) => `andra halvåret ${year}`,
  startOfYear: (year: number) => `början av ${year}`,
  middleOfYear: (year: number) => `mitten av ${year}`,
  endOfYear: (year: number) => `slutet av ${year}`,
  everyWorkingDay: 'varje arbetsdag',
  everyWeek: (weeks: number, weekdays: readonly string[]) => {
    const every = ['varje', 'varannan', 'var tredje', 'var fjärde'][weeks - 1] ?? `var ${weeks}:e`;
    const days = weeks <= 2 ? weekdays : weekdays.map((weekday) => `${weekday}en`);
    return `${every} ${weeks <= 2 ? '' : 'vecka på '}${list(days)}`;
  },
  everyMonth: (monthCount: number, day: string) => {
    const every =
      monthCount === 1 ? 'varje' : monthCount === 2 ? 'varannan' : `var ${monthCount}:e`;
    return `${day} ${every} månad`;
  },
  everyYear: (years: number, date: string) =>
    `den ${date} ${years === 1 ? 'varje år' : years === 2 ? 'vartannat år' : `vart ${years}:e år`}`,
  dayOfMonth: (day: number) => `den ${day}:${[1, 2, 21, 22, 31].includes(day) ? 'a' : 'e'}`,
  lastDayOfMonth: 'den sista dagen',
  weekdayOfMonth: (ordinal: number, weekday: string) =>
    `${ordinal < 0 ? 'sista' : (ordinals[ordinal - 1] ?? '')} ${weekday}en`,
  workingDayOfMonth: (ordinal: number) =>
    `${ordinal < 0 ? 'sista' : (ordinals[ordinal - 1] ?? '')} arbetsdagen`,
};

export type CalendarTexts = typeof calendarSv;
