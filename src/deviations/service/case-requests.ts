import type { Actor } from '../actor.ts';
import type { Case, CasePerson } from '../case.ts';
import type { CaseDetails } from '../case-details.ts';
import type { CaseEvent } from '../case-event.ts';
import type { ChainFault } from '../chain.ts';
import type { CaseCommand } from '../command.ts';
import type { Refusal } from '../refusal.ts';

export type CaseKey = { readonly tenantId: string; readonly caseId: string };

export type FileRequest = {
  readonly tenantId: string;
  /** Made when the form was opened; the same one twice by the same person files once. */
  readonly commandId: string;
  readonly details: CaseDetails;
  readonly reporter: CasePerson;
  /** The group bound where it was filed, to find the place by when the parties do not tell. */
  readonly originGroupId?: string;
  readonly conversationId?: string;
  readonly acceptsSoftFindings?: boolean;
};

export type ActRequest = CaseKey & {
  readonly command: CaseCommand;
  readonly actor: Actor;
  /** For the record of refused attempts. */
  readonly conversationId?: string;
};

/** What a command came to. `events` is empty when the same command had been taken before. */
export type CaseChange = { readonly current: Case; readonly events: readonly CaseEvent[] };

/** Nothing was changed; `current` is the case as it is, for the fresh card. */
export type CaseRefusal = { readonly refusal: Refusal; readonly current: Case | undefined };

export type CaseHistory = {
  readonly events: readonly CaseEvent[];
  /** Absent: the chain is whole. */
  readonly fault: ChainFault | undefined;
};
