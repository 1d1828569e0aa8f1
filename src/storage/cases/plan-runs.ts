import type { CaseFilter } from '../../deviations/service/case-filter.ts';
import type { CaseSummary } from '../../deviations/service/case-summary.ts';
import { summariseCase } from '../../deviations/service/summarise-case.ts';
import type { ListQuery, StoredDocument } from '../document-store.ts';
import { parseBody } from '../parse-body.ts';
import { caseDocumentSchema } from './case-documents.ts';
import { caseEntrySchema } from './case-entry.ts';

/** One case of a list: where it stands in its order, and what it says. */
export type Line = {
  readonly position: readonly [ordered: string, id: string];
  readonly filed: string;
  readonly summary: CaseSummary;
};

/** A part of a list that one index gives in the list's order. */
export type Run = Required<Pick<ListQuery, 'collection' | 'index' | 'equals'>> &
  Pick<ListQuery, 'from' | 'to'> & { readonly read: (document: StoredDocument) => Line };

/** The day before; both are dates. */
const dayBefore = (date: string): string =>
  new Date(Date.parse(`${date}T00:00Z`) - 86_400_000).toISOString().slice(0, 10);

function readEntry(document: StoredDocument, orderedBy: 'filed' | 'dueOn'): Line {
  const entry = parseBody(caseEntrySchema, document);
  const { filed, summary } = entry;
  return { position: [entry[orderedBy] ?? '', document.id], filed, summary };
}

function readCase(document: StoredDocument): Line {
  const { filed, view } = parseBody(caseDocumentSchema, document);
  return { position: [filed, document.id], filed, summary: summariseCase(view) };
}

/** The field that narrows most, by which an index exists. */
function chooseField({ party, category, step }: CaseFilter): readonly [string, string | number][] {
  if (party !== undefined) return [['party', party]];
  if (category !== undefined) return [['category', category]];
  return step === undefined || step === 1 ? [] : [['raisedTo', step]];
}

/** What the indexes do not narrow is left for the reader of the lines to check. */
export function planRuns(filter: CaseFilter, today: string): readonly Run[] {
  const { scope, state, filedFrom, filedTo } = filter;
  const period = {
    ...(filedFrom === undefined ? {} : { from: filedFrom }),
    // What follows the date begins with a space, which sorts before this sign.
    ...(filedTo === undefined ? {} : { to: `${filedTo}~` }),
  };
  if (scope.kind === 'reporter') {
    const equals = [scope.personId];
    return [{ collection: 'cases', index: 'reporterId-filed', equals, ...period, read: readCase }];
  }
  const collection = 'case-entries';
  if (filter.isOverdue === true) {
    const read = (document: StoredDocument) => readEntry(document, 'dueOn');
    const equals = [scope.groupId];
    return [{ collection, index: 'groupId-dueOn', equals, to: dayBefore(today), read }];
  }
  const field = chooseField(filter);
  const states = state === undefined ? [true, false] : [state === 'open'];
  return states.map((isOpen) => ({
    collection,
    index: ['groupId', 'isOpen', ...field.map(([name]) => name), 'filed'].join('-'),
    equals: [scope.groupId, isOpen, ...field.map(([, value]) => value)],
    ...period,
    read: (document) => readEntry(document, 'filed'),
  }));
}
