import ExcelJS from 'exceljs';
import { createCaseTable } from '../../../src/deviations/report/case-table.ts';
import { neutraliseFormula } from '../../../src/deviations/report/neutralise-formula.ts';
import { renderCsv } from '../../../src/deviations/report/render-csv.ts';
import { renderWorkbook } from '../../../src/deviations/report/render-workbook.ts';
import type { ReportNaming } from '../../../src/deviations/report/report-texts.ts';
import { createStatisticsTables } from '../../../src/deviations/report/statistics-tables.ts';
import { countCases, toCountedCase } from '../../../src/deviations/statistics.ts';
import { deviationReportSv } from '../../../src/texts/sv/deviation-report.ts';
import { calendar, createCaseIn, startMs, TestCase } from '../../support/deviation-cases.ts';

const naming: ReportNaming = {
  status: (status) => `status ${status}`,
  consequence: (consequence) => `consequence ${consequence}`,
  category: (id) => `category ${id}`,
  party: (id) => `party ${id}`,
  group: (id) => `group ${id}`,
};
const hostile = [
  '=HYPERLINK("http://x","y")',
  '+46 och mer',
  '-2+3+cmd|calc',
  '@SUM(1)',
  '\t=1+1',
  ' =1+1',
  '＝1+1',
  '\u200b=1+1',
];

const tableOf = (...cases: TestCase[]) =>
  createCaseTable(
    cases.map(({ view }) => view),
    deviationReportSv,
    naming,
    calendar,
  );
const decode = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

describe('a text in a spreadsheet', () => {
  it.each(hostile)('never begins a formula: %j', (text) => {
    expect(neutraliseFormula(text)).toBe(`'${text}`);
  });

  it.each(['Läkemedelslista saknades', 'a=b', '3 - 2', '', "'=1"])('is left alone: %j', (text) => {
    expect(neutraliseFormula(text)).toBe(text);
  });
});

describe('the table of cases', () => {
  it('has names for ids, dates for instants and gaps for what is not there', () => {
    const { heads, rows } = tableOf(createCaseIn('filed'), createCaseIn('closed'));
    const cell = (row: number, head: string) => rows[row]?.[heads.indexOf(head)];
    expect(cell(0, 'Kategori')).toBe('category utskrivning');
    expect(cell(0, 'Ligger hos')).toBe('group osby');
    expect(cell(0, 'Inlämnad')).toEqual({ date: '2026-11-02' });
    expect(cell(0, 'Kvitterad')).toBeNull();
    expect(cell(1, 'Vad lärde vi oss?')).toBe('Inget nytt');
    expect(cell(1, 'Nuvarande frist')).toBeNull();
  });

  it('names no person', () => {
    expect(JSON.stringify(tableOf(createCaseIn('closed')))).not.toMatch(/"Rut"|Rakel|id-/);
  });
});

describe('the CSV', () => {
  it('opens in Excel as it is: byte order mark, semicolons, quotes doubled, lines kept in a cell', () => {
    const csv = decode(
      renderCsv({
        title: 't',
        heads: ['A', 'B', 'C'],
        rows: [
          ['sade "hej";\nsedan', 1.5, { date: '2026-11-02' }],
          [null, 2, '=1+1'],
        ],
      }),
    );
    expect(csv).toBe(
      '\ufeff"A";"B";"C"\r\n"sade ""hej"";\nsedan";1,5;"2026-11-02"\r\n;2;"\'=1+1"\r\n',
    );
  });
});

describe('the workbook', () => {
  const read = async (bytes: Uint8Array) => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(Buffer.from(bytes) as unknown as ExcelJS.Buffer);
    return workbook;
  };

  it('has a sheet for each table, real dates and numbers, and no formula', async () => {
    const evil = new TestCase({ title: hostile[0]!, place: '=1+1' });
    const statistics = countCases([toCountedCase(evil.view)], startMs, calendar);
    const tables = [
      tableOf(evil),
      ...createStatisticsTables(statistics, deviationReportSv, naming),
    ];
    const workbook = await read(await renderWorkbook(tables, startMs));
    expect(workbook.worksheets.map(({ name }) => name)).toEqual([
      'Avvikelser',
      'Översikt',
      'Per status',
      'Per kategori',
      'Per steg',
      'Per ansvarig part',
      'Per månad',
    ]);
    const sheet = workbook.worksheets[0]!;
    const types = new Set<ExcelJS.ValueType>();
    sheet.eachRow((row) => row.eachCell((cell) => void types.add(cell.type)));
    expect(types).not.toContain(ExcelJS.ValueType.Formula);
    expect(types).not.toContain(ExcelJS.ValueType.Hyperlink);
    expect(sheet.getCell('B2').value).toBe(`'${hostile[0]}`);
    expect(sheet.getCell('D2').value).toBe(1);
    const { heads } = tables[0]!;
    const filed = sheet.getRow(2).getCell(heads.indexOf('Inlämnad') + 1);
    expect(filed.value).toEqual(new Date('2026-11-02T00:00Z'));
    expect(workbook.worksheets[1]!.getCell('B2').value).toBe(1);
  });

  it('takes titles that no sheet may have, alike or empty ones too', async () => {
    const table = (title: string) => ({ title, heads: ['A'], rows: [[1]] });
    const titles = ['a/b: [c]*?', 'x'.repeat(60), 'x'.repeat(60), ''];
    const workbook = await read(await renderWorkbook(titles.map(table), startMs));
    expect(workbook.worksheets).toHaveLength(4);
  });
});

describe('the tables of figures', () => {
  it('are divided by count, but steps and months in their own order', () => {
    const counted = countCases(
      [createCaseIn('escalated'), createCaseIn('filed'), createCaseIn('acknowledged')].map((each) =>
        toCountedCase(each.view),
      ),
      startMs,
      calendar,
    );
    const tables = createStatisticsTables(counted, deviationReportSv, naming);
    const rowsOf = (title: string) => tables.find((table) => table.title === title)?.rows;
    expect(rowsOf('Per steg')).toEqual([
      ['1', 2],
      ['2', 1],
    ]);
    expect(rowsOf('Per månad')).toEqual([['2026-11', 3]]);
    expect(rowsOf('Översikt')?.[0]).toEqual(['Avvikelser i urvalet', 3]);
  });
});
