import { explainCase } from '../../../src/deviations/explain-case.ts';
import { forecastCase, forecastFiling } from '../../../src/deviations/forecast.ts';
import { countCases, toCountedCase } from '../../../src/deviations/statistics.ts';
import {
  calendar,
  createCaseIn,
  ladder,
  moves,
  people,
  startMs,
  TestCase,
} from '../../support/deviation-cases.ts';

const meetings = (groupId: string, from: string): string | undefined =>
  ['2026-11-20', '2027-01-20'].find((date) => groupId === 'nordost-operativ' && date >= from);
const forecastOf = (current: TestCase) =>
  forecastCase(current.view, current.nowMs, calendar, meetings);

describe('the forecast', () => {
  it('tells before filing what a filed case then shows', () => {
    const wanted = [
      { kind: 'reminder', date: '2026-11-09' },
      { kind: 'may-escalate', date: '2026-12-01', toStep: 2, isNow: false },
      { kind: 'meeting', date: '2027-01-20', groupId: 'nordost-operativ' },
    ];
    expect(forecastFiling(ladder, false, startMs, calendar, meetings)).toEqual(wanted);
    expect(forecastOf(new TestCase())).toEqual(wanted);
  });

  it('lets a matter of principle up at once, to the nearest meeting', () => {
    expect(forecastFiling(ladder, true, startMs, calendar, meetings)).toEqual([
      { kind: 'may-escalate', date: '2026-11-02', toStep: 2, isNow: true },
      { kind: 'reminder', date: '2026-11-09' },
      { kind: 'meeting', date: '2026-11-20', groupId: 'nordost-operativ' },
    ]);
  });

  it('names no day that has passed, and no meeting that nobody has recorded', () => {
    const late = new TestCase().wait(40);
    expect(forecastCase(late.view, late.nowMs, calendar, () => undefined)).toEqual([
      { kind: 'may-escalate', date: '2026-12-30', toStep: 2, isNow: true },
    ]);
  });

  it('tells when silence agrees and when a decision is due', () => {
    expect(forecastOf(new TestCase().move(moves.correct, people.responsible))).toEqual([
      { kind: 'reminder', date: '2026-11-09' },
      { kind: 'silence-agrees', date: '2026-11-10' },
    ]);
    const principle = new TestCase({ isPrinciple: true });
    principle.move({ kind: 'escalate', ground: 'principle-or-learning' }, people.reporter);
    expect(forecastOf(principle)).toEqual([
      { kind: 'reminder', date: '2026-11-16' },
      { kind: 'meeting', date: '2026-11-20', groupId: 'nordost-operativ' },
      { kind: 'decision-due', date: '2026-12-14' },
    ]);
    expect(forecastOf(createCaseIn('closed'))).toEqual([]);
  });
});

describe('the explanation of a case', () => {
  const explain = (current: TestCase) => explainCase(current.view, current.nowMs, calendar);

  it('says who is waited for, until when and how long it has lain', () => {
    expect(explain(new TestCase().wait(8))).toMatchObject({
      status: 'filed',
      waitingFor: 'responsible',
      dueDate: '2026-11-09',
      overdueWorkingDays: 3,
      lain: { workingDays: 8, inStatusWorkingDays: 8, filedOn: '2026-11-02' },
    });
  });

  it('says who may escalate, on what ground, from when and to whom', () => {
    const { ways } = explain(new TestCase().wait(8));
    expect(ways.map(({ ground, from, toStep }) => [ground, from, toStep])).toEqual([
      ['unreasonable-delay', null, 2],
      ['correction-missing', '2026-12-01', 2],
    ]);
    expect(ways[0]).toMatchObject({
      by: ['reporter', 'reporting', 'responsible'],
      receiver: { groupId: 'nordost-operativ' },
      ruleId: 's2-missing',
    });
  });

  it('names both ways of the fork at step 2', () => {
    const { ways, waitingFor } = explain(createCaseIn('in-review'));
    expect(waitingFor).toBe('handling-group');
    expect(ways.map(({ receiver }) => receiver.groupId)).toEqual(['cs-tjansteman', 'ds-nordost']);
  });

  it('has nothing to wait for in a closed case, whose time has stopped', () => {
    const closed = explain(createCaseIn('closed'));
    expect(closed).toMatchObject({ waitingFor: null, dueDate: null, ways: [] });
    expect(closed.lain.workingDays).toBe(0);
  });
});

describe('the figures', () => {
  it('count by status, step, category, party and month, with medians in working days', () => {
    const slow = new TestCase().wait(4).move(moves.acknowledge, people.responsible);
    slow.wait(6).move(moves.correct, people.responsible);
    const quick = new TestCase({ category: 'lakemedel', responsibleParty: 'hlm' });
    quick.wait(2).move(moves.correct, people.responsible);
    const cases = [slow, quick, createCaseIn('in-review'), createCaseIn('withdrawn')];
    const figures = countCases(
      cases.map(({ view }) => toCountedCase(view)),
      startMs + 40 * 86_400_000,
      calendar,
    );
    expect(figures).toMatchObject({
      total: 3,
      open: 3,
      overdue: 2,
      medianWorkingDaysToAcknowledge: 4,
      medianWorkingDaysToCorrect: 6,
    });
    expect([...figures.byStep]).toEqual([
      [1, 2],
      [2, 1],
    ]);
    expect([...figures.byCategory]).toEqual([
      ['utskrivning', 2],
      ['lakemedel', 1],
    ]);
    expect(figures.byResponsibleParty.get('hlm')).toBe(1);
    expect(figures.byStatus.get('withdrawn')).toBe(1);
    expect([...figures.byMonth]).toEqual([['2026-11', 3]]);
  });

  it('have no median where nothing has happened', () => {
    expect(countCases([], startMs, calendar)).toMatchObject({
      total: 0,
      medianWorkingDaysToAcknowledge: undefined,
    });
  });
});
