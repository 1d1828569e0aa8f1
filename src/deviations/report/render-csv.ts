import { neutraliseFormula } from './neutralise-formula.ts';
import type { ReportCell, ReportTable } from './report-table.ts';

/** Excel in Swedish expects semicolons, decimal commas and a byte order mark before UTF-8. */
const separator = ';';
const byteOrderMark = '\ufeff';

function renderCell(cell: ReportCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell).replace('.', ',');
  const text = typeof cell === 'string' ? neutraliseFormula(cell) : cell.date;
  return `"${text.replaceAll('"', '""')}"`;
}

/** RFC 4180 with semicolons; every text quoted. */
export function renderCsv({ heads, rows }: ReportTable): Uint8Array {
  const lines = [heads, ...rows].map((row) => row.map(renderCell).join(separator));
  return new TextEncoder().encode(`${byteOrderMark}${lines.join('\r\n')}\r\n`);
}
