import type { CaseStatus } from '../case-status.ts';
import type { Consequence } from '../case-details.ts';

/** Heads and words of a report in the reader's language. */
export type ReportTexts = {
  readonly cases: string;
  readonly overview: string;
  readonly measure: string;
  readonly count: string;
  readonly total: string;
  readonly open: string;
  readonly overdue: string;
  readonly workingDaysToAcknowledge: string;
  readonly workingDaysToCorrect: string;
  readonly byStatus: string;
  readonly byCategory: string;
  readonly byStep: string;
  readonly byResponsibleParty: string;
  readonly byMonth: string;
  readonly status: string;
  readonly category: string;
  readonly step: string;
  readonly responsibleParty: string;
  readonly month: string;
  readonly number: string;
  readonly title: string;
  readonly filedOn: string;
  readonly eventDate: string;
  readonly reportingParty: string;
  readonly handlingGroup: string;
  readonly place: string;
  readonly consequence: string;
  readonly isPrinciple: string;
  readonly yes: string;
  readonly no: string;
  readonly dueOn: string;
  readonly acknowledgedOn: string;
  readonly correctedOn: string;
  readonly closedOn: string;
  readonly description: string;
  readonly proposedMeasure: string;
  readonly whatWasDone: string;
  readonly whyItHolds: string;
  readonly lesson: string;
};

/** Names for what is stored by id or code. */
export type ReportNaming = {
  readonly status: (status: CaseStatus) => string;
  readonly consequence: (consequence: Consequence) => string;
  readonly category: (categoryId: string) => string;
  readonly party: (partyId: string) => string;
  readonly group: (groupId: string) => string;
};
