import type { Result } from '../../core/result.ts';
import type { Case } from '../case.ts';
import type { CaseEvent } from '../case-event.ts';
import type { CaseAttempt } from './case-attempt.ts';
import type { CaseFilter, CasePeriod, CaseScope, Paging } from './case-filter.ts';
import type { CaseMarks } from './case-marks.ts';
import type { CasePost } from './case-post.ts';
import type { CasePage, CaseSummary } from './case-summary.ts';

/** A case with the version that a change of it must have seen. */
export type SeenCase = { readonly current: Case; readonly storedVersion: string };

/** `number-taken`: draw another; `changed`: somebody was quicker, read and decide again. */
export type CommitRefusal = { readonly code: 'number-taken' | 'changed' };

/** What one command made of a case: stored whole or not at all. */
export type CaseCommit = {
  /** Absent: a new case. */
  readonly before: SeenCase | undefined;
  readonly after: Case;
  readonly marks: CaseMarks;
  readonly events: readonly CaseEvent[];
};

/** Either date may be the one that was asked for. */
export type DatedCase = Pick<CaseMarks, 'dueOn' | 'escalableFrom'> & {
  readonly summary: CaseSummary;
};

export type CaseStore = {
  readonly find: (tenantId: string, caseId: string) => Promise<SeenCase | undefined>;
  readonly findIdByNumber: (tenantId: string, number: string) => Promise<string | undefined>;
  readonly findIdByThread: (
    tenantId: string,
    thread: Pick<CasePost, 'conversationId' | 'activityId'>,
  ) => Promise<string | undefined>;
  readonly commit: (
    tenantId: string,
    commit: CaseCommit,
  ) => Promise<Result<undefined, CommitRefusal>>;
  readonly listEvents: (tenantId: string, caseId: string) => Promise<readonly CaseEvent[]>;

  /** @param today - YYYY-MM-DD, for what is overdue. */
  readonly list: (
    tenantId: string,
    filter: CaseFilter,
    paging: Paging,
    today: string,
  ) => Promise<CasePage>;
  /** The oldest first. */
  readonly listFiled: (
    tenantId: string,
    scope: CaseScope,
    period: CasePeriod,
  ) => AsyncIterable<CaseSummary>;
  /** Cases of which a date, of their wait or from which they may go up, is this day or earlier. */
  readonly listDated: (tenantId: string, untilDate: string) => Promise<readonly DatedCase[]>;
  /** Open cases that this group has now. */
  readonly listHandled: (tenantId: string, groupId: string) => Promise<readonly CaseSummary[]>;

  readonly putPost: (tenantId: string, post: CasePost) => Promise<void>;
  readonly listPosts: (tenantId: string, caseId: string) => Promise<readonly CasePost[]>;
  readonly markShown: (tenantId: string, caseId: string, version: number) => Promise<void>;
  readonly listUnshownIds: (tenantId: string, beforeMs: number) => Promise<readonly string[]>;

  readonly putAttempt: (tenantId: string, attempt: CaseAttempt) => Promise<void>;
  readonly listAttempts: (tenantId: string, limit: number) => Promise<readonly CaseAttempt[]>;
};
