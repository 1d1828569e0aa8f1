import {
  addDays,
  addMonths,
  isLocalDate,
  toDayNumber,
  weekdayOf,
} from '../../../src/calendar/local-date.ts';
import { findMondayOfIsoWeek, isoWeekOf } from '../../../src/calendar/iso-week.ts';

describe('a local date', () => {
  it('exists only where the calendar has it', () => {
    expect(['2028-02-29', '2026-11-30'].every(isLocalDate)).toBe(true);
    expect(
      ['2027-02-29', '2026-04-31', '2026-13-01', '2026-1-1', 'imorgon', '2100-02-29'].some(
        isLocalDate,
      ),
    ).toBe(false);
  });

  it('is refused where arithmetic would hide that it does not exist', () => {
    expect(() => toDayNumber('2027-02-29')).toThrow(RangeError);
  });

  it('walks over leap days and year ends', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2024-12-31', 1)).toBe('2025-01-01');
  });

  it('keeps to the last day of a shorter month', () => {
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
    expect(addMonths('2024-02-29', 12)).toBe('2025-02-28');
    expect(addMonths('2024-01-31', -2)).toBe('2023-11-30');
  });

  it('knows its weekday before and after 1970', () => {
    expect(weekdayOf('2026-11-22')).toBe(7);
    expect(weekdayOf('1969-12-29')).toBe(1);
  });

  it('lies in the ISO week of its Thursday, week 53 included', () => {
    expect(isoWeekOf('2027-01-03')).toEqual({ weekYear: 2026, week: 53 });
    expect(isoWeekOf('2024-12-30')).toEqual({ weekYear: 2025, week: 1 });
    expect(findMondayOfIsoWeek(2026, 53)).toBe('2026-12-28');
    expect(findMondayOfIsoWeek(2025, 53)).toBeUndefined();
    expect(findMondayOfIsoWeek(2025, 1)).toBe('2024-12-30');
  });
});
