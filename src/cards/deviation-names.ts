import type { Naming } from '../deviations/naming.ts';

/** How a case's ids and dates are shown to one reader. Escaped where a card needs it. */
export type CaseNames = Naming & {
  readonly party: (partyId: string) => string;
  readonly category: (categoryId: string) => string;
};
