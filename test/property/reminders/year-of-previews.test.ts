import fc from 'fast-check';
import { fromDayNumber, toDayNumber } from '../../../src/calendar/local-date.ts';
import { isWorkingDay } from '../../../src/calendar/working-days.ts';
import { previewReminders } from '../../../src/reminders/preview.ts';
import { defaultReminderSettings as settings } from '../../../src/reminders/reminder-settings.ts';
import { planGroup } from '../../../src/reminders/plan-group.ts';
import { directory, factsWith, osby } from '../../unit/reminders/support.ts';

const yearOfPreviews = (year: number) =>
  previewReminders(directory, factsWith(), directory.bindableGroups, {
    from: `${year}-01-01`,
    to: `${year}-12-31`,
  });

describe.each([2024, 2026, 2027])('every reminder of every group in %i', (year) => {
  const lines = yearOfPreviews(year);

  it('comes on a working day, by day, and not in July', () => {
    const wrong = lines.filter(({ at }) => {
      const [date = '', time = ''] = at.slice(0, 16).split('T');
      return !isWorkingDay(date) || time < '07:00' || time > '17:00' || date.slice(5, 7) === '07';
    });
    expect(lines.length).toBeGreaterThan(100);
    expect(wrong).toEqual([]);
  });

  it('has Stockholm’s offset of that day, either side of both clock changes', () => {
    const summer = { 2024: ['03-31', '10-27'], 2026: ['03-29', '10-25'], 2027: ['03-28', '10-31'] };
    const [spring = '', autumn = ''] = summer[year as keyof typeof summer];
    const wrong = lines.filter(({ at }) => {
      const isSummer = at.slice(5, 10) >= spring && at.slice(5, 10) < autumn;
      return !at.endsWith(isSummer ? '08:30:00+02:00' : '08:30:00+01:00');
    });
    expect(wrong).toEqual([]);
  });

  it('has a key of its own, the same in another run and in a run of one month', () => {
    const keys = lines.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(yearOfPreviews(year).map(({ key }) => key)).toEqual(keys);
    const march = { from: `${year}-03-01`, to: `${year}-03-31` };
    const ofMarch = previewReminders(directory, factsWith(), directory.bindableGroups, march);
    expect(ofMarch).toEqual(lines.filter(({ at }) => at.slice(5, 7) === '03'));
  });

  it('is the only morning of its day for the group', () => {
    const mornings = new Map<string, Set<string>>();
    for (const { at, group } of lines) {
      const day = `${group} ${at.slice(0, 10)}`;
      mornings.set(day, (mornings.get(day) ?? new Set()).add(at));
    }
    expect([...mornings.values()].filter((times) => times.size > 1)).toEqual([]);
  });
});

describe('any group’s own reminders, case deadlines, silences and answers', () => {
  const day = fc
    .integer({ min: toDayNumber('2024-01-01'), max: toDayNumber('2027-12-31') })
    .map(fromDayNumber);
  const hour = fc.integer({ min: 0, max: 23 }).map((n) => `${String(n).padStart(2, '0')}:30`);

  it('never lead to a post at night or on a day off, nor to one key twice', () => {
    fc.assert(
      fc.property(day, hour, day, day, day, (customDate, time, due, silentFrom, handledOn) => {
        const until = fromDayNumber(toDayNumber(silentFrom) + 14);
        const subject = { sv: 'x', en: 'x' };
        const facts = factsWith({
          customReminders: [
            {
              id: 'c',
              groupId: osby,
              version: 1,
              what: 'x',
              when: { kind: 'once', date: customDate, time, isTimeStated: true },
              createdOn: customDate,
            },
          ],
          meetings: [{ groupId: osby, date: due, recordedOn: handledOn }],
          caseDeadlines: [{ caseId: 'AV-2026-AB12', groupId: osby, step: 'correct', due, subject }],
          silences: [{ groupId: osby, from: silentFrom, until }],
          handled: [
            {
              groupId: osby,
              series: 'duty:trainingPlan:2026',
              handling: {
                kind: 'snoozed',
                on: handledOn,
                until: fromDayNumber(toDayNumber(handledOn) + 9),
              },
            },
          ],
        });
        const period = { from: '2024-01-01', to: '2027-12-31' };
        const planned = planGroup(directory, facts, directory.getGroup(osby), period);
        const wrong = planned.filter(
          ({ date, time: at }) =>
            !isWorkingDay(date) || at < settings.earliestTime || at > settings.latestTime,
        );
        expect(wrong).toEqual([]);
        expect(new Set(planned.map(({ key }) => key)).size).toBe(planned.length);
        const silenced = planned.filter(
          ({ date, obligation }) => !obligation.isUrgent && date >= silentFrom && date < until,
        );
        expect(silenced).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
