import type { CaseFilter, Paging } from '../../deviations/service/case-filter.ts';
import { meetsFilter } from '../../deviations/service/meets-filter.ts';
import type { CasePage } from '../../deviations/service/case-summary.ts';
import { renderCursor } from '../cursor.ts';
import type { DocumentStore, ListQuery, StoredDocument } from '../document-store.ts';
import { parseBody } from '../parse-body.ts';
import { caseEntrySchema, renderScope, type CaseEntry } from './case-entry.ts';
import { casePartition } from './case-partition.ts';

type Plan = Required<Pick<ListQuery, 'index' | 'equals' | 'order'>> &
  Pick<ListQuery, 'from' | 'to'> & {
    /** The index's field that orders the list. */
    readonly orderedBy: 'filed' | 'dueOn';
  };

const chunkSize = 200;
/** Bounds what one page may cost where two filters meet and few cases have both. */
const mostScanned = 2_000;

/** The day before; both are dates. */
const dayBefore = (date: string): string =>
  new Date(Date.parse(`${date}T00:00Z`) - 86_400_000).toISOString().slice(0, 10);

/** The index that narrows most; what it leaves open is checked on each line. */
function planFilter(filter: CaseFilter, today: string): Plan {
  const scope = renderScope(filter.scope);
  if (filter.isOverdue === true) {
    const equals = [scope];
    const to = dayBefore(today);
    return { index: 'scope-dueOn', equals, to, order: 'ascending', orderedBy: 'dueOn' };
  }
  const narrowed: readonly [string, string | number] | undefined =
    filter.party !== undefined
      ? ['party', filter.party]
      : filter.category !== undefined
        ? ['category', filter.category]
        : filter.step !== undefined
          ? ['step', filter.step]
          : undefined;
  const fields = [
    'scope',
    ...(filter.state === undefined ? [] : ['isOpen']),
    ...(narrowed ? [narrowed[0]] : []),
    'filed',
  ];
  return {
    index: fields.join('-'),
    equals: [
      scope,
      ...(filter.state === undefined ? [] : [filter.state === 'open']),
      ...(narrowed ? [narrowed[1]] : []),
    ],
    ...(filter.filedFrom === undefined ? {} : { from: filter.filedFrom }),
    // A day's times begin with a space, which sorts before this sign.
    ...(filter.filedTo === undefined ? {} : { to: `${filter.filedTo}~` }),
    order: 'descending',
    orderedBy: 'filed',
  };
}

const isFiledWithin = ({ filed }: CaseEntry, { filedFrom, filedTo }: CaseFilter): boolean =>
  (filedFrom === undefined || filed >= filedFrom) &&
  (filedTo === undefined || filed <= `${filedTo}~`);

/** One page of one group's or person's list, within one partition and by one index. */
export async function listEntries(
  store: DocumentStore,
  tenantId: string,
  filter: CaseFilter,
  paging: Paging,
  today: string,
): Promise<CasePage> {
  const { orderedBy, ...plan } = planFilter(filter, today);
  const query = { collection: 'case-entries', partition: casePartition(tenantId), ...plan };
  const isExact =
    filter.isOverdue !== true &&
    [filter.party, filter.category, filter.step].filter((each) => each !== undefined).length < 2;
  const found: CaseEntry[] = [];
  let cursor = paging.cursor;
  let scanned = 0;
  for (;;) {
    const page = await store.list({
      ...query,
      limit: isExact ? paging.limit : chunkSize,
      ...(cursor === undefined ? {} : { cursor }),
    });
    for (const [index, document] of page.documents.entries()) {
      const entry = parseBody(caseEntrySchema, document);
      if (isFiledWithin(entry, filter) && meetsFilter(entry.summary, filter, today))
        found.push(entry);
      const isLast = index === page.documents.length - 1 && page.cursor === undefined;
      if (found.length === paging.limit && !isLast)
        return createPage(found, positionAfter(document, entry, orderedBy));
    }
    scanned += page.documents.length;
    cursor = page.cursor;
    if (cursor === undefined || scanned >= mostScanned) return createPage(found, cursor);
  }
}

const positionAfter = (
  { id }: StoredDocument,
  entry: CaseEntry,
  orderedBy: Plan['orderedBy'],
): string => renderCursor([entry[orderedBy] ?? '', id]);

const createPage = (entries: readonly CaseEntry[], cursor: string | undefined): CasePage => ({
  cases: entries.map(({ summary }) => summary),
  ...(cursor === undefined ? {} : { cursor }),
});
