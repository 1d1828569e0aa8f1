import type { CalendarTexts } from '../sv/calendar.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const weekdays = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const;

const ordinals = ['first', 'second', 'third', 'fourth'] as const;

const count = (number: number, one: string) => (number === 1 ? `1 ${one}` : `${number} ${one}s`);

const nth = (day: number) => {
  const isTeen = day >= 11 && day <= 13;
  return `${day}${isTeen ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th')}`;
};

const list = (words: readonly string[]) =>
  new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(words);

export const calendarEn: CalendarTexts = {
  month: (month) => months[month - 1] ?? '',
  weekday: (weekday) => weekdays[weekday - 1] ?? '',
  date: (day, month, year) => `${day} ${month}${year === undefined ? '' : ` ${year}`}`,
  dateWithWeekday: (weekday, date) => `${weekday} ${date}`,
  at: (date, time) => `${date} at ${time}`,
  today: 'today',
  tomorrow: 'tomorrow',
  yesterday: 'yesterday',
  inWorkingDays: (days) => `in ${count(days, 'working day')}`,
  workingDaysAgo: (days) => `${count(days, 'working day')} ago`,
  inWeeks: (weeks) => `in ${count(weeks, 'week')}`,
  weeksAgo: (weeks) => `${count(weeks, 'week')} ago`,
  inMonths: (monthCount) => `in ${count(monthCount, 'month')}`,
  monthsAgo: (monthCount) => `${count(monthCount, 'month')} ago`,
  monthOfYear: (month, year) => `${month} ${year}`,
  spring: (year) => `spring ${year}`,
  summer: (year) => `summer ${year}`,
  autumn: (year) => `autumn ${year}`,
  springTerm: (year) => `the spring term of ${year}`,
  autumnTerm: (year) => `the autumn term of ${year}`,
  springTermShort: 'spring',
  autumnTermShort: 'autumn',
  week: (week, year) => `week ${week} of ${year}`,
  quarter: (quarter, year) => `quarter ${quarter} of ${year}`,
  firstHalf: (year) => `the first half of ${year}`,
  secondHalf: (year) => `the second half of ${year}`,
  startOfYear: (year) => `the beginning of ${year}`,
  middleOfYear: (year) => `the middle of ${year}`,
  endOfYear: (year) => `the end of ${year}`,
  everyWorkingDay: 'every working day',
  everyWeek: (weeks, weekdays) =>
    weeks === 1
      ? `every ${list(weekdays)}`
      : weeks === 2
        ? `every other ${list(weekdays)}`
        : `every ${weeks} weeks on ${list(weekdays)}`,
  everyMonth: (monthCount, day) =>
    `${day} of every ${
      monthCount === 1 ? 'month' : monthCount === 2 ? 'other month' : `${nth(monthCount)} month`
    }`,
  everyYear: (years, date) =>
    `${date} ${years === 1 ? 'every year' : years === 2 ? 'every other year' : `every ${years} years`}`,
  dayOfMonth: (day) => `the ${nth(day)}`,
  lastDayOfMonth: 'the last day',
  weekdayOfMonth: (ordinal, weekday) =>
    `the ${ordinal < 0 ? 'last' : (ordinals[ordinal - 1] ?? '')} ${weekday}`,
  workingDayOfMonth: (ordinal) =>
    `the ${ordinal < 0 ? 'last' : (ordinals[ordinal - 1] ?? '')} working day`,
};
