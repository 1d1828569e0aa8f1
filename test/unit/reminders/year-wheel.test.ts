import { obligationsOf } from '../../../src/reminders/obligations.ts';
import { mostMarks, renderYearWheel } from '../../../src/reminders/render-year-wheel.ts';
import { listWheelEntries } from '../../../src/reminders/year-wheel.ts';
import type { WheelEntry } from '../../../src/reminders/year-wheel.ts';
import { directory, factsWith, operative } from './support.ts';

const group = directory.getGroup(operative);
const period = { from: '2024-01-01', to: '2024-12-31' };
const obligations = obligationsOf(directory, factsWith(), group, period);
const wheel = (entries: readonly WheelEntry[]) =>
  renderYearWheel({ year: 2024, entries, language: 'sv' });

const circles = (svg: string) =>
  [...svg.matchAll(/<circle cx="([\d.]+)" cy="([\d.]+)" r="16"/g)].map(([, x, y]) => [
    Number(x),
    Number(y),
  ]);

describe('the year wheel', () => {
  const entries = listWheelEntries(obligations, 2024, 'sv');

  it('holds the year’s checkpoints in order, numbered on the wheel', () => {
    expect(entries.map(({ date }) => date)).toEqual(entries.map(({ date }) => date).toSorted());
    expect(entries.every(({ date }) => date.startsWith('2024'))).toBe(true);
    const svg = wheel(entries);
    expect(circles(svg)).toHaveLength(entries.length);
    const numbers = [...svg.matchAll(/fill="#ffffff">(\d+)<\/text>/g)].map(([, number]) => number);
    expect(numbers).toEqual(entries.map((_, index) => String(index + 1)));
  });

  it('hides no mark under another, even on the last day of the year', () => {
    const marks = circles(wheel(entries));
    const distances = marks.flatMap(([x = 0, y = 0], index) =>
      marks.slice(index + 1).map(([otherX = 0, otherY = 0]) => Math.hypot(x - otherX, y - otherY)),
    );
    expect(Math.min(...distances)).toBeGreaterThan(32);
  });

  it('puts a mark that finds no room on its day before it, not into the next year', () => {
    const newYearsEve = {
      date: '2024-12-31',
      dateLabel: '',
      label: 'x',
      kind: 'activity',
    } as const;
    const marks = circles(wheel(Array.from({ length: 6 }, () => newYearsEve)));
    expect(marks.filter(([x = 0]) => x > 300)).toEqual([]);
  });

  it('can be read at the width of a telephone', () => {
    const svg = wheel(entries);
    const [, width = 0] = (/viewBox="0 0 (\d+) /.exec(svg) ?? []).map(Number);
    const sizes = [...svg.matchAll(/font-size="(\d+)"/g)].map(([, size]) => Number(size));
    // A card on a telephone is about 330 wide.
    expect((Math.min(...sizes) / width) * 330).toBeGreaterThan(9);
  });

  it('draws no more marks than can be told apart', () => {
    const entry = {
      date: '2024-05-01',
      dateLabel: '1 maj',
      label: 'Möte',
      kind: 'meeting',
    } as const;
    expect(circles(wheel(Array.from({ length: 25 }, () => entry)))).toHaveLength(mostMarks);
  });
});
