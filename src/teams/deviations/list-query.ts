import { z } from 'zod/v4';
import type { CaseFilter } from '../../deviations/case-service.ts';
import { steps } from '../../deviations/case-status.ts';
import type { Language } from '../../core/language.ts';
import type { Directory } from '../../organisation/directory.ts';
import { accept, refuse, type Result } from '../../core/result.ts';

/** Which list, as a button carries it on to the next page; whose list is worked out again. */
export const listQuerySchema = z.object({
  whose: z.enum(['group', 'mine']).catch('group'),
  state: z.enum(['open', 'ended', 'all']).catch('open'),
  late: z.coerce.number().int().min(0).max(1).catch(0),
  step: z.coerce.number().int().min(0).max(3).catch(0),
  category: z.string().max(80).catch(''),
});
export type ListQuery = z.infer<typeof listQuerySchema>;

export type DeviationsRequest =
  | { readonly kind: 'list'; readonly query: ListQuery }
  | { readonly kind: 'statistics' }
  | { readonly kind: 'export'; readonly format: 'xlsx' | 'csv' };

type Change = Partial<ListQuery>;

const words: readonly (readonly [RegExp, Change])[] = [
  [/^(mina|mine|my)$/, { whose: 'mine' }],
  [/^(våra|vara|ours|our|gruppens)$/, { whose: 'group' }],
  [/^(öppna|oppna|open)$/, { state: 'open' }],
  [/^(avslutade|stängda|closed|ended)$/, { state: 'ended' }],
  [/^(alla|all)$/, { state: 'all' }],
  [/^(försenade|forsenade|sena|overdue|late)$/, { late: 1, state: 'open' }],
];

const fold = (text: string): string => text.toLocaleLowerCase('sv').trim();
const fillers = /^(och|and|som|är|i|kategori|category|deviations?|avvikelser)$/;

const wordsOf = (text: string): readonly string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** By its name, by the beginnings of words of its name, or by what people call it. */
function findCategory({ model }: Directory, asked: readonly string[]): string | undefined {
  if (asked.join('').length < 3) return undefined;
  const areas = model.collaborationAreas;
  const isIn = (text: string): boolean => {
    const words = wordsOf(text);
    return asked.every((word) => words.some((known) => known.startsWith(word)));
  };
  const named = areas.find(({ name }) => isIn(`${name.sv} ${name.en}`));
  return (named ?? areas.find(({ keys }) => isIn(`${keys?.sv ?? ''} ${keys?.en ?? ''}`)))?.id;
}

const filtersFirst =
  /^\s*(?:(?:visa|show)\s+)?((?:\p{L}+\s+){1,6})(avvikelser|deviations)(?!\p{L})(.*)$/isu;

/** Longer than a step or a category is a question of its own. */
const mostWordsAfter = 4;

/** "Mina avvikelser", "show our overdue deviations": the filters stand before the word. */
export function readFiltersFirst(
  text: string,
): { readonly language: Language; readonly argument: string } | undefined {
  const [, before = '', noun = '', after = ''] = filtersFirst.exec(text) ?? [];
  const filters = wordsOf(before);
  if (filters.length === 0 || wordsOf(after).length > mostWordsAfter) return undefined;
  if (!filters.every((word) => words.some(([pattern]) => pattern.test(word)))) return undefined;
  return {
    language: noun.toLowerCase() === 'deviations' ? 'en' : 'sv',
    argument: `${before} ${after}`.replace(/[?!.]/g, ' ').trim(),
  };
}

const initial: ListQuery = { whose: 'group', state: 'open', late: 0, step: 0, category: '' };

/** What stands after `avvikelser`; refused: the word that is not understood. */
export function parseDeviationsRequest(
  argument: string,
  directory: Directory,
): Result<DeviationsRequest, string> {
  const text = fold(argument)
    .replace(/[.,!?]+/g, ' ')
    .trim();
  if (/^(statistik|statistics|siffror|figures|uppföljning|follow-up)$/.test(text)) {
    return accept({ kind: 'statistics' });
  }
  const exported = /^(exportera|export)( till| to)?( excel| xlsx| csv)?$/.exec(text);
  if (exported !== null) {
    return accept({ kind: 'export', format: exported[3] === ' csv' ? 'csv' : 'xlsx' });
  }
  let query = initial;
  let rest = text;
  const step = /\b(?:steg|step) ?([123])\b/.exec(rest);
  if (step !== null) {
    query = { ...query, step: Number(step[1]) };
    rest = rest.replace(step[0], ' ');
  }
  const unread: string[] = [];
  for (const word of rest.split(/\s+/).filter((each) => each !== '' && !fillers.test(each))) {
    const change = words.find(([pattern]) => pattern.test(word))?.[1];
    if (change === undefined) unread.push(word);
    else query = { ...query, ...change };
  }
  if (unread.length === 0) return accept({ kind: 'list', query });
  const category = findCategory(directory, unread.flatMap(wordsOf));
  return category === undefined
    ? refuse(unread.join(' '))
    : accept({ kind: 'list', query: { ...query, category } });
}

/** @param scope - Worked out from who asks and where, never from a button. */
export const toFilter = (query: ListQuery, scope: CaseFilter['scope']): CaseFilter => {
  const step = steps.find((known) => known === query.step);
  return {
    scope,
    ...(query.state !== 'all' && { state: query.state }),
    ...(query.late === 1 && { isOverdue: true }),
    ...(step !== undefined && { step }),
    ...(query.category !== '' && { category: query.category }),
  };
};
