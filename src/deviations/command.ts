import type { CaseDetails } from './case-details.ts';
import type { Ground } from './ladder-rules.ts';

type Common = {
  /** Made by the client of the command; the same one twice changes nothing. */
  readonly commandId: string;
  /** The person saw the masked soft findings (phone, e-mail, name) and keeps them. */
  readonly acceptsSoftFindings?: boolean;
};

type OnCase = Common & {
  /** The version that the person saw. Absent only where an older view does no harm. */
  readonly expectedVersion: number;
};

export type FileCommand = Common & {
  readonly kind: 'file';
  readonly caseId: string;
  readonly number: string;
  readonly details: CaseDetails;
};

export type CaseCommand =
  | (OnCase & { readonly kind: 'edit'; readonly details: CaseDetails })
  | (OnCase & { readonly kind: 'withdraw'; readonly why?: string })
  | (OnCase & { readonly kind: 'acknowledge'; readonly why?: string })
  | (OnCase & {
      readonly kind: 'correct';
      readonly whatWasDone: string;
      readonly whyItHolds: string;
    })
  | (OnCase & { readonly kind: 'agree'; readonly why?: string })
  | (OnCase & { readonly kind: 'settle-by-silence' })
  | (OnCase & { readonly kind: 'contest'; readonly why: string })
  | (OnCase & {
      readonly kind: 'mark-principle';
      readonly isPrinciple: boolean;
      readonly why: string;
    })
  | (OnCase & { readonly kind: 'escalate'; readonly ground: Ground; readonly why?: string })
  | (OnCase & {
      readonly kind: 'record-decision';
      readonly decision: string;
      /** Back to the responsible party for correction, or closed with what was learnt. */
      readonly outcome:
        { readonly to: 'correct' } | { readonly to: 'close'; readonly lesson: string };
    })
  | (OnCase & { readonly kind: 'close'; readonly lesson: string })
  | (OnCase & { readonly kind: 'reopen'; readonly why: string })
  | (Common & { readonly kind: 'raise'; readonly expectedVersion?: number; readonly why: string })
  | (Common & {
      readonly kind: 'comment';
      readonly expectedVersion?: number;
      readonly comment: string;
    });

export type Command = FileCommand | CaseCommand;
export type CaseCommandKind = CaseCommand['kind'];
export type CaseCommandOf<Kind extends CaseCommandKind> = Extract<CaseCommand, { kind: Kind }>;

export const caseCommandKinds = [
  'edit',
  'withdraw',
  'acknowledge',
  'correct',
  'agree',
  'settle-by-silence',
  'contest',
  'mark-principle',
  'escalate',
  'record-decision',
  'close',
  'reopen',
  'raise',
  'comment',
] as const satisfies readonly CaseCommandKind[];
