import type { Language } from '../../core/language.ts';
import type { Directory } from '../../organisation/directory.ts';
import type { Concept } from '../lexicon/concept-words.ts';
import { lexiconWords, matchConcepts } from '../lexicon/concept-matcher.ts';
import type { TopicIndex } from '../topics/topic-index.ts';
import { fold } from '../words/fold.ts';
import { languageOf } from '../words/language.ts';
import { tokenise } from '../words/tokenise.ts';
import { createWordReader } from '../words/word-reader.ts';
import { createPeopleFinder } from './people-finder.ts';
import { createPhraseFinder } from './phrase-finder.ts';
import { createPlaceFinder } from './place-finder.ts';
import type { Reading, Token } from './reading.ts';

export type QuestionReader = {
  readonly read: (text: string, languageSoFar: Language | undefined) => Reading;
};

/** A word that no fact holds may only be a turn of phrase: it counts, but not as the rarest. */
const unknownWeight = 0.38;
/** No single word decides a question. */
const mostWeight = 4.5;
/** Sentences before the question only set its scene. */
const asideWeight = 0.3;

export function createQuestionReader(directory: Directory, index: TopicIndex): QuestionReader {
  const { model } = directory;
  const names = [
    ...model.municipalities.flatMap((one) => [one.name, ...one.aliases]),
    ...model.delregions.flatMap((one) => [one.name, ...one.aliases]),
    ...model.people.flatMap((one) => [one.name, ...one.otherNames]),
    ...model.roles.flatMap((one) => one.aliases),
    ...model.organisations.flatMap((one) => [one.name, ...one.aliases]),
    ...directory.groups.flatMap((one) => [one.name, ...one.aliases]),
  ].flatMap((name) => tokenise(name).map(fold));
  const vocabulary = new Set([...index.vocabulary, ...names, ...lexiconWords]);
  const words = createWordReader(vocabulary, vocabulary);
  const municipalities = createPlaceFinder(model.municipalities);
  const delregions = createPlaceFinder(model.delregions.filter(({ id }) => !isMunicipality(id)));
  const people = createPeopleFinder(model.people);
  const roles = createPhraseFinder(
    model.roles.flatMap(({ id, aliases }) => aliases.map((alias) => [id, alias] as const)),
  );
  const organisations = createPhraseFinder(
    model.organisations.flatMap(({ id, name, aliases }) =>
      [name, ...aliases].map((form) => [id, form] as const),
    ),
  );
  const groups = createPhraseFinder(
    directory.groups.flatMap(({ id, name, nameEn, aliases }) =>
      [name, nameEn, ...aliases].map((form) => [id, form] as const),
    ),
  );
  const unknown = unknownWeight * Math.log(1 + index.topics.length);

  function isMunicipality(id: string): boolean {
    return model.municipalities.some((one) => one.id === id);
  }

  return {
    read: (text, languageSoFar) => {
      const tokens = splitSentences(text).map(({ word, isAside }, at): Token => {
        const forms = words.read(word);
        const matchable = [...forms.keys, ...forms.partKeys, ...forms.likeKeys];
        const isFound = matchable.some(
          (key) => index.postings(key).length > 0,
        );
        const rarest = isFound
          ? Math.min(...[...forms.keys, ...forms.partKeys].map((key) => index.rarity(key)))
          : unknown;
        const weight = forms.isStopWord ? 0 : Math.min(rarest, mostWeight);
        return { at, word, ...forms, isAside, weight: isAside ? weight * asideWeight : weight };
      });
      const folded = tokens.map((token) => token.folded);
      const concepts = new Map<Concept, number[]>();
      for (const { concept, positions } of matchConcepts(folded)) {
        if (concept === 'when' && isConjunction(folded, positions[0] ?? 0)) continue;
        const list = concepts.get(concept);
        if (list === undefined) concepts.set(concept, [...positions]);
        else list.push(...positions);
      }
      return {
        language: languageOf(text) ?? languageSoFar ?? 'sv',
        tokens,
        line: ` ${folded.join(' ')} `,
        concepts,
        municipalities: municipalities.find(tokens),
        delregions: delregions.find(tokens),
        groups: groups.find(tokens),
        people: people.find(tokens),
        roles: roles.find(tokens),
        organisations: organisations.find(tokens),
        isOurs: concepts.has('our') || tokens.some(({ word }) => /^vår(t|a)?$/.test(word)),
      };
    },
  };
}

const questionWords = /^(vad|vem|vilka|vilken|vilket|hur|var|vart|varfor|what|who|which|how|where|why|whom)$/;

/** "Vad gäller när parterna är oense?": here "när" asks for no time. */
function isConjunction(folded: readonly string[], at: number): boolean {
  if (folded[at] !== 'nar' && folded[at] !== 'when') return false;
  if (folded[at + 1] === 'det' && folded[at + 2] === 'galler') return true;
  return folded.slice(0, at).some((word) => questionWords.test(word)) && folded[at - 1] !== 'och' && folded[at - 1] !== 'and';
}

/** Words with whether their sentence is the question itself or stands beside it. */
function splitSentences(text: string): readonly { word: string; isAside: boolean }[] {
  const sentences = text.split(/(?<=[.!?])\s+(?=\p{L})/u).filter((one) => /\p{L}/u.test(one));
  const asked = sentences.filter((one) => one.trim().endsWith('?'));
  const isAside = (one: string, at: number): boolean =>
    sentences.length > 1 && (asked.length > 0 ? !asked.includes(one) : at < sentences.length - 1);
  return sentences.flatMap((one, at) =>
    tokenise(one).map((word) => ({ word, isAside: isAside(one, at) })),
  );
}
