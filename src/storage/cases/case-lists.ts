import type { CaseFilter, CasePeriod, CaseScope } from '../../deviations/service/case-filter.ts';
import type { CaseStore } from '../../deviations/service/case-store.ts';
import type { CaseSummary } from '../../deviations/service/case-summary.ts';
import { meetsFilter } from '../../deviations/service/meets-filter.ts';
import { renderCursor } from '../cursor.ts';
import type { DocumentStore, ListQuery } from '../document-store.ts';
import { casePartition } from './case-partition.ts';
import { planRuns, type Line, type Run } from './plan-runs.ts';

const chunkSize = 200;
/** Bounds what one page may cost where two filters meet and few cases have both. */
const mostScanned = 2_000;

type Chunk = { readonly lines: readonly Line[]; readonly hasMore: boolean };
type Order = NonNullable<ListQuery['order']>;

const compare = (a: Line, b: Line): number => {
  const [[orderedA, idA], [orderedB, idB]] = [a.position, b.position];
  if (orderedA !== orderedB) return orderedA < orderedB ? -1 : 1;
  return idA < idB ? -1 : 1;
};

/** Lists of cases: each by an index, all within one partition. */
export function createCaseLists(store: DocumentStore) {
  /** The first lines after a position, of all runs together. */
  const readChunk = async (
    tenantId: string,
    runs: readonly Run[],
    paging: { readonly order: Order; readonly limit: number; readonly cursor: string | undefined },
  ): Promise<Chunk> => {
    const { order, limit, cursor } = paging;
    const pages = await Promise.all(
      runs.map(async ({ read, ...query }) => {
        const partition = casePartition(tenantId);
        const after = cursor === undefined ? {} : { cursor };
        const page = await store.list({ ...query, partition, order, limit, ...after });
        return { lines: page.documents.map(read), hasMore: page.cursor !== undefined };
      }),
    );
    const sign = order === 'ascending' ? 1 : -1;
    const lines = pages.flatMap((page) => page.lines).sort((a, b) => sign * compare(a, b));
    const hasMore = lines.length > limit || pages.some((page) => page.hasMore);
    return { lines: lines.slice(0, limit), hasMore };
  };

  const list: CaseStore['list'] = async (tenantId, filter, paging, today) => {
    const runs = planRuns(filter, today);
    const order =
      filter.isOverdue === true && filter.scope.kind === 'group' ? 'ascending' : 'descending';
    const limit = isNarrowed(filter) ? paging.limit : Math.max(chunkSize, paging.limit);
    const found: CaseSummary[] = [];
    let { cursor } = paging;
    for (let scanned = 0; ;) {
      const { lines, hasMore } = await readChunk(tenantId, runs, { order, limit, cursor });
      for (const [index, line] of lines.entries()) {
        if (isFiledWithin(line, filter) && meetsFilter(line.summary, filter, today))
          found.push(line.summary);
        cursor = renderCursor(line.position);
        const isEnd = index === lines.length - 1 && !hasMore;
        if (found.length === paging.limit && !isEnd) return { cases: found, cursor };
      }
      scanned += lines.length;
      if (!hasMore || cursor === undefined) return { cases: found };
      if (scanned >= mostScanned) return { cases: found, cursor };
    }
  };

  return {
    list,

    listFiled: async function* (
      tenantId: string,
      scope: CaseScope,
      { filedFrom, filedTo }: CasePeriod,
    ): AsyncIterable<CaseSummary> {
      const period = {
        ...(filedFrom === undefined ? {} : { filedFrom }),
        ...(filedTo === undefined ? {} : { filedTo }),
      };
      const runs = planRuns({ scope, ...period }, '');
      let cursor: string | undefined;
      for (;;) {
        const paging = { order: 'ascending', limit: chunkSize, cursor } as const;
        const { lines, hasMore } = await readChunk(tenantId, runs, paging);
        for (const { summary } of lines) yield summary;
        const last = lines.at(-1);
        if (!hasMore || last === undefined) return;
        cursor = renderCursor(last.position);
      }
    },

    listHandled: async (tenantId: string, groupId: string): Promise<readonly CaseSummary[]> => {
      const handled: CaseSummary[] = [];
      const filter: CaseFilter = { scope: { kind: 'group', groupId }, state: 'open' };
      let cursor: string | undefined;
      for (;;) {
        const page = await list(
          tenantId,
          filter,
          { limit: chunkSize, ...(cursor === undefined ? {} : { cursor }) },
          '',
        );
        handled.push(...page.cases.filter(({ handlingGroupId }) => handlingGroupId === groupId));
        cursor = page.cursor;
        if (cursor === undefined) return handled;
      }
    },
  };
}

/** Whether the index gives just the cases that are meant. */
const isNarrowed = ({ scope, isOverdue, state, step, category, party }: CaseFilter): boolean => {
  const fields = [step, category, party].filter((each) => each !== undefined).length;
  if (scope.kind === 'reporter') return fields === 0 && state === undefined && !isOverdue;
  return isOverdue === true ? fields === 0 && state === undefined : fields < 2 && step !== 1;
};

const isFiledWithin = ({ filed }: Line, { filedFrom, filedTo }: CaseFilter): boolean =>
  (filedFrom === undefined || filed >= filedFrom) &&
  (filedTo === undefined || filed <= `${filedTo}~`);
