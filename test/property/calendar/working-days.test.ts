import fc from 'fast-check';
import {
  addWorkingDays,
  countWorkingDays,
  isWorkingDay,
} from '../../../src/calendar/working-days.ts';
import { fromDayNumber, toDayNumber } from '../../../src/calendar/local-date.ts';
import { toInstantMs, toWallTime } from '../../../src/calendar/wall-time.ts';

const anyDate = fc
  .integer({ min: toDayNumber('2005-01-01'), max: toDayNumber('2100-12-31') })
  .map(fromDayNumber);

describe('the calendar, for any date', () => {
  it('lands on a working day whenever working days are added', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -90, max: 90 }), (date, days) => {
        fc.pre(days !== 0);
        const landed = addWorkingDays(date, days);
        expect(isWorkingDay(landed)).toBe(true);
        expect(countWorkingDays(date, landed)).toBe(days);
      }),
    );
  });

  it('gives back the wall time of an instant made from it, outside the night that skips an hour', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 4 * 60, max: 24 * 60 - 1 }), (date, minutes) => {
        const two = (part: number) => String(part).padStart(2, '0');
        const time = `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
        const instant = toInstantMs({ date, time }, 'Europe/Stockholm');
        expect(toWallTime(instant, 'Europe/Stockholm')).toEqual({ date, time });
      }),
    );
  });
});
