import { createCaseTable } from '../../deviations/report/case-table.ts';
import { renderCsv } from '../../deviations/report/render-csv.ts';
import { renderWorkbook } from '../../deviations/report/render-workbook.ts';
import type { ReportNaming } from '../../deviations/report/report-texts.ts';
import { createStatisticsTables } from '../../deviations/report/statistics-tables.ts';
import type { Case } from '../../deviations/case.ts';
import type { Language } from '../../core/language.ts';
import { textsFor } from '../../texts/index.ts';
import { createCaseNames } from './case-names.ts';
import type { DeviationContext } from './deviation-context.ts';

export const exportFormats = ['xlsx', 'csv'] as const;
export type ExportFormat = (typeof exportFormats)[number];

type Asked = {
  readonly tenantId: string;
  readonly groupId: string;
  readonly format: ExportFormat;
  readonly language: Language;
};

/** All cases of one group as a file; a workbook has the figures beside them. */
export async function createExportFile(
  { cases, calendar, clock, directory }: DeviationContext,
  { tenantId, groupId, format, language }: Asked,
): Promise<Buffer> {
  const scope = { kind: 'group', groupId } as const;
  const texts = textsFor.deviationReport(language);
  const { statuses, consequences } = textsFor.deviations(language);
  const naming: ReportNaming = {
    ...createCaseNames(directory, language),
    status: (status) => statuses[status],
    consequence: (consequence) => consequences[consequence],
  };
  const listed: Case[] = [];
  for await (const current of cases.exportCases(tenantId, { scope })) listed.push(current);
  const table = createCaseTable(listed, texts, naming, calendar);
  if (format === 'csv') return Buffer.from(renderCsv(table));
  const figures = await cases.statistics(tenantId, scope);
  const tables = [table, ...createStatisticsTables(figures, texts, naming)];
  return Buffer.from(await renderWorkbook(tables, clock.nowMs()));
}
