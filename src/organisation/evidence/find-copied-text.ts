import { visitModel } from '../check/visit-model.ts';
import type { ModelPath, ModelProblem } from '../model-fault.ts';
import type { Model } from '../schema.ts';
import { splitWords } from './fold-text.ts';

/** From this many words on, a run that stands in a source too counts as copied. */
const copiedWords = 8;

/** Fields that hold what must stay exact: names, titles, headings, and the raw schedule. */
const exactFields: ReadonlySet<string> = new Set(
  'id name aliases otherNames title issuer file section evidence raw item'.split(' '),
);
const kindsWithOfficialNames: ReadonlySet<string | number | undefined> = new Set([
  'roles',
  'terms',
  'planAreas',
  'focusAreas',
  'collaborationAreas',
]);

const isExact = (field: string, path: ModelPath): boolean =>
  exactFields.has(field) ||
  (kindsWithOfficialNames.has(path[0]) && path.length === 4 && path[2] === 'name');

/** Every name that is one thing, longest first: a law, a group, an area of the plan. */
function listOfficialNames(model: Model): readonly string[] {
  const named = [
    ...model.delregions,
    ...model.municipalities,
    ...model.organisations,
    ...model.people,
    ...model.groups,
    ...model.roles,
    ...model.terms,
    ...model.planAreas,
    ...model.focusAreas,
    ...model.collaborationAreas,
  ];
  const names = named.flatMap((item) => [
    ...(typeof item.name === 'object' ? [item.name.sv, item.name.en] : [item.name ?? '']),
    ...('aliases' in item ? item.aliases : []),
  ]);
  return [...new Set([...names, ...model.sources.map(({ title }) => title)])]
    .map((name) => ` ${splitWords(name).join(' ')} `)
    .filter((name) => name.trim() !== '')
    .sort((a, b) => b.length - a.length);
}

const countWithoutNames = (copy: readonly string[], names: readonly string[]): number => {
  // Doubled spaces keep neighbouring names apart.
  const spaced = ` ${copy.join('  ')} `;
  const rest = names.reduce(
    (text, name) => text.replaceAll(name.replaceAll(/(\S) (?=\S)/g, '$1  '), ' '),
    spaced,
  );
  return rest.split(' ').filter(Boolean).length;
};

const joinRun = (words: readonly string[], at: number): string =>
  words.slice(at, at + copiedWords).join(' ');

/**
 * Texts of the model that repeat at least eight words in a row of a source. In a longer run, the
 * words of the model's own names (a law, a place, a group) do not count towards the eight.
 *
 * @param documents the text of each source document
 */
export function findCopiedText(model: Model, documents: Iterable<string>): ModelProblem[] {
  const runs = new Set<string>();
  for (const document of documents) {
    const words = splitWords(document);
    for (let at = 0; at + copiedWords <= words.length; at += 1) runs.add(joinRun(words, at));
  }
  const names = listOfficialNames(model);

  const longestCopy = (words: readonly string[]): readonly string[] | undefined => {
    for (let at = 0; at + copiedWords <= words.length; at += 1) {
      if (!runs.has(joinRun(words, at))) continue;
      let end = at + 1;
      while (end + copiedWords <= words.length && runs.has(joinRun(words, end))) end += 1;
      const copy = words.slice(at, end - 1 + copiedWords);
      if (countWithoutNames(copy, names) >= copiedWords) return copy;
      at = end;
    }
    return undefined;
  };

  const problems: ModelProblem[] = [];
  visitModel(model, (value, field, getPath) => {
    if (typeof value === 'number') return;
    const copy = longestCopy(splitWords(value));
    if (copy === undefined || isExact(field, getPath())) return;
    problems.push({
      path: getPath(),
      problem: `These ${copy.length} words stand in a source in this order: "${copy.join(' ')}"`,
      remedy: 'State the fact in other words; names, terms and figures stay exact',
    });
  });
  return problems;
}
