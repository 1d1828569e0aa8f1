import type { Step } from '../case-status.ts';

/** Whose list: all that one group has or had to do with, or all that one person reported. */
export type CaseScope =
  | { readonly kind: 'group'; readonly groupId: string }
  | { readonly kind: 'reporter'; readonly personId: string };

/** Dates of filing, YYYY-MM-DD, both included. */
export type CasePeriod = { readonly filedFrom?: string; readonly filedTo?: string };

/** What is left out of a filter is not asked about; what is given must all hold. */
export type CaseFilter = CasePeriod & {
  readonly scope: CaseScope;
  readonly state?: 'open' | 'ended';
  /** The day has passed on which the present wait should have ended. */
  readonly isOverdue?: boolean;
  readonly step?: Step;
  /** A collaboration area of the model. */
  readonly category?: string;
  /** The responsible party: an organisation or municipality of the model. */
  readonly party?: string;
};

export type Paging = {
  /** 1 to 200. */
  readonly limit: number;
  /** From the page before, with the same filter. */
  readonly cursor?: string;
};
