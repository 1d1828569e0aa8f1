import { createByteStock } from '../core/create-byte-stock.ts';
import type { Result } from '../core/result.ts';
import type { Case } from './case.ts';
import type { CaseDetails } from './case-details.ts';
import { findChainFault } from './chain.ts';
import { chooseLadder } from './choose-groups.ts';
import { forecastFiling, type ForecastEntry } from './forecast.ts';
import { listPartyChoices, type PartyChoice } from './parties.ts';
import type { Refusal } from './refusal.ts';
import { createPartySearch } from './search-parties.ts';
import { actRequest } from './service/act-request.ts';
import type { CaseAttempt } from './service/case-attempt.ts';
import type { CaseFilter, CasePeriod, CaseScope, Paging } from './service/case-filter.ts';
import type { CasePost } from './service/case-post.ts';
import type {
  ActRequest,
  CaseChange,
  CaseHistory,
  CaseKey,
  CaseRefusal,
  FileRequest,
} from './service/case-requests.ts';
import type { CasePage } from './service/case-summary.ts';
import type { DraftForm, SavedDraft } from './service/draft.ts';
import type { DueCase } from './service/due-case.ts';
import { fileRequest } from './service/file-request.ts';
import { keepKnownAttempt } from './service/known-attempt.ts';
import { listDueCases } from './service/list-due-cases.ts';
import { meetsFilter } from './service/meets-filter.ts';
import type { CaseServicePorts } from './service/ports.ts';
import { saveDraft } from './service/save-draft.ts';
import { settleSilentCases } from './service/settle-silent-cases.ts';
import { countCases, type CaseStatistics, type CountedCase } from './statistics.ts';

export type { PartyChoice } from './parties.ts';
export type { CaseAttempt } from './service/case-attempt.ts';
export type { CaseFilter, CasePeriod, CaseScope, Paging } from './service/case-filter.ts';
export type { CasePost } from './service/case-post.ts';
export type {
  ActRequest,
  CaseChange,
  CaseHistory,
  CaseKey,
  CaseRefusal,
  FileRequest,
} from './service/case-requests.ts';
export type { CasePage, CaseSummary } from './service/case-summary.ts';
export type { DraftForm, SavedDraft } from './service/draft.ts';
export type { DueCase } from './service/due-case.ts';
export type { CaseServicePorts } from './service/ports.ts';

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

const exportedAtOnce = 50;

export function createCaseService(given: CaseServicePorts): CaseService {
  const ports = { ...given, randomBytes: createByteStock(given.randomBytes) };
  const { store, drafts, directory, clock, calendar } = ports;
  const partyChoices = listPartyChoices(directory);
  const today = () => calendar.dateOf(clock.nowMs());
  const find = async ({ tenantId, caseId }: CaseKey): Promise<Case | undefined> =>
    (await store.find(tenantId, caseId))?.current;
  const findEvery = async (tenantId: string, caseIds: readonly string[]): Promise<Case[]> => {
    const found = await Promise.all(caseIds.map((caseId) => find({ tenantId, caseId })));
    return found.filter((each) => each !== undefined);
  };

  return {
    file: (request) => fileRequest(ports, request),
    act: (request) => actRequest(ports, request),

    find,
    findByNumber: async (tenantId, number) => {
      const caseId = await store.findIdByNumber(tenantId, number);
      return caseId === undefined ? undefined : find({ tenantId, caseId });
    },
    findByThread: async (tenantId, thread) => {
      const caseId = await store.findIdByThread(tenantId, thread);
      return caseId === undefined ? undefined : find({ tenantId, caseId });
    },
    list: (tenantId, filter, paging) => store.list(tenantId, filter, paging, today()),
    history: async (key) => {
      const { tenantId, caseId } = key;
      const current = await find(key);
      const events = await store.listEvents(tenantId, caseId);
      // An event that came in between the two readings is no fault.
      const seen = events.slice(0, current?.version ?? 0);
      return { events: seen, fault: findChainFault(seen, current?.lastHash) };
    },
    statistics: async (tenantId, scope, period = {}) => {
      const counted: CountedCase[] = [];
      for await (const summary of store.listFiled(tenantId, scope, period)) counted.push(summary);
      return countCases(counted, clock.nowMs(), calendar);
    },
    exportCases: async function* (tenantId, filter) {
      let caseIds: string[] = [];
      for await (const summary of store.listFiled(tenantId, filter.scope, filter)) {
        if (!meetsFilter(summary, filter, today())) continue;
        if (caseIds.push(summary.caseId) < exportedAtOnce) continue;
        yield* await findEvery(tenantId, caseIds);
        caseIds = [];
      }
      yield* await findEvery(tenantId, caseIds);
    },

    forecast: ({ isPrinciple, ...parties }, originGroupId) =>
      forecastFiling(
        chooseLadder(directory, parties, originGroupId),
        isPrinciple,
        clock.nowMs(),
        calendar,
        ports.findNextMeeting ?? (() => undefined),
      ),
    partyChoices,
    searchParties: createPartySearch(partyChoices),

    saveDraft: (draft) => saveDraft(ports, draft),
    findDraft: (tenantId, ownerId, draftId) => drafts.find({ tenantId, ownerId, draftId }),
    discardDraft: (tenantId, ownerId, draftId) => drafts.remove({ tenantId, ownerId, draftId }),

    listDue: (tenantId, untilDate) => listDueCases(ports, tenantId, untilDate),
    settleSilent: (tenantId) => settleSilentCases(ports, tenantId),

    recordPost: store.putPost,
    listPosts: ({ tenantId, caseId }) => store.listPosts(tenantId, caseId),
    markShown: ({ tenantId, caseId }, version) => store.markShown(tenantId, caseId, version),
    listUnshown: async (tenantId, minAgeMs) =>
      findEvery(tenantId, await store.listUnshownIds(tenantId, clock.nowMs() - minAgeMs)),
    listMisplaced: async (tenantId, handlingGroupId) => {
      const handled = await store.listHandled(tenantId, handlingGroupId);
      const cases = await findEvery(
        tenantId,
        handled.map(({ caseId }) => caseId),
      );
      const placed = await Promise.all(
        cases.map(async (current) => {
          const posts = await store.listPosts(tenantId, current.id);
          return { current, root: posts.findLast(({ role }) => role === 'root') };
        }),
      );
      return placed.filter(({ root }) => root?.postedGroupId !== handlingGroupId);
    },

    recordAttempt: (tenantId, attempt) =>
      store.putAttempt(tenantId, { ...keepKnownAttempt(attempt), atMs: clock.nowMs() }),
    listAttempts: store.listAttempts,
  };
}
