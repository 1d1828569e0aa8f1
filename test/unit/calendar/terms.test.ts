import { schoolTermOf, schoolTermsBetween } from '../../../src/calendar/terms.ts';

describe('a term', () => {
  it.each([
    ['2025-01-01', '2025-vt'],
    ['2025-06-30', '2025-vt'],
    ['2025-07-01', '2025-ht'],
    ['2025-12-31', '2025-ht'],
  ])('of %s is %s', (date, id) => {
    expect(schoolTermOf(date).id).toBe(id);
  });

  it('is listed when it touches the period, in order', () => {
    const ids = schoolTermsBetween('2024-11-01', '2025-09-01').map((term) => term.id);
    expect(ids).toEqual(['2024-ht', '2025-vt', '2025-ht']);
    expect(schoolTermsBetween('2025-07-02', '2025-07-20')).toEqual([]);
  });
});
