import type { Case } from '../case.ts';
import { getCurrentDeadline } from '../current-deadline.ts';
import type { WorkCalendar } from '../work-calendar.ts';
import type { ReportCell, ReportTable } from './report-table.ts';
import type { ReportNaming, ReportTexts } from './report-texts.ts';

type Column = readonly [head: keyof ReportTexts, cell: (current: Case) => ReportCell];

const asDate = (date: string | null): ReportCell => (date === null ? null : { date });

/** One case a row; neither the reporter nor anybody else is named in it. */
export function createCaseTable(
  cases: readonly Case[],
  texts: ReportTexts,
  naming: ReportNaming,
  calendar: WorkCalendar,
): ReportTable {
  const dateOf = (instantMs: number | null) =>
    asDate(instantMs === null ? null : calendar.dateOf(instantMs));
  const columns: readonly Column[] = [
    ['number', ({ number }) => number],
    ['title', ({ details }) => details.title],
    ['status', ({ status }) => naming.status(status)],
    ['step', ({ step }) => step],
    ['category', ({ details }) => naming.category(details.category)],
    ['responsibleParty', ({ details }) => naming.party(details.responsibleParty)],
    [
      'reportingParty',
      ({ details: { reportingParty } }) =>
        reportingParty === null ? null : naming.party(reportingParty),
    ],
    [
      'handlingGroup',
      ({ receiver: { groupId } }) => (groupId === null ? null : naming.group(groupId)),
    ],
    ['eventDate', ({ details }) => asDate(details.eventDate)],
    ['filedOn', ({ filedAtMs }) => dateOf(filedAtMs)],
    ['acknowledgedOn', ({ firstAcknowledgedAtMs }) => dateOf(firstAcknowledgedAtMs)],
    ['correctedOn', ({ firstCorrectedAtMs }) => dateOf(firstCorrectedAtMs)],
    ['closedOn', ({ closedAtMs }) => dateOf(closedAtMs)],
    ['dueOn', (current) => asDate(getCurrentDeadline(current).dueDate)],
    [
      'consequence',
      ({ details: { consequence } }) =>
        consequence === null ? null : naming.consequence(consequence),
    ],
    ['isPrinciple', ({ details }) => (details.isPrinciple ? texts.yes : texts.no)],
    ['place', ({ details }) => details.place],
    ['description', ({ details }) => details.description],
    ['proposedMeasure', ({ details }) => details.proposedMeasure],
    ['whatWasDone', ({ correction }) => correction?.whatWasDone ?? null],
    ['whyItHolds', ({ correction }) => correction?.whyItHolds ?? null],
    ['lesson', ({ lesson }) => lesson],
  ];
  return {
    title: texts.cases,
    heads: columns.map(([head]) => texts[head]),
    rows: cases.map((current) => columns.map(([, cell]) => cell(current))),
  };
}
