import Holidays from 'date-holidays';
import {
  addWorkingDays,
  countWorkingDays,
  isWorkingDay,
  nextWorkingDay,
  previousWorkingDay,
} from '../../../src/calendar/working-days.ts';
import { addDays, weekdayOf } from '../../../src/calendar/local-date.ts';

const eves = new Set(['midsommarafton', 'julafton', 'nyårsafton']);

describe('working days', () => {
  it('agree with an independent calendar of Sweden on every day of 2005 to 2100', () => {
    const oracle = new Holidays('SE');
    const differences: string[] = [];
    for (let year = 2005; year <= 2100; year += 1) {
      const free = new Set(
        oracle
          .getHolidays(year)
          .filter((day) => day.type === 'public' || eves.has(day.name))
          .map((day) => day.date.slice(0, 10)),
      );
      for (let date = `${year}-01-01`; date <= `${year}-12-31`; date = addDays(date, 1)) {
        const expected = weekdayOf(date) <= 5 && !free.has(date);
        if (isWorkingDay(date) !== expected) differences.push(date);
      }
    }
    expect(differences).toEqual([]);
  });

  it.each([
    [2024, 251],
    [2025, 249],
    [2026, 251],
    [2027, 253],
    [2028, 251],
    [2029, 250],
    [2030, 250],
  ])('are so many in %i: %i', (year, expected) => {
    expect(countWorkingDays(`${year - 1}-12-31`, `${year}-12-31`)).toBe(expected);
  });

  it('skip the weekend, Easter and the eves when counted forward and back', () => {
    expect(addWorkingDays('2026-04-02', 1)).toBe('2026-04-07');
    expect(addWorkingDays('2026-12-23', 1)).toBe('2026-12-28');
    expect(addWorkingDays('2024-12-31', -1)).toBe('2024-12-30');
    expect(addWorkingDays('2024-12-30', -20)).toBe('2024-11-27');
  });

  it('leave a date as it is when nothing is added', () => {
    expect(addWorkingDays('2026-12-26', 0)).toBe('2026-12-26');
  });

  it('count back what was added, in both directions', () => {
    expect(countWorkingDays('2026-11-20', addWorkingDays('2026-11-20', 37))).toBe(37);
    expect(countWorkingDays('2026-11-20', addWorkingDays('2026-11-20', -37))).toBe(-37);
    expect(countWorkingDays('2026-11-20', '2026-11-23')).toBe(1);
    expect(countWorkingDays('2026-11-20', '2026-11-20')).toBe(0);
  });

  it('are found on either side of midsummer', () => {
    expect(nextWorkingDay('2026-06-19')).toBe('2026-06-22');
    expect(previousWorkingDay('2026-06-21')).toBe('2026-06-18');
    expect(nextWorkingDay('2026-06-18')).toBe('2026-06-18');
  });
});
