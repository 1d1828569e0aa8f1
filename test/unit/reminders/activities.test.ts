import { createDirectory } from '../../../src/organisation/directory.ts';
import { parseSchedule } from '../../../src/calendar/schedule-text.ts';
import { describeOccurrence } from '../../../src/reminders/describe-occurrence.ts';
import type { HandledObligation } from '../../../src/reminders/reminder-facts.ts';
import { obligationsOf } from '../../../src/reminders/obligations.ts';
import { directory, factsWith, model, only, operative, osby, planLines } from './support.ts';

const mobileTeam = 'activity:nordost-1d-mobila-team';
const sipPlan = 'activity:nordost-1a-sip-utbildningsplan';
const nect = 'activity:nordost-3-nect';

describe('an activity of the plan', () => {
  it('is brought up 20, 5 and 0 working days before its end, which moves off New Year’s Eve', () => {
    expect(only(planLines(operative, '2024-11-01', '2025-01-31'), mobileTeam)).toEqual([
      `2024-11-27 lead ${mobileTeam}`,
      `2024-12-18 lead ${mobileTeam}`,
      `2024-12-30 due ${mobileTeam}`,
    ]);
  });

  it('is due at the end of each time its schedule names, one by one', () => {
    const dues = only(planLines(operative, '2024-01-01', '2024-12-31'), 'nordost-1a-svu-utbildning')
      .filter((line) => line.includes(' due '))
      .map((line) => line.slice(0, 10));
    expect(dues).toEqual(['2024-05-31', '2024-09-30', '2024-11-29']);
  });

  it('is told to every local group when the plan gives it to them, and not to the operative group', () => {
    const spring = ['2024-01-01', '2024-06-30'] as const;
    const localGroups = directory
      .groupsOfDelregion('nordost')
      .filter(({ kind }) => kind === 'local');
    expect(localGroups).toHaveLength(6);
    for (const { id } of localGroups)
      expect(only(planLines(id, ...spring), sipPlan)).toHaveLength(3);
    expect(only(planLines(operative, ...spring), sipPlan)).toEqual([]);
  });

  it('is nagged about after 1 and 5 working days and then monthly, until the plan itself ends', () => {
    const after = only(planLines(operative, '2025-03-01', '2026-12-31'), nect);
    expect(after.slice(0, 4)).toEqual([
      `2025-03-03 overdue ${nect}`,
      `2025-03-07 overdue ${nect}`,
      `2025-03-28 overdue ${nect}`,
      `2025-04-28 overdue ${nect}`,
    ]);
    expect(after.at(-1)).toBe(`2025-12-29 overdue ${nect}`);
  });

  it('is not nagged about once the plan tells a result', () => {
    expect(only(planLines(operative, '2025-01-01', '2025-12-31'), mobileTeam)).toEqual([]);
  });

  it('is silent once it is marked done, in that group only', () => {
    const handled: readonly HandledObligation[] = [
      { groupId: osby, series: sipPlan, handling: { kind: 'done', on: '2024-06-10' } },
    ];
    const period = ['2024-05-01', '2024-06-30'] as const;
    const inPerstorp = planLines('nordost-lokal-perstorp', ...period, { handled });
    expect(only(planLines(osby, ...period, { handled }), sipPlan)).toEqual([]);
    expect(only(inPerstorp, sipPlan)).toHaveLength(3);
  });

  it('comes back on the day it was put off to, and only then until later reminders', () => {
    const handled = [
      {
        groupId: operative,
        series: nect,
        handling: { kind: 'snoozed', on: '2025-02-03', until: '2025-02-22' },
      },
    ] as const;
    expect(only(planLines(operative, '2025-01-01', '2025-03-10', { handled }), nect)).toEqual([
      `2025-02-24 snoozed ${nect}`,
      `2025-02-28 due ${nect}`,
      `2025-03-03 overdue ${nect}`,
      `2025-03-07 overdue ${nect}`,
    ]);
  });

  it('takes its new time, under new keys, as soon as the plan is edited', () => {
    const activities = model.activities.map((activity) =>
      activity.id === 'nordost-3-nect' && activity.schedule
        ? { ...activity, schedule: { ...activity.schedule, raw: 'September 2024 – mars 2025' } }
        : activity,
    );
    const edited = createDirectory({ ...model, activities });
    const lines = only(planLines(operative, '2025-01-01', '2025-03-31', {}, edited), nect);
    expect(lines).toEqual([
      `2025-03-03 lead ${nect}`,
      `2025-03-24 lead ${nect}`,
      `2025-03-31 due ${nect}`,
    ]);
  });

  it('is not asked for afterwards where the plan tells of it as held', () => {
    const held = only(planLines(operative, '2024-05-01', '2025-12-31'), 'informationsdag');
    expect(held.map((line) => line.split(' ')[1])).toEqual(['lead', 'lead', 'due']);
  });

  it('names its time no finer than the plan does', () => {
    const period = { from: '2024-06-01', to: '2024-06-30' };
    const obligation = obligationsOf(directory, factsWith(), directory.getGroup(osby), period).find(
      ({ series }) => series === sipPlan,
    );
    const told = obligation && describeOccurrence({ obligation }, '2024-06-24', 'sv', directory);
    expect(told?.dueLine).toBe(
      'Ska vara klart senast i slutet av våren 2024, 30 juni 2024 (om 4 arbetsdagar).',
    );
    expect(told?.lines[0]).toContain('Ansvarig: Sammanställande');
    expect(told?.lines[1]).toContain('Indikator: ');
    expect(told?.sourceLines[0]).toContain('Källa: Aktivitets- och tidplan Nordost');
  });

  it('has a schedule that can be read, or is listed for the process leaders', () => {
    const raws = model.activities.flatMap(({ schedule }) => schedule?.raw ?? []);
    expect(raws.length).toBeGreaterThanOrEqual(10);
    expect(raws.filter((raw) => parseSchedule(raw).kind === 'unparsed')).toEqual([]);
    const broken = model.activities.map((activity) =>
      activity.id === 'nordost-3-nect' && activity.schedule
        ? { ...activity, schedule: { ...activity.schedule, raw: 'när det passar' } }
        : activity,
    );
    const edited = createDirectory({ ...model, activities: broken });
    const lines = planLines(operative, '2025-01-01', '2025-02-28', {}, edited);
    expect(only(lines, nect)).toEqual([]);
    expect(only(lines, 'upkeep:schedules')).toEqual(['2025-01-15 due upkeep:schedules:2025-vt']);
  });
});
