import { formatRfc3339, toInstantMs, toWallTime } from '../../../src/calendar/wall-time.ts';

const zone = 'Europe/Stockholm';
const utc = (text: string) => Date.parse(text);

describe('wall time in Stockholm', () => {
  it('is one hour ahead of UTC in winter and two in summer', () => {
    expect(toInstantMs({ date: '2026-01-15', time: '08:30' }, zone)).toBe(utc('2026-01-15T07:30Z'));
    expect(toInstantMs({ date: '2026-06-15', time: '08:30' }, zone)).toBe(utc('2026-06-15T06:30Z'));
  });

  it('takes the first of the two when the autumn night repeats an hour', () => {
    expect(toInstantMs({ date: '2026-10-25', time: '02:30' }, zone)).toBe(utc('2026-10-25T00:30Z'));
    expect(toWallTime(utc('2026-10-25T01:30Z'), zone)).toEqual({
      date: '2026-10-25',
      time: '02:30',
    });
  });

  it('moves past the gap when the spring night skips an hour', () => {
    const instant = toInstantMs({ date: '2026-03-29', time: '02:30' }, zone);
    expect(toWallTime(instant, zone)).toEqual({ date: '2026-03-29', time: '03:30' });
  });

  it('is right on the morning after both nights', () => {
    expect(toInstantMs({ date: '2026-03-29', time: '08:30' }, zone)).toBe(utc('2026-03-29T06:30Z'));
    expect(toInstantMs({ date: '2026-10-25', time: '08:30' }, zone)).toBe(utc('2026-10-25T07:30Z'));
    expect(toInstantMs({ date: '2026-03-29', time: '00:30' }, zone)).toBe(utc('2026-03-28T23:30Z'));
  });

  it('is written with its own offset', () => {
    expect(formatRfc3339(utc('2024-11-04T07:30Z'), zone)).toBe('2024-11-04T08:30:00+01:00');
    expect(formatRfc3339(utc('2024-07-04T06:30Z'), zone)).toBe('2024-07-04T08:30:00+02:00');
    expect(formatRfc3339(utc('2024-07-04T06:30Z'), 'America/St_Johns')).toBe(
      '2024-07-04T04:00:00-02:30',
    );
  });

  it('refuses what no clock shows', () => {
    expect(() => toInstantMs({ date: '2026-02-30', time: '08:30' }, zone)).toThrow(RangeError);
    expect(() => toInstantMs({ date: '2026-02-20', time: '24:10' }, zone)).toThrow(RangeError);
  });
});
