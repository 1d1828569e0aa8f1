import { isOpen } from '../case-status.ts';
import { isOverdue } from '../current-deadline.ts';
import type { CaseFilter } from './case-filter.ts';
import type { CaseSummary } from './case-summary.ts';

/** Whether a case of the filter's scope and period is meant by it. */
export const meetsFilter = (
  summary: CaseSummary,
  { state, step, category, party, isOverdue: mustBeOverdue }: CaseFilter,
  today: string,
): boolean =>
  (state === undefined || isOpen(summary.status) === (state === 'open')) &&
  (step === undefined || summary.step === step) &&
  (category === undefined || summary.category === category) &&
  (party === undefined || summary.responsibleParty === party) &&
  (mustBeOverdue !== true || isOverdue(summary, today));
