import { createDirectory } from '../../../src/organisation/directory.ts';
import { directory, model, only, operative, osby, planLines } from './support.ts';

describe('the upkeep of the model', () => {
  it('tells the process leaders that the plan has ended, from before it does and every month after', () => {
    const lines = only(planLines(operative, '2025-11-01', '2026-03-31'), 'upkeep:plan');
    expect(lines.map((line) => line.slice(0, 18).trim())).toEqual([
      '2025-11-27 lead up',
      '2025-12-30 due upk',
      '2026-01-02 overdue',
      '2026-02-02 overdue',
      '2026-03-02 overdue',
      '2026-03-31 overdue',
    ]);
    expect(only(planLines(osby, '2025-11-01', '2026-03-31'), 'upkeep')).toEqual([]);
  });

  it('is content when another plan runs on', () => {
    const [plan] = model.sources.filter(({ id }) => id === 'aktivitetsplan-nordost');
    const [activity] = model.activities;
    if (!plan || !activity) throw new Error('The model has lost its plan.');
    const next = { ...plan, id: 'plan-2026', validFrom: '2026-01-01', validTo: '2029-12-31' };
    const cite = activity.cite.map((citation) => ({ ...citation, source: next.id }));
    const renewed = createDirectory({
      ...model,
      sources: [...model.sources, next],
      activities: [...model.activities, { ...activity, id: 'next', cite }],
    });
    const lines = planLines(operative, '2026-01-01', '2026-12-31', {}, renewed);
    expect(only(lines, 'upkeep:plan:aktivitetsplan-nordost')).toEqual([]);
  });

  it('asks for fresh results a year after the plan’s date', () => {
    const lines = only(planLines(operative, '2025-09-01', '2025-12-31'), 'upkeep:indicators');
    expect(lines).toEqual(['2025-10-02 due upkeep:indicators:aktivitetsplan-nordost:2025']);
  });

  it('names the groups without a channel at the start of each month, if bindings are known', () => {
    const bindings = directory.bindableGroups
      .filter(({ id }) => id !== osby)
      .map(({ id }) => ({ groupId: id }));
    const period = ['2026-02-01', '2026-03-31'] as const;
    expect(only(planLines(operative, ...period, { bindings }), 'channels')).toEqual([
      '2026-02-02 due upkeep:channels:2026-02',
      '2026-03-02 due upkeep:channels:2026-03',
    ]);
    expect(only(planLines(operative, ...period), 'channels')).toEqual([]);
  });
});
