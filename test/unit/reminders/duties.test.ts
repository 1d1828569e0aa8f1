import { burlov, directory, only, operative, osby, planLines } from './support.ts';

const seriesOf = (groupId: string) => [
  ...new Set(
    planLines(groupId, '2025-01-01', '2025-12-31')
      .map((line) => line.split(' ')[2] ?? '')
      .filter((series) => series.startsWith('duty:') && series.endsWith('2025')),
  ),
];

describe('a yearly duty', () => {
  it('is each Nordost local group’s training plan, in the spring term, and its follow-up', () => {
    const localGroups = directory
      .groupsOfDelregion('nordost')
      .filter(({ kind }) => kind === 'local');
    for (const { id } of localGroups) {
      expect(seriesOf(id).toSorted()).toEqual([
        'duty:trainingPlan:2025',
        'duty:trainingPlanFollowUp:2025',
      ]);
    }
  });

  it('falls due when the spring term ends, and leaves July alone', () => {
    expect(only(planLines(osby, '2025-05-01', '2025-08-31'), 'duty:trainingPlan:2025')).toEqual([
      '2025-05-28 lead duty:trainingPlan:2025',
      '2025-06-23 lead duty:trainingPlan:2025',
      '2025-06-30 due duty:trainingPlan:2025',
      '2025-08-01 overdue duty:trainingPlan:2025',
    ]);
  });

  it('of Nordost is not a neighbour’s', () => {
    expect(seriesOf(burlov)).toEqual([]);
  });

  it('is every delregional body’s meeting with CS', () => {
    const bodies = directory.bindableGroups.filter(({ kind }) => kind === 'delregional-political');
    expect(bodies).toHaveLength(6);
    for (const { id } of bodies) expect(seriesOf(id)).toContain('duty:meetingWithCentralBody:2025');
  });

  it('is the delregion’s yearly plans, for the group that prepares its body', () => {
    expect(seriesOf('nordost-strategisk')).toEqual(['duty:implementationPlan:2025']);
    expect(seriesOf(operative)).toEqual([]);
  });
});
