import { renderCaseList } from '../../cards/deviation-list.ts';
import type { Language } from '../../core/language.ts';
import type { CaseFilter } from '../../deviations/case-service.ts';
import { textsFor } from '../../texts/index.ts';
import type { OutgoingMessage } from '../outgoing-message.ts';
import type { Turn } from '../turn.ts';
import { createCaseNames } from './case-names.ts';
import type { DeviationContext } from './deviation-context.ts';
import { findOwnGroup } from './find-own-group.ts';
import { toFilter, type ListQuery } from './list-query.ts';

const pageSize = 8;

function describeFilters(query: ListQuery, language: Language, category: string): string {
  const { filters } = textsFor.deviationCards(language);
  const named = [
    ...(query.late === 1 ? [filters.overdue] : []),
    ...(query.late === 0 && query.state !== 'all' ? [filters[query.state]] : []),
    ...(query.step === 0 ? [] : [filters.step(query.step)]),
    ...(category === '' ? [] : [category]),
  ];
  return named.join(', ');
}

const isPlain = ({ state, late, step, category }: ListQuery): boolean =>
  state === 'open' && late === 0 && step === 0 && category === '';

/** A list of cases, by who asks and where; whoever may not see it gets a sentence instead. */
export async function composeCaseList(
  context: DeviationContext,
  turn: Turn,
  query: ListQuery,
  language: Language,
  cursor?: string,
): Promise<OutgoingMessage> {
  const { cases, directory, calendar, clock } = context;
  const { tenantId } = turn.place;
  const texts = textsFor.deviationCards(language);
  const names = createCaseNames(directory, language);
  const category = query.category === '' ? '' : names.category(query.category);
  const filters = describeFilters(query, language, category);
  let scope: CaseFilter['scope'];
  let what: string;
  if (query.whose === 'mine') {
    const personId = turn.person.aadObjectId;
    if (personId === undefined) return { text: texts.noIdentity };
    scope = { kind: 'reporter', personId };
    what = isPlain(query) ? texts.listMine : texts.listMineFiltered(filters);
  } else {
    const group = await findOwnGroup(context, turn, language, 'list');
    if (!group.ok) return { text: group.refusal };
    scope = { kind: 'group', groupId: group.value.id };
    const { name } = group.value;
    what = isPlain(query) ? texts.listOpen(name) : texts.listFiltered(name, filters);
  }
  const page = await cases.list(tenantId, toFilter(query, scope), {
    limit: pageSize,
    ...(cursor !== undefined && { cursor }),
  });
  const isGroup = scope.kind === 'group';
  const figures = { title: texts.statistics, verb: 'deviation-statistics', data: { language } };
  if (page.cases.length === 0 && page.cursor === undefined) {
    return { text: texts.listNone(what) };
  }
  return {
    text: texts.listCount(what, page.cases.length, page.cursor !== undefined),
    card: renderCaseList({
      cases: page.cases,
      language,
      names,
      today: calendar.dateOf(clock.nowMs()),
      buttons: [
        ...(page.cursor === undefined
          ? []
          : [
              {
                title: texts.more,
                verb: 'deviation-list',
                data: { ...query, cursor: page.cursor, language },
              },
            ]),
        ...(isGroup ? [figures] : []),
      ],
    }),
  };
}
