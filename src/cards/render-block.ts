import { unreachable } from '../core/unreachable.ts';
import type { DetailBlock, TableBlock } from '../questions/reply.ts';
import { renderTemplate } from './templates.ts';

type Element = { readonly type: string };
type TextLook = { readonly isSubtle?: boolean; readonly isHeading?: boolean };

export const renderText = (text: string, look: TextLook = {}): Element =>
  renderTemplate.blockText({
    text,
    isSubtle: look.isSubtle ?? false,
    weight: look.isHeading === true ? 'Bolder' : 'Default',
    spacing: 'Small',
  }) as Element;

export const renderList = (items: readonly string[]): Element =>
  renderText(items.map((item) => `- ${item}`).join('\n'));

/** One part of an answer as card elements. */
export function renderBlock(block: DetailBlock): readonly Element[] {
  switch (block.kind) {
    case 'facts':
      return block.facts.length === 0
        ? []
        : [renderTemplate.blockFacts({ facts: [...block.facts] }) as Element];
    case 'list':
      if (block.items.length === 0) return [];
      return [...renderTitle(block.title), renderList(block.items)];
    case 'table':
      return [...renderTitle(block.title), renderTable(block)];
    case 'chart':
      return [...renderTitle(titleOfChart(block)), renderChart(block)];
    case 'note':
      return [renderText(block.text, { isSubtle: true })];
    default:
      return unreachable(block);
  }
}

const renderTitle = (title: string | undefined): readonly Element[] =>
  title === undefined || title === '' ? [] : [renderText(title, { isHeading: true })];

const renderTable = (table: TableBlock): Element =>
  renderTemplate.blockTable({
    columns: table.columns.map((_, index) => ({ width: index === 0 ? 2 : 1 })),
    rows: [table.columns, ...table.rows].map((cells) => ({
      cells: table.columns.map((_, index) => ({ text: cells[index] ?? '' })),
    })),
    asLines: renderTableLines(table),
  }) as Element;

/** For clients without tables: a line a row, each figure beside its column's name. */
const renderTableLines = ({ columns, rows }: TableBlock): string =>
  rows
    .map(([first = '', ...others]) => {
      const named = others.map((cell, index) =>
        others.length === 1 ? cell : `${columns[index + 1] ?? ''} ${cell}`.trim(),
      );
      return `- ${first}: ${named.join(' · ')}`;
    })
    .join('\n');

type ChartBlock = Extract<DetailBlock, { kind: 'chart' }>;

/** As a text above it: not every client draws a chart's own, and the table in its place has none. */
const titleOfChart = ({ title, unit }: ChartBlock): string =>
  unit === '' ? title : `${title} (${unit})`;

/** Longer names leave no room for the bar. */
const longestLabel = 48;

const shorten = (label: string): string =>
  label.length <= longestLabel
    ? label
    : `${label.slice(0, longestLabel - 1).replace(/\s+\S*$/u, '')}…`;

/** Two bars of one name would be drawn as one. */
function labelBars(bars: ChartBlock['bars']): readonly string[] {
  const labels = bars.map(({ label }) => shorten(label));
  return bars.map(({ label }, index) =>
    labels.filter((each) => each === labels[index]).length === 1 ? (labels[index] ?? label) : label,
  );
}

function renderChart(chart: ChartBlock): Element {
  const labels = labelBars(chart.bars);
  return renderTemplate.blockChart({
    bars: chart.bars.map(({ label, value }, index) => ({ label: labels[index] ?? label, value })),
    table: renderTable(chart.table),
  }) as Element;
}
