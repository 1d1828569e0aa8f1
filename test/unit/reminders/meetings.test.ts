import {
  checkpointsOf,
  meetingPeriodsBetween,
} from '../../../src/reminders/meeting-checkpoints.ts';
import { obligationsOf } from '../../../src/reminders/obligations.ts';
import type { OpenCase, RecordedMeeting } from '../../../src/reminders/reminder-facts.ts';
import { burlov, directory, factsWith, medical, only, osby, planLines } from './support.ts';

const spring = ['2025-01-01', '2025-06-30'] as const;
const meeting = (groupId: string, date: string, recordedOn = date): RecordedMeeting => ({
  groupId,
  date,
  recordedOn,
});

describe('a meeting rule', () => {
  it.each([
    ['term', 2, ['2025-04-01', '2025-06-15']],
    ['term', 1, ['2025-06-15']],
    ['year', 1, ['2025-12-15']],
  ] as const)('spreads its checkpoints over the active window (%s, %i)', (per, times, expected) => {
    const [period] = meetingPeriodsBetween(per, '2025-01-01', '2025-02-01');
    expect(period && checkpointsOf(period, times)).toEqual(expected);
  });

  it('of every month leaves July out', () => {
    const ids = meetingPeriodsBetween('month', '2025-06-01', '2025-08-31').map(({ id }) => id);
    expect(ids).toEqual(['2025-06', '2025-08']);
  });

  it('is reminded of before each checkpoint, and once after it', () => {
    expect(only(planLines(osby, ...spring), 'meeting:2025-vt:1')).toEqual([
      '2025-03-04 lead meeting:2025-vt:1',
      '2025-03-25 lead meeting:2025-vt:1',
      '2025-04-02 overdue meeting:2025-vt:1',
    ]);
  });

  it('asks for as many meetings as the rule has: four a term in Burlöv, one a month in Eslöv', () => {
    const series = (lines: readonly string[]) => [
      ...new Set(lines.map((line) => line.split(' ')[2])),
    ];
    expect(series(only(planLines(burlov, ...spring), 'meeting:2025-vt'))).toHaveLength(4);
    const eslov = planLines('mellersta-lokal-eslov', '2025-01-01', '2025-12-31');
    expect(only(eslov, 'meeting:')).toHaveLength(11);
  });

  it('counts per year where the group says so, as Dalby does', () => {
    const lines = only(planLines('mellersta-lokal-dalby', '2025-01-01', '2025-12-31'), 'meeting:');
    expect(lines.map((line) => line.split(' ')[2])).toEqual(
      Array.from({ length: 3 }, () => 'meeting:2025:1'),
    );
  });

  it('is quiet about a checkpoint that a recorded meeting answers, held or agreed', () => {
    const agreed = { meetings: [meeting(osby, '2025-03-27', '2025-03-10')] };
    expect(only(planLines(osby, ...spring, agreed), 'meeting:2025-vt:1')).toEqual([]);
    expect(only(planLines(osby, ...spring, agreed), 'meeting:2025-vt:2')).not.toEqual([]);
  });

  it('does not count a neighbour’s meeting, nor one of another term', () => {
    const others = {
      meetings: [meeting('nordost-lokal-perstorp', '2025-02-01'), meeting(osby, '2024-12-01')],
    };
    expect(only(planLines(osby, ...spring, others), 'meeting:2025-vt:1')).toHaveLength(3);
  });

  it('names the convener, the rule and its source', () => {
    const period = { from: '2025-01-01', to: '2025-03-31' };
    const obligation = obligationsOf(directory, factsWith(), directory.getGroup(osby), period).find(
      ({ series }) => series === 'meeting:2025-vt:1',
    );
    expect(obligation?.subject.sv).toBe('Möte 1 av minst 2 under vårterminen 2025');
    expect(obligation?.responsible?.sv).toContain('sammankallar');
    expect(obligation?.details.some(({ sv }) => sv.startsWith('Regeln: '))).toBe(true);
    expect(obligation?.citations[0]?.source).toBe('samverkansplan-nordost');
  });
});

