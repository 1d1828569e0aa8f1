import { z } from 'zod/v4';
import type { InvokeRoute } from '../../routes.ts';
import type { DeviationContext } from '../deviation-context.ts';

const searchSchema = z.looseObject({
  queryText: z.string().max(500).catch(''),
  dataset: z.string().max(80),
  queryOptions: z
    .looseObject({
      top: z.number().int().min(1).max(15).catch(15),
      skip: z.number().int().min(0).catch(0),
    })
    .catch({ top: 15, skip: 0 }),
});

const answer = (results: readonly { title: string; value: string }[]) => ({
  status: 200,
  body: {
    statusCode: 200,
    type: 'application/vnd.microsoft.search.searchResponse',
    value: { results },
  },
});

/** Typeahead of the form's inputs (Data.Query): parties, and groups to report from. */
export const createSearchRoute = ({ cases, directory }: DeviationContext): InvokeRoute => {
  const search = (dataset: string, text: string) => {
    if (dataset === 'parties') return cases.searchParties(text);
    if (dataset !== 'groups') return [];
    const found = directory.resolveGroupName(text);
    if (text.trim() === '') return directory.bindableGroups;
    return found.kind === 'found' ? [found.group] : found.groups;
  };
  const datasetOf = (value: unknown): string | undefined =>
    searchSchema.safeParse(value).data?.dataset;
  return {
    knows: (name, { value }) =>
      name === 'application/search' && ['parties', 'groups'].includes(datasetOf(value) ?? ''),
    handle: (_turn, { value }) => {
      const { dataset, queryText, queryOptions } = searchSchema.parse(value);
      const { skip, top } = queryOptions;
      const found = search(dataset, queryText).slice(skip, skip + top);
      return Promise.resolve(answer(found.map(({ name }) => ({ title: name, value: name }))));
    },
  };
};
