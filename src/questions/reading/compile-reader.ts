import { packStrings, type PackedStrings } from '../../core/packed/strings.ts';
import type { Directory } from '../../organisation/directory.ts';
import { lexiconWords } from '../lexicon/concept-matcher.ts';
import { compoundTails } from '../words/compound-tails.ts';
import { fold } from '../words/fold.ts';
import { tokenise } from '../words/tokenise.ts';
import { compileWords, type CompiledWords } from '../words/word-reader.ts';
import { compilePhrases, type CompiledPhrases } from './phrase-finder.ts';

/** What a question is read against, in flat arrays. */
export type CompiledReader = {
  readonly words: CompiledWords;
  readonly roles: CompiledPhrases;
  readonly organisations: CompiledPhrases;
  readonly sources: CompiledPhrases;
  readonly groups: CompiledPhrases;
  /** Of the model's terms, folded. */
  readonly abbreviations: PackedStrings;
};

/** @param vocabulary folded words of every topic */
export function compileReader(
  { model, groups }: Directory,
  vocabulary: ReadonlySet<string>,
): CompiledReader {
  const names = [
    ...model.municipalities.flatMap((one) => [one.name, ...one.aliases]),
    ...model.delregions.flatMap((one) => [one.name, ...one.aliases]),
    ...model.people.flatMap((one) => [one.name, ...one.otherNames]),
    ...model.roles.flatMap((one) => one.aliases),
    ...model.organisations.flatMap((one) => [one.name, ...one.aliases]),
    ...groups.flatMap((one) => [one.name, ...one.aliases]),
  ].flatMap((name) => tokenise(name).map(fold));

  /** "Nordosts aktivitets- och tidplan" is named without the place at its end. */
  function withoutPlaces(title: string): string {
    return model.delregions.reduce((rest, { name }) => rest.replace(name, ''), title).trim();
  }

  return {
    words: compileWords(new Set([...vocabulary, ...names, ...lexiconWords, ...compoundTails])),
    roles: compilePhrases(
      model.roles.flatMap(({ id, aliases }) => aliases.map((alias) => [id, alias] as const)),
    ),
    organisations: compilePhrases(
      model.organisations.flatMap(({ id, name, aliases }) =>
        [name, ...aliases].map((form) => [id, form] as const),
      ),
    ),
    sources: compilePhrases(
      model.sources.flatMap(({ id, shortTitle, title, aliases }) =>
        [
          shortTitle.sv,
          shortTitle.en,
          title,
          ...aliases,
          title.split(' ')[0] ?? '',
          withoutPlaces(shortTitle.sv),
        ]
          .filter((form) => form !== '')
          .map((form) => [id, form] as const),
      ),
    ),
    groups: compilePhrases(
      groups
        .flatMap(({ id, name, nameEn, aliases }) =>
          [name, nameEn, ...aliases].map((form) => [id, form] as const),
        )
        .concat(localNames({ model, groups })),
    ),
    abbreviations: packStrings(
      model.terms.flatMap(({ abbreviation }) =>
        abbreviation === undefined ? [] : tokenise(abbreviation).map(fold),
      ),
    ),
  };
}

/** A local group named for a place that is no municipality is known by that place alone. */
function localNames({ groups, model }: Pick<Directory, 'groups' | 'model'>): [string, string][] {
  const municipalities = new Set(model.municipalities.map(({ name }) => fold(name)));
  return groups
    .filter(({ kind, isDescription }) => kind === 'local' && !isDescription)
    .map(({ id, name }): [string, string] => [id, name.split(' ').slice(2).join(' ')])
    .filter(([, place]) => place !== '' && !municipalities.has(fold(place)));
}
