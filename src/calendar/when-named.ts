import { addDays, weekdayOf, yearOf } from './local-date.ts';
import type { LocalDate } from './local-date.ts';
import { findNamedTime } from './named-times.ts';
import type { NamedDay } from './when-once.ts';
import { addWorkingDays, nextWorkingDay, previousWorkingDay } from './working-days.ts';

const pattern =
  /^(?:(?<beside>DAYBEFORE|DAYAFTER|WEEKBEFORE|BEFORE|AFTER) )?(?:(?:IN|NEXT|THIS) )?NAMED:(?<index>\d+)(?: Y:(?<year>\d+))?$/u;

const mondayOf = (date: LocalDate) => addDays(date, 1 - weekdayOf(date));

/** The day that is meant, or the one to propose where only a stretch is named. */
function chooseDay(beside: string | undefined, first: LocalDate, last: LocalDate): LocalDate {
  switch (beside) {
    case 'DAYBEFORE':
      return addDays(first, -1);
    case 'DAYAFTER':
      return addDays(last, 1);
    case 'BEFORE':
      return addWorkingDays(first, -1);
    case 'AFTER':
      return addWorkingDays(last, 1);
    case 'WEEKBEFORE':
      return nextWorkingDay(mondayOf(addDays(first, -1)));
    default:
      return first;
  }
}

const holidayLengthDays = 5;

/** "dagen före julafton" is a day; "efter påsk" and "i vår" are not, and are asked back about. */
export function findNamedTimeDay(signs: string, today: LocalDate): NamedDay | undefined {
  const { beside, index, year } = pattern.exec(signs)?.groups ?? {};
  const named = index === undefined ? undefined : findNamedTime(Number(index));
  if (named === undefined) return undefined;
  const thisYear = yearOf(today);
  const years = year === undefined ? [thisYear - 1, thisYear, thisYear + 1] : [Number(year)];
  const isDay = ([first, last]: readonly [LocalDate, LocalDate]) =>
    beside === 'DAYBEFORE' || beside === 'DAYAFTER' || (beside === undefined && first === last);
  const isHoliday = ([first, last]: readonly [LocalDate, LocalDate]) =>
    addDays(first, holidayLengthDays) > last;
  const found = years
    .map((each) => {
      const span = named.spanIn(each);
      // "till jul" is before it begins; a season is long enough to begin in.
      const date =
        beside === undefined && !isDay(span)
          ? isHoliday(span)
            ? previousWorkingDay(addDays(span[0], -1))
            : nextWorkingDay(span[0])
          : chooseDay(beside, ...span);
      return { date, isDay: isDay(span) };
    })
    .find(({ date }) => year !== undefined || date > today);
  if (found === undefined) return undefined;
  return found.isDay
    ? { kind: 'day', date: found.date, isFixed: year !== undefined }
    : { kind: 'day-missing', proposals: [found.date] };
}
