export const caseStatuses = [
  'filed',
  'acknowledged',
  'corrected',
  'agreed',
  'escalated',
  'in-review',
  'closed',
  'withdrawn',
] as const;

/**
 * `filed` awaits acknowledgement, `acknowledged` correction, `corrected` the reporting side,
 * `agreed` closing; `escalated` and `in-review` lie with the group of step 2 or 3.
 */
export type CaseStatus = (typeof caseStatuses)[number];

export const steps = [1, 2, 3] as const;
export type Step = (typeof steps)[number];

export const isOpen = (status: CaseStatus): boolean =>
  status !== 'closed' && status !== 'withdrawn';
