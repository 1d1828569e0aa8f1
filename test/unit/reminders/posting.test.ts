import { findPostingDay } from '../../../src/reminders/posting-days.ts';
import type { CaseDeadline } from '../../../src/reminders/reminder-facts.ts';
import { defaultReminderSettings as settings } from '../../../src/reminders/reminder-settings.ts';
import { planGroup } from '../../../src/reminders/plan-group.ts';
import { directory, factsWith, only, operative, osby, planLines } from './support.ts';

const custom = (date: string, time: string) => ({
  customReminders: [
    {
      id: 'c1',
      groupId: osby,
      version: 1,
      what: 'utbildningsplanen',
      when: { kind: 'once', date, time, isTimeStated: true },
      createdOn: '2026-01-01',
    } as const,
  ],
});

function timesOf(known: Parameters<typeof factsWith>[0], from: string, to: string) {
  return planGroup(directory, factsWith(known), directory.getGroup(osby), { from, to })
    .filter(({ obligation }) => obligation.kind === 'custom' || obligation.kind === 'deviation')
    .map(({ date, time }) => `${date} ${time}`);
}

describe('a posting day', () => {
  it.each([
    ['2026-12-26', 'earlier', '2026-12-23'],
    ['2026-12-26', 'later', '2026-12-28'],
    ['2026-07-14', 'earlier', '2026-06-30'],
    ['2026-07-14', 'later', '2026-08-03'],
    ['2026-11-20', 'earlier', '2026-11-20'],
  ] as const)('near %s, %s, is %s', (date, direction, expected) => {
    expect(findPostingDay(date, direction, [7])).toBe(expected);
  });
});

describe('a group’s own reminder', () => {
  it('comes at the hour the group chose, in July too', () => {
    expect(timesOf(custom('2026-07-14', '13:00'), '2026-07-01', '2026-07-31')).toEqual([
      '2026-07-14 13:00',
    ]);
  });

  it('moves on to the next working day and out of the night, never back into what has passed', () => {
    expect(timesOf(custom('2026-11-21', '22:00'), '2026-11-20', '2026-11-30')).toEqual([
      '2026-11-23 17:00',
    ]);
  });

  it('recurs by its rule', () => {
    const [reminder] = custom('', '09:00').customReminders;
    const rule = { unit: 'week', everyWeeks: 2, weekdays: [1], anchor: '2026-11-23' } as const;
    const when = {
      kind: 'recurring',
      rule,
      time: '09:00',
      isTimeStated: true,
      first: '2026-11-23',
    } as const;
    const known = { customReminders: [{ ...reminder!, when }] };
    expect(timesOf(known, '2026-11-01', '2026-12-31')).toEqual([
      '2026-11-23 09:00',
      '2026-12-07 09:00',
      '2026-12-21 09:00',
    ]);
  });
});

describe('a silent group', () => {
  const silences = [{ groupId: osby, from: '2025-03-03', until: '2025-03-17' }];

  it('hears what fell into the silence on the first working day after it', () => {
    const lines = only(
      planLines(osby, '2025-03-01', '2025-03-31', { silences }),
      'meeting:2025-vt:1',
    );
    expect(lines[0]).toBe('2025-03-17 lead meeting:2025-vt:1');
  });

  it('still hears of deviations, and no other group is silenced', () => {
    const subject = { sv: 'AV-2025-AB12 ska kvitteras', en: 'AV-2025-AB12 to be acknowledged' };
    const caseDeadlines: readonly CaseDeadline[] = [
      { caseId: 'AV-2025-AB12', groupId: osby, step: 'acknowledge', due: '2025-03-07', subject },
    ];
    const days = timesOf({ silences, caseDeadlines }, '2025-03-01', '2025-03-15');
    expect(days.map((day) => day.slice(0, 10))).toEqual([
      '2025-03-05',
      '2025-03-07',
      '2025-03-10',
      '2025-03-14',
    ]);
    expect(only(planLines(operative, '2025-03-01', '2025-03-31', { silences }), ':1')[0]).toContain(
      '2025-03-04',
    );
  });
});

describe('the group’s hour', () => {
  it('is its own setting, kept within the day', () => {
    const timeByGroup = new Map([[osby, '06:10']]);
    const known = { settings: { ...settings, timeByGroup } };
    const [first] = planGroup(directory, factsWith(known), directory.getGroup(osby), {
      from: '2025-03-01',
      to: '2025-03-31',
    });
    expect(first?.time).toBe('07:00');
  });
});
