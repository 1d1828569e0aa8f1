import type { Measure } from './benchmark.ts';

const heads = ['measure', 'ours', 'peer', 'ratio', 'bar', ''] as const;

function judge({ bar, ratio, value }: Measure): readonly [bar: string, verdict: string] {
  const figure = ratio ?? value;
  if (bar === undefined || figure === undefined) return ['', ''];
  return 'atLeast' in bar
    ? [`≥ ${bar.atLeast}`, figure >= bar.atLeast ? 'met' : 'MISSED']
    : [`≤ ${bar.atMost}`, figure <= bar.atMost ? 'met' : 'MISSED'];
}

/** A table in plain text, the columns aligned. */
export function renderTable(measures: readonly Measure[]): string {
  const rows = measures.map((measure) => [
    measure.name,
    measure.ours,
    measure.peer,
    measure.ratio?.toFixed(2) ?? '',
    ...judge(measure),
  ]);
  const widths = heads.map((head, at) =>
    Math.max(head.length, ...rows.map((row) => (row[at] ?? '').length)),
  );
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd();
  return [line(heads), line(widths.map((width) => '─'.repeat(width))), ...rows.map(line)].join(
    '\n',
  );
}