describe('a recorded meeting', () => {
  const recorded = { meetings: [meeting(medical, '2025-03-12', '2025-02-03')] };

  it('asks for its minutes to the receiving group, five working days on', () => {
    expect(only(planLines(medical, ...spring, recorded), 'minutes:')).toEqual([
      '2025-03-19 due minutes:2025-03-12',
      '2025-03-20 overdue minutes:2025-03-12',
      '2025-03-26 overdue minutes:2025-03-12',
    ]);
    const period = { from: '2025-03-01', to: '2025-03-31' };
    const minutes = obligationsOf(
      directory,
      factsWith(recorded),
      directory.getGroup(medical),
      period,
    ).find(({ kind }) => kind === 'minutes');
    expect(minutes?.subject.sv).toBe(
      'Mötesanteckningar från 12 mars 2025 till Delregional tjänstemannaberedning operativ nivå Nordost',
    );
  });

  it('of a local group gives its minutes to the group it reports to', () => {
    const lines = planLines(osby, ...spring, { meetings: [meeting(osby, '2025-03-12')] });
    expect(only(lines, 'minutes:')).not.toEqual([]);
  });

  it('brings a ready agenda five working days before it', () => {
    expect(only(planLines(medical, ...spring, recorded), 'agenda:')).toEqual([
      '2025-03-05 lead agenda:2025-03-12',
    ]);
  });

  it('brings its agenda the next working day when it was agreed late', () => {
    const late = { meetings: [meeting(medical, '2025-03-12', '2025-03-07')] };
    expect(only(planLines(medical, ...spring, late), 'agenda:')).toEqual([
      '2025-03-10 lead agenda:2025-03-12',
    ]);
  });

  it('lists the open cases and what is overdue', () => {
    const open: OpenCase = {
      caseId: 'AV-2024-AB12',
      groupId: osby,
      subject: { sv: 'AV-2024-AB12', en: 'AV-2024-AB12' },
    };
    const known = { meetings: [meeting(osby, '2024-09-12', '2024-08-20')], openCases: [open] };
    const period = { from: '2024-09-01', to: '2024-09-30' };
    const agenda = obligationsOf(
      directory,
      factsWith(known),
      directory.getGroup(osby),
      period,
    ).find(({ kind }) => kind === 'agenda');
    const lines = agenda?.details.map(({ sv }) => sv) ?? [];
    expect(lines).toContain('1 öppen avvikelse');
    expect(lines).toContain('AV-2024-AB12');
    expect(lines).toContain('Gemensam utbildningsplan 2024');
  });
});

describe('a further kind of meeting that a group holds', () => {
  const of = (groupId: string, known = {}) =>
    obligationsOf(directory, factsWith(known), directory.getGroup(groupId), {
      from: '2025-01-01',
      to: '2025-12-31',
    }).filter(({ kind, due }) => kind === 'meeting' && due.startsWith('2025'));

  it('has checkpoints of its own beside the monthly meetings: Höör’s longer one each term', () => {
    const meetings = of('mellersta-lokal-hoor');
    const longer = meetings.filter(({ subject }) => subject.sv.startsWith('Längre träff'));
    expect(longer.map(({ due, subject }) => `${due} ${subject.sv}`)).toEqual([
      '2025-06-15 Längre träff under vårterminen 2025',
      '2025-12-15 Längre träff under höstterminen 2025',
    ]);
    expect(longer[0]?.citations[0]?.section).toBe('Lokal vårdssamverkan i Höör');
    expect(meetings.filter(({ series }) => /^meeting:2025-\d\d:1$/.test(series))).toHaveLength(11);
  });

  it('has them beside the management group’s: Lomma’s training for everyone each term', () => {
    const subjects = of('mellersta-lokal-lomma').map(({ subject }) => subject.en);
    expect(subjects).toEqual(
      expect.arrayContaining([
        'Meeting during the spring term of 2025',
        'Collaboration and joint training for everyone during the spring term of 2025',
        'Collaboration and joint training for everyone during the autumn term of 2025',
      ]),
    );
  });

  it('is not taken as held because another meeting was, but when the group says so', () => {
    const known = { meetings: [meeting('mellersta-lokal-hoor', '2025-02-03')] };
    const isDone = (facts: object) =>
      of('mellersta-lokal-hoor', facts).find(({ series }) => series === longerSeries)?.handling;
    const longerSeries = 'meeting:longer:2025-vt:1';
    expect(isDone(known)).toBeUndefined();
    const handled = [
      {
        groupId: 'mellersta-lokal-hoor',
        series: longerSeries,
        handling: { kind: 'done', on: '2025-03-01' },
      },
    ];
    expect(isDone({ ...known, handled })).toEqual({ kind: 'done', on: '2025-03-01' });
  });
});
