import { renderDate, renderMoment, renderRelativeDate } from '../../../src/calendar/render-date.ts';
import { renderIntervalEnd } from '../../../src/calendar/render-interval-end.ts';
import { renderRecurrence } from '../../../src/calendar/render-recurrence.ts';
import { parseSchedule } from '../../../src/calendar/schedule-text.ts';
import { parseWhen } from '../../../src/calendar/when-phrase.ts';

describe('a date told to people', () => {
  it('stands in their own language', () => {
    expect(renderDate('2024-12-31', 'sv')).toBe('31 december 2024');
    expect(renderDate('2024-12-31', 'en', { withWeekday: true })).toBe('Tuesday 31 December 2024');
    expect(renderMoment({ date: '2026-12-03', time: '13:00' }, 'sv')).toBe(
      'torsdag 3 december 2026 kl. 13:00',
    );
  });

  it.each([
    ['2026-11-23', 'i dag', 'today'],
    ['2026-11-24', 'i morgon', 'tomorrow'],
    ['2026-11-22', 'i går', 'yesterday'],
    ['2026-11-30', 'om 5 arbetsdagar', 'in 5 working days'],
    ['2026-11-28', 'om 4 arbetsdagar', 'in 4 working days'],
    ['2026-11-19', 'för 2 arbetsdagar sedan', '2 working days ago'],
    ['2026-11-21', '21 november', '21 November'],
    ['2027-01-25', 'om 9 veckor', 'in 9 weeks'],
    ['2027-11-23', 'om 12 månader', 'in 12 months'],
    ['2025-11-23', 'för 12 månader sedan', '12 months ago'],
  ])('%s is %s, seen from 23 November 2026', (date, sv, en) => {
    expect(renderRelativeDate(date, '2026-11-23', 'sv')).toBe(sv);
    expect(renderRelativeDate(date, '2026-11-23', 'en')).toBe(en);
  });

  it.each([
    ['Våren 2024', 'våren 2024', 'spring 2024'],
    ['vt – 25', 'vårterminen 2025', 'the spring term of 2025'],
    ['September 2024 – februari 2025', 'februari 2025', 'February 2025'],
    ['2024', '2024', '2024'],
    ['2024 12 31', '31 december 2024', '31 December 2024'],
    ['sommaren 2025', 'sommaren 2025', 'summer 2025'],
    ['vecka 53 2026', 'vecka 53 2026', 'week 53 of 2026'],
    ['Q4 2025', 'kvartal 4 2025', 'quarter 4 of 2025'],
    ['andra halvåret 2025', 'andra halvåret 2025', 'the second half of 2025'],
    ['mitten av 2025', 'mitten av 2025', 'the middle of 2025'],
  ])('is no finer than the schedule %s told it', (raw, sv, en) => {
    const schedule = parseSchedule(raw);
    const [part] = schedule.kind === 'parsed' ? schedule.parts : [];
    expect(part && renderIntervalEnd(part, 'sv')).toBe(sv);
    expect(part && renderIntervalEnd(part, 'en')).toBe(en);
  });

  it.each([
    ['varannan måndag', 'varannan måndag', 'every other Monday'],
    ['var tredje vecka på torsdag', 'var tredje vecka på torsdagen', 'every 3 weeks on Thursday'],
    [
      'första måndagen varje månad',
      'första måndagen varje månad',
      'the first Monday of every month',
    ],
    ['den 21 varje månad', 'den 21:a varje månad', 'the 21st of every month'],
    [
      'sista arbetsdagen varannan månad',
      'sista arbetsdagen varannan månad',
      'the last working day of every other month',
    ],
    ['varje år den 15 mars', 'den 15 mars varje år', '15 March every year'],
    ['varje vardag', 'varje arbetsdag', 'every working day'],
  ])('recurs as it was said: %s', (text, sv, en) => {
    const when = parseWhen(text, { date: '2026-11-22', time: '10:00' }, { defaultTime: '08:30' });
    const rule = when.ok && when.value.kind === 'recurring' ? when.value.rule : undefined;
    expect(rule && renderRecurrence(rule, 'sv')).toBe(sv);
    expect(rule && renderRecurrence(rule, 'en')).toBe(en);
  });
});
