import type { FieldFinding } from '../privacy/inspect-fields.ts';
import type { CasePerson } from './case.ts';
import type { CaseStatus, Step } from './case-status.ts';
import type { CaseEventType } from './case-event.ts';
import type { Side, TakenSide } from './actor.ts';

export type InputIssue = {
  readonly field: string;
  readonly problem: 'required' | 'too-long' | 'not-a-date' | 'in-the-future' | 'too-long-ago';
  /** UTF-16 units, when too long. */
  readonly maxLength?: number;
};

/** Why a command changed nothing. No refusal carries a person's text or an identity number. */
export type Refusal =
  | { readonly code: 'no-such-case' }
  | { readonly code: 'already-filed' }
  | { readonly code: 'not-involved' }
  | {
      readonly code: 'stale';
      readonly version: number;
      /** Who was first. */
      readonly by: CasePerson;
      readonly lastType: CaseEventType;
    }
  | { readonly code: 'wrong-status'; readonly status: CaseStatus }
  | { readonly code: 'wrong-step'; readonly step: Step }
  | { readonly code: 'wrong-side'; readonly allowed: readonly Side[] }
  /** The person has spoken for the other party, or filed the case. */
  | { readonly code: 'other-side'; readonly taken: TakenSide }
  | { readonly code: 'too-early'; readonly from: string }
  | { readonly code: 'not-of-principle' }
  | { readonly code: 'already-contested' }
  | { readonly code: 'unchanged' }
  | { readonly code: 'invalid-input'; readonly issues: readonly InputIssue[] }
  | { readonly code: 'identity-number'; readonly fields: readonly string[] }
  | {
      readonly code: 'soft-findings';
      readonly findings: readonly Extract<FieldFinding, { severity: 'soft' }>[];
    };

export type RefusalCode = Refusal['code'];
