import type { Side, TakenSide } from './actor.ts';
import type { CaseDetails } from './case-details.ts';
import type { CaseEventType } from './case-event.ts';
import type { CaseStatus, Step } from './case-status.ts';
import type { LadderSnapshot, Receiver } from './ladder-rules.ts';

export type CasePerson = { readonly id: string; readonly displayName: string };

/** The present view of a case, made from its events alone. Dates are YYYY-MM-DD, the last day in time. */
export type Case = {
  readonly id: string;
  readonly number: string;
  /** The number of events; a command says which version it was made for. */
  readonly version: number;
  readonly lastHash: string;
  readonly commandIds: readonly string[];
  readonly details: CaseDetails;
  readonly reporter: CasePerson;
  readonly ladder: LadderSnapshot;
  readonly status: CaseStatus;
  readonly step: Step;
  /** The rule that put the case on its present step. */
  readonly ruleId: string;
  readonly receiver: Receiver;
  /** Groups that are told but do not act. */
  readonly informed: readonly string[];
  readonly filedAtMs: number;
  readonly statusSinceMs: number;
  readonly firstAcknowledgedAtMs: number | null;
  readonly firstCorrectedAtMs: number | null;
  readonly closedAtMs: number | null;
  readonly acknowledgeBy: string;
  readonly actBy: string;
  readonly agreeBy: string | null;
  readonly correction: { readonly whatWasDone: string; readonly whyItHolds: string } | null;
  readonly contestedWhy: string | null;
  readonly decisions: readonly {
    readonly step: Step;
    readonly outcome: 'correct' | 'close';
    readonly decision: string;
    readonly atMs: number;
  }[];
  readonly lesson: string | null;
  /** Raised with the officials' group of the central body, by the standing right. */
  readonly raised: readonly { readonly atMs: number; readonly by: string; readonly why: string }[];
  /** Who has spoken for which party since it was filed; each person once. */
  readonly takenSides: readonly { readonly personId: string; readonly side: TakenSide }[];
  readonly commentCount: number;
  readonly lastEvent: {
    readonly type: CaseEventType;
    readonly atMs: number;
    readonly by: CasePerson & { readonly side: Side };
  };
};
