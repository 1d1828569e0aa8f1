import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from '../../../src/core/project-root.ts';

function preview(...args: readonly string[]) {
  const script = join(projectRoot, 'src/cli/reminders-preview.ts');
  const { stdout, stderr, status } = spawnSync(process.execPath, [script, ...args], {
    encoding: 'utf8',
  });
  return { lines: stdout.split('\n').filter((line) => line !== ''), stderr, status };
}

const period = ['--from', '2024-11-01', '--to', '2025-01-31'] as const;

describe('reminders:preview', () => {
  it('prints one object a line, in order of time, with an offset and a key of its own', () => {
    const { lines, status } = preview(...period, '--json');
    const parsed = lines.map((line) => JSON.parse(line) as Record<string, string>);
    expect(status).toBe(0);
    expect(Object.keys(parsed[0] ?? {})).toEqual(['at', 'group', 'kind', 'subject', 'key']);
    const times = parsed.map(({ at = '' }) => at);
    expect(times.every((at) => /^\d{4}-\d\d-\d\dT08:30:00\+01:00$/.test(at))).toBe(true);
    expect(times).toEqual(times.toSorted());
    expect(new Set(parsed.map(({ key }) => key)).size).toBe(parsed.length);
    expect(preview(...period, '--json').lines).toEqual(lines);
  });

  it('keeps to the group asked for, by any of its names', () => {
    const { lines } = preview(...period, '--json', '--group', 'lokal samverkan Ö Göinge');
    expect(lines.length).toBeGreaterThan(0);
    const groups = lines.map((line) => (JSON.parse(line) as { group: string }).group);
    expect(new Set(groups)).toEqual(new Set(['Lokal samverkan Östra Göinge']));
  });

  it.each([
    [['--from', '2024-11-31', '--to', '2025-01-31'], '--from'],
    [['--from', '2025-02-01', '--to', '2025-01-31'], '--to'],
    [['--from', '2024-11-01'], 'reminders:preview'],
    [[...period, '--group', 'Lokal samverkan Atlantis'], 'Atlantis'],
    [[...period, '--group', 'Lokal samverkan Malmö Kirseberg'], 'Närmast: '],
    [[...period, '--grupp', 'Osby'], '--grupp'],
  ])('refuses %j and says what is wrong', (args, expected) => {
    const { lines, stderr, status } = preview(...args);
    expect({ lines, status }).toEqual({ lines: [], status: 2 });
    expect(stderr).toContain(expected);
  });
});
