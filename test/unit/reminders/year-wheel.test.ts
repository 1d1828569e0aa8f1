import { obligationsOf } from '../../../src/reminders/obligations.ts';
import { renderYearWheel } from '../../../src/reminders/render-year-wheel.ts';
import { listWheelEntries } from '../../../src/reminders/year-wheel.ts';
import type { WheelEntry } from '../../../src/reminders/year-wheel.ts';
import { directory, factsWith, operative } from './support.ts';

const group = directory.getGroup(operative);
const period = { from: '2024-01-01', to: '2024-12-31' };
const obligations = obligationsOf(directory, factsWith(), group, period);
const wheel = (entries: readonly WheelEntry[], name = group.name) =>
  renderYearWheel({ year: 2024, group: name, entries, language: 'sv' });

const circles = (svg: string) =>
  [...svg.matchAll(/<circle cx="([\d.]+)" cy="([\d.]+)" r="16"/g)].map(([, x, y]) => [
    Number(x),
    Number(y),
  ]);

describe('the year wheel', () => {
  const entries = listWheelEntries(obligations, 2024, 'sv');

  it('holds the year’s checkpoints in order, numbered on the wheel and in the list', () => {
    expect(entries.map(({ date }) => date)).toEqual(entries.map(({ date }) => date).toSorted());
    expect(entries.every(({ date }) => date.startsWith('2024'))).toBe(true);
    const svg = wheel(entries);
    expect(circles(svg)).toHaveLength(entries.length);
    expect(svg.match(new RegExp(`>${entries.length}</text>`, 'g'))).toHaveLength(2);
  });

  it('hides no mark under another, even on the last day of the year', () => {
    const marks = circles(wheel(entries));
    const distances = marks.flatMap(([x = 0, y = 0], index) =>
      marks.slice(index + 1).map(([otherX = 0, otherY = 0]) => Math.hypot(x - otherX, y - otherY)),
    );
    expect(Math.min(...distances)).toBeGreaterThan(32);
  });

  it('can be read at the width of a telephone, whole within its edges', () => {
    const svg = wheel(entries);
    const [, width = 0, height = 0] = (/viewBox="0 0 (\d+) (\d+)"/.exec(svg) ?? []).map(Number);
    const sizes = [...svg.matchAll(/font-size="(\d+)"/g)].map(([, size]) => Number(size));
    // A card on a telephone is about 330 wide.
    expect((Math.min(...sizes) / width) * 330).toBeGreaterThan(9);
    const depths = [...svg.matchAll(/ y="([\d.]+)"/g)].map(([, y]) => Number(y));
    expect(Math.max(...depths)).toBeLessThan(height);
    expect(svg).toContain('30 november');
  });

  it('escapes what people write', () => {
    const entry = {
      date: '2024-05-01',
      dateLabel: '1 maj',
      label: '<b>"R&D"</b>',
      kind: 'custom',
    } as const;
    const svg = wheel([entry], 'A & <B>');
    expect(svg).not.toMatch(/<b>|A & </);
    expect(svg).toContain('&#60;b&#62;');
  });

  it('says how many more there are, and when there is nothing', () => {
    const entry = {
      date: '2024-05-01',
      dateLabel: '1 maj',
      label: 'Möte',
      kind: 'meeting',
    } as const;
    expect(wheel(Array.from({ length: 25 }, () => entry))).toContain('… och 5 till');
    expect(wheel([])).toContain('Inget är inlagt för året.');
  });
});
