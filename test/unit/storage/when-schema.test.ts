import { datesOf } from '../../../src/calendar/recurrence.ts';
import { parseWhen } from '../../../src/calendar/when-phrase.ts';
import { whenSchema } from '../../../src/storage/when-schema.ts';

const now = { date: '2026-11-22', time: '10:00' };

describe('when a reminder is to come, stored and read back', () => {
  it.each([
    ['den 15 mars kl 9'],
    ['om två veckor'],
    ['varannan måndag'],
    ['varje måndag och onsdag'],
    ['varje vardag kl 8'],
    ['första tisdagen varje månad'],
    ['sista fredagen i månaden'],
    ['den 3 varje månad'],
    ['sista vardagen i månaden'],
  ])('is the same: %s', (text) => {
    const when = parseWhen(text, now, { defaultTime: '08:30' });
    if (!when.ok) throw new Error(when.refusal.code);
    expect(whenSchema.parse(JSON.parse(JSON.stringify(when.value)))).toEqual(when.value);
  });

  it('still comes on its day where it was stored when a rule held one weekday', () => {
    const read = whenSchema.parse({
      kind: 'recurring',
      rule: { unit: 'week', everyWeeks: 2, weekday: 1, anchor: '2026-11-23' },
      time: '08:30',
      isTimeStated: false,
      first: '2026-11-23',
    });
    if (read.kind !== 'recurring') throw new Error(read.kind);
    expect(datesOf(read.rule, '2026-11-23', '2026-12-31')).toEqual([
      '2026-11-23',
      '2026-12-07',
      '2026-12-21',
    ]);
  });

  it.each([
    [{ kind: 'once', date: '2026-02-30', time: '08:30', isTimeStated: true }],
    [{ kind: 'once', date: '2026-02-03', time: '25:30', isTimeStated: true }],
    [
      {
        kind: 'recurring',
        rule: { unit: 'week', everyWeeks: 0, weekdays: [1], anchor: '2026-11-23' },
        time: '08:30',
        isTimeStated: false,
        first: '2026-11-23',
      },
    ],
  ])('is refused where it names no day or time: %j', (stored) => {
    expect(whenSchema.safeParse(stored).success).toBe(false);
  });
});
