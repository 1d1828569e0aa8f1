import type { CaseStatistics } from '../statistics.ts';
import type { ReportTable } from './report-table.ts';
import type { ReportNaming, ReportTexts } from './report-texts.ts';

/** The figures of a follow-up: an overview, then one table for each way to divide the cases. */
export function createStatisticsTables(
  counted: CaseStatistics,
  texts: ReportTexts,
  naming: ReportNaming,
): readonly ReportTable[] {
  const divide = <Key>(
    title: string,
    head: string,
    counts: ReadonlyMap<Key, number>,
    nameOf: (key: Key) => string,
    isOrdered = false,
  ): ReportTable => {
    const rows = [...counts].map(([key, count]) => [nameOf(key), count] as const);
    return {
      title,
      heads: [head, texts.count],
      rows: isOrdered ? rows : rows.sort(([a, m], [b, n]) => n - m || a.localeCompare(b, 'sv')),
    };
  };
  const byStep = new Map([...counted.byStep].sort(([a], [b]) => a - b));
  return [
    {
      title: texts.overview,
      heads: [texts.measure, texts.count],
      rows: [
        [texts.total, counted.total],
        [texts.open, counted.open],
        [texts.overdue, counted.overdue],
        [texts.workingDaysToAcknowledge, counted.medianWorkingDaysToAcknowledge ?? null],
        [texts.workingDaysToCorrect, counted.medianWorkingDaysToCorrect ?? null],
      ],
    },
    divide(texts.byStatus, texts.status, counted.byStatus, naming.status),
    divide(texts.byCategory, texts.category, counted.byCategory, naming.category),
    divide(texts.byStep, texts.step, byStep, String, true),
    divide(
      texts.byResponsibleParty,
      texts.responsibleParty,
      counted.byResponsibleParty,
      naming.party,
    ),
    divide(texts.byMonth, texts.month, counted.byMonth, (month) => month, true),
  ];
}
