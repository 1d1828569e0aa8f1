/** Brings a case's card, its thread and its reporter up to date with what is stored. */
export type CaseDelivery = {
  /** Starts it and returns at once; a failure is repaired by the next sweep. */
  readonly start: (tenantId: string, caseId: string) => void;
  /** @param isForced - Also when the card already shows this version, such as when it became late. */
  readonly deliver: (tenantId: string, caseId: string, isForced?: boolean) => Promise<void>;
  /** Resolves when nothing is under way any more. */
  readonly settle: () => Promise<void>;
};
