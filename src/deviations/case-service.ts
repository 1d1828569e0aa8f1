import type { Clock } from '../core/clock.ts';
import type { Result } from '../core/result.ts';
import type { Directory } from '../organisation/directory.ts';
import type { Actor } from './actor.ts';
import type { Case, CasePerson } from './case.ts';
import type { CaseDetails } from './case-details.ts';
import type { CaseEvent } from './case-event.ts';
import type { CaseCommand } from './command.ts';
import type { ChainFault } from './chain.ts';
import type { FindNextMeeting, ForecastEntry } from './forecast.ts';
import type { Refusal } from './refusal.ts';
import type { CaseStatistics } from './statistics.ts';
import type { CaseAttempt } from './service/case-attempt.ts';
import type { CaseFilter, CaseScope, Paging } from './service/case-filter.ts';
import type { CasePost } from './service/case-post.ts';
import type { CaseStore } from './service/case-store.ts';
import type { CasePage } from './service/case-summary.ts';
import type { DueCase } from './service/due-case.ts';
import type { DraftStore } from './service/draft-store.ts';
import type { DraftForm, SavedDraft } from './service/draft.ts';
import type { PartyChoice } from './parties.ts';
import type { WorkCalendar } from './work-calendar.ts';

export type { CaseFilter, CaseScope, Paging } from './service/case-filter.ts';
export type { CasePage, CaseSummary } from './service/case-summary.ts';
export type { CasePost } from './service/case-post.ts';
export type { CaseAttempt } from './service/case-attempt.ts';
export type { DueCase } from './service/due-case.ts';
export type { DraftForm, SavedDraft } from './service/draft.ts';
export type { PartyChoice } from './parties.ts';

export type CaseKey = { readonly tenantId: string; readonly caseId: string };

export type FileRequest = {
  readonly tenantId: string;
  /** Made when the form was opened; the same one twice by the same person files once. */
  readonly commandId: string;
  readonly details: CaseDetails;
  readonly reporter: CasePerson;
  /** The group bound where it was filed, to find the place by when the parties do not tell. */
  readonly originGroupId?: string;
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

export type CasePeriod = { readonly from?: string; readonly to?: string };

/** All that Teams asks of the deviations. Every refusal of a command is recorded as an attempt. */
export type CaseService = {
  readonly file: (request: FileRequest) => Promise<Result<CaseChange, CaseRefusal>>;
  readonly act: (request: ActRequest) => Promise<Result<CaseChange, CaseRefusal>>;

  readonly find: (key: CaseKey) => Promise<Case | undefined>;
  /** @param number - In its official form, as `findCaseNumber` gives it. */
  readonly findByNumber: (tenantId: string, number: string) => Promise<Case | undefined>;
  /** The case whose card is the root of this thread. */
  readonly findByThread: (
    tenantId: string,
    thread: Pick<CasePost, 'conversationId' | 'activityId'>,
  ) => Promise<Case | undefined>;
  /** Newest first, the overdue ones by due date. A page may be short and still have a cursor. */
  readonly list: (tenantId: string, filter: CaseFilter, paging: Paging) => Promise<CasePage>;
  readonly history: (key: CaseKey) => Promise<CaseHistory>;
  readonly statistics: (
    tenantId: string,
    scope: CaseScope,
    period?: CasePeriod,
  ) => Promise<CaseStatistics>;
  /** Whole cases, the oldest first, one page's worth in memory at a time. */
  readonly exportCases: (tenantId: string, filter: CaseFilter) => AsyncIterable<Case>;

  /** Before filing: the ladder's places and what happens if nobody acts. */
  readonly forecast: (
    details: Pick<CaseDetails, 'responsibleParty' | 'reportingParty' | 'isPrinciple'>,
    originGroupId?: string,
  ) => readonly ForecastEntry[];
  readonly partyChoices: readonly PartyChoice[];
  /** Best first, at most `limit` (15); for an unknown name the nearest. */
  readonly searchParties: (text: string, limit?: number) => readonly PartyChoice[];

  readonly saveDraft: (draft: DraftForm) => Promise<Result<undefined, Refusal>>;
  readonly findDraft: (
    tenantId: string,
    ownerId: string,
    draftId: string,
  ) => Promise<SavedDraft | undefined>;
  readonly discardDraft: (tenantId: string, ownerId: string, draftId: string) => Promise<void>;

  /** Open cases whose dates ask for a reminder up to and with a day, each kind by its index. */
  readonly listDue: (tenantId: string, untilDate: string) => Promise<readonly DueCase[]>;
  /** Corrected cases whose time to answer has passed become agreed; gives the changed ones. */
  readonly settleSilent: (tenantId: string) => Promise<readonly CaseChange[]>;

  /** Adds, or replaces the post with the same case, conversation and activity. */
  readonly recordPost: (tenantId: string, post: CasePost) => Promise<void>;
  readonly listPosts: (key: CaseKey) => Promise<readonly CasePost[]>;
  /** The card now shows this version; takes the case off the list of the unshown. */
  readonly markShown: (key: CaseKey, version: number) => Promise<void>;
  /** Cases changed at least `minAgeMs` ago that nobody has shown since: after a crash or a failed post. */
  readonly listUnshown: (tenantId: string, minAgeMs: number) => Promise<readonly Case[]>;
  /**
   * Open cases of a group whose root card lies in another group's channel, or nowhere: to be moved
   * when the group gets a channel.
   */
  readonly listMisplaced: (
    tenantId: string,
    handlingGroupId: string,
  ) => Promise<readonly { readonly current: Case; readonly root: CasePost | undefined }[]>;

  readonly recordAttempt: (tenantId: string, attempt: Omit<CaseAttempt, 'atMs'>) => Promise<void>;
  /** The latest first. */
  readonly listAttempts: (tenantId: string, limit: number) => Promise<readonly CaseAttempt[]>;
};

export type CaseServicePorts = {
  readonly store: CaseStore;
  readonly drafts: DraftStore;
  readonly directory: Directory;
  readonly clock: Clock;
  readonly calendar: WorkCalendar;
  /** Unguessable; `count` of them. */
  readonly randomBytes: (count: number) => Uint8Array;
  /** Absent: no meetings are known. */
  readonly findNextMeeting?: FindNextMeeting;
};
