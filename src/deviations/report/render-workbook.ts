import { neutraliseFormula } from './neutralise-formula.ts';
import type { ReportCell, ReportTable } from './report-table.ts';

const longestSheetName = 31;
const widest = 60;
const narrowest = 10;

type CellValue = string | number | Date | null;

function toCellValue(cell: ReportCell): CellValue {
  if (cell === null || typeof cell === 'number') return cell;
  return typeof cell === 'string' ? neutraliseFormula(cell) : new Date(`${cell.date}T00:00Z`);
}

/** Excel takes no name twice, none with these signs and none that is empty. */
function createSheetName(title: string, taken: readonly string[]): string {
  const name = title
    .replaceAll(/[[\]:*?/\\']/g, ' ')
    .trim()
    .slice(0, longestSheetName - 3);
  const isFree = !taken.some((other) => other.toLowerCase() === name.toLowerCase());
  return name !== '' && isFree ? name : `${name} ${taken.length + 1}`.trim();
}

function columnWidth(head: string, cells: readonly ReportCell[]): number {
  const lengths = cells.map((cell) => (typeof cell === 'string' ? cell.length : narrowest));
  return Math.min(widest, Math.max(narrowest, head.length + 2, ...lengths));
}

/** An Excel workbook, one sheet a table. Nothing in it is a formula, whatever a text looks like. */
export async function renderWorkbook(
  tables: readonly ReportTable[],
  createdAtMs: number,
): Promise<Uint8Array> {
  const { default: exceljs } = await import('exceljs');
  const workbook = new exceljs.Workbook();
  workbook.created = new Date(createdAtMs);
  for (const { title, heads, rows } of tables) {
    const taken = workbook.worksheets.map(({ name }) => name);
    const sheet = workbook.addWorksheet(createSheetName(title, taken), {
      views: [{ state: 'frozen', ySplit: 1 }],
    });
    sheet.columns = heads.map((header, at) => ({
      header: neutraliseFormula(header),
      width: columnWidth(
        header,
        rows.map((row) => row[at] ?? null),
      ),
      style: { numFmt: 'General', alignment: { vertical: 'top', wrapText: true } },
    }));
    sheet.getRow(1).font = { bold: true };
    for (const row of rows) {
      const added = sheet.addRow(row.map(toCellValue));
      row.forEach((cell, at) => {
        if (cell !== null && typeof cell === 'object') added.getCell(at + 1).numFmt = 'yyyy-mm-dd';
      });
    }
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
