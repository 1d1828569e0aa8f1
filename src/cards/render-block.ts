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
      return [renderChart(block)];
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

const renderChart = (chart: Extract<DetailBlock, { kind: 'chart' }>): Element =>
  renderTemplate.blockChart({
    title: chart.unit === '' ? chart.title : `${chart.title} (${chart.unit})`,
    bars: chart.bars.map(({ label, value }) => ({ label, value })),
    table: renderTable(chart.table),
  }) as Element;
