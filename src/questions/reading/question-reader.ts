import type { Language } from '../../core/language.ts';
import { once } from '../../core/once.ts';
import { readStrings } from '../../core/packed/strings.ts';
import { remember } from '../../core/remember.ts';
import type { Directory } from '../../organisation/directory.ts';
import type { Concept } from '../lexicon/concept-words.ts';
import { matchConcepts } from '../lexicon/concept-matcher.ts';
import type { TopicIndex } from '../topics/topic-index.ts';
import { fold } from '../words/fold.ts';
import { languageOf } from '../words/language.ts';
import { isStopWord } from '../words/stop-words.ts';
import { tokenise } from '../words/tokenise.ts';
import { createWordReader, type WordForms } from '../words/word-reader.ts';
import type { CompiledReader } from './compile-reader.ts';
import { createPeopleFinder } from './people-finder.ts';
import { createPhraseFinder } from './phrase-finder.ts';
import { createPlaceFinder } from './place-finder.ts';
import type { Mention, Reading, Token } from './reading.ts';

export type QuestionReader = {
  readonly read: (text: string, languageSoFar: Language | undefined) => Reading;
};

/** A word that no fact holds may only be a turn of phrase: it counts, but not as the rarest. */
const unknownWeight = 0.38;
/** No single word decides a question. */
const mostWeight = 4.5;
/** Years and days stand in many facts and say little. */
const mostNumberWeight = 1.2;
/** Sentences before the question only set its scene. */
const asideWeight = 0.3;
/** … unless the question points back at them: "hur ofta ska vi gå igenom den?" */
const neededAsideWeight = 0.75;
/** Everyday talk carries a question along. */
const everydayWeight = 0.3;

/** A word by itself, wherever it stands. */
type WeighedWord = {
  readonly forms: WordForms;
  readonly isAbbreviation: boolean;
  readonly weight: number;
  /** What it may be the name of, or a part of its name: the sum of some of `named`. */
  readonly names: number;
};

const named = {
  municipality: 1,
  delregion: 2,
  person: 4,
  role: 8,
  organisation: 16,
  source: 32,
  group: 64,
} as const;

const nobody: readonly never[] = [];

export function createQuestionReader(
  directory: Directory,
  index: TopicIndex,
  compiled: CompiledReader,
): QuestionReader {
  const words = createWordReader(compiled.words);
  const roles = createPhraseFinder(compiled.roles);
  const organisations = createPhraseFinder(compiled.organisations);
  const sources = createPhraseFinder(compiled.sources);
  const groups = createPhraseFinder(compiled.groups);
  const abbreviations = readStrings(compiled.abbreviations);
  const { model } = directory;
  const municipalities = once(() => createPlaceFinder(model.municipalities));
  const delregions = once(() => {
    const ids = new Set(model.municipalities.map(({ id }) => id));
    return createPlaceFinder(model.delregions.filter(({ id }) => !ids.has(id)));
  });
  const people = once(() => createPeopleFinder(model.people));
  const unknown = unknownWeight * Math.log(1 + index.size);

  /** A compound is as rare as its rarest known part. */
  function rarityOf({ keys, partKeys, likeKeys }: WordForms): number {
    const known = (list: readonly string[]): readonly number[] =>
      list.filter((key) => index.frequency(key) > 0).map((key) => index.rarity(key));
    const own = known(keys);
    if (own.length > 0) return Math.min(...own);
    const parts = known(partKeys);
    return parts.length > 0 ? Math.max(...parts) : Math.min(...known(likeKeys));
  }

  const weighWord = remember((word: string): WeighedWord => {
    const forms = words.read(word);
    const matchable = [...forms.keys, ...forms.partKeys, ...forms.likeKeys];
    const isFound = matchable.some((key) => index.frequency(key) > 0);
    const isAbbreviation = abbreviations.has(forms.folded);
    const rarest = isAbbreviation ? mostWeight : isFound ? rarityOf(forms) : unknown;
    const most = datePart.test(forms.folded) ? mostNumberWeight : mostWeight;
    const plain = forms.isStopWord ? 0 : Math.min(rarest, most);
    const weight = forms.isEveryday ? plain * everydayWeight : plain;
    return { forms, isAbbreviation, weight, names: namesOf(forms) };
  });

  const namesOf = (forms: WordForms): number =>
    (municipalities().mayBegin(forms.folded) ? named.municipality : 0) +
    (delregions().mayBegin(forms.folded) ? named.delregion : 0) +
    (people().mayName(forms.folded) ? named.person : 0) +
    (roles.mayEnd(forms) ? named.role : 0) +
    (organisations.mayEnd(forms) ? named.organisation : 0) +
    (sources.mayEnd(forms) ? named.source : 0) +
    (groups.mayEnd(forms) ? named.group : 0);

  return {
    read: (text, languageSoFar) => {
      let names = 0;
      const tokens = splitSentences(withoutPhrases(text)).map(({ word, isAside, share }, at) => {
        const weighed = weighWord(word);
        names |= weighed.names;
        return toToken(at, word, weighed, isAside, share);
      });
      const find = <Found extends Mention>(
        kind: keyof typeof named,
        finder: { readonly find: (tokens: readonly Token[]) => readonly Found[] },
      ): readonly Found[] => ((names & named[kind]) === 0 ? nobody : finder.find(tokens));
      const folded = tokens.map((token) => token.folded);
      const line = ` ${folded.join(' ')} `;
      const sourceMentions = find('source', sources);
      const inSource = new Set(sourceMentions.flatMap(({ positions }) => positions));
      const concepts = new Map<Concept, number[]>();
      for (const { concept, positions } of matchConcepts(folded)) {
        if (positions.every((at) => inSource.has(at))) continue;
        if (concept === 'where' && tokens[positions[0] ?? 0]?.word === 'vårt') continue;
        if (concept === 'when' && tokens[positions[0] ?? 0]?.word === 'når') continue;
        if (concept === 'convene' && positions.some((at) => /^käll/.test(tokens[at]?.word ?? '')))
          continue;
        if (concept === 'meaning' && isCleft(tokens, positions[0] ?? 0)) continue;
        if (concept === 'when' && isConjunction(tokens, positions[0] ?? 0)) continue;
        const list = concepts.get(concept);
        if (list === undefined) concepts.set(concept, [...positions]);
        else list.push(...positions);
      }
      if (standsFor.test(line)) concepts.set('meaning', concepts.get('meaning') ?? []);
      if (ofIndicator.test(line)) concepts.set('indicator', concepts.get('indicator') ?? []);
      return {
        language: languageOf(text) ?? languageSoFar ?? 'sv',
        tokens,
        line,
        concepts,
        municipalities: find('municipality', municipalities()),
        delregions: find('delregion', delregions()),
        groups: find('group', groups),
        people: find('person', people()),
        roles: find('role', roles),
        organisations: find('organisation', organisations),
        sources: sourceMentions.map(({ id }) => id),
        sourceMentions,
        isOurs: concepts.has('our') || tokens.some(({ word }) => ours.has(word)),
      };
    },
  };
}

/** The question without what would be misread word by word. */
function withoutPhrases(text: string): string {
  let rest = text.includes('=') ? text.replace(equals, ' betyder ') : text;
  rest = rest.replace(persona, '');
  if (rest.includes(',')) rest = rest.replace(excluded, '').replace(excludedLast, '');
  return rest.replace(fillers, ' ');
}

function toToken(
  at: number,
  word: string,
  { forms, isAbbreviation, weight }: WeighedWord,
  isAside: boolean,
  share: number,
): Token {
  return {
    at,
    word,
    folded: forms.folded,
    forms,
    isStopWord: forms.isStopWord,
    keys: forms.keys,
    partKeys: forms.partKeys,
    likeKeys: forms.likeKeys,
    isAside,
    isAbbreviation,
    isEveryday: forms.isEveryday,
    weight: weight * share,
  };
}

const persona =
  /^(?:hej[,! ]*)?(?:jag är|jag jobbar som|jag arbetar som|i am|i'm|im)\s+(?:en |ett |a |an |the )?(?:ny |nya |new )?[\p{L}-]+(?:\s+(?:här|här i [\p{L}]+|i [\p{L}]+|in [\p{L}]+|at [\p{L} ]+?|manager|nurse))?(?=[\s,.]*(?:och|and|,|\.|men|but|som|who|vad|vem|what|who|how|hur))/iu;

/** "NPÖ = ?" */
const equals = /\s*=\s*\??\s*$/;

/** Set phrases whose words, taken one by one, would seem to mean something. */
const fillers =
  /(?<!\p{L})(?:i (?:så|alla|varje|vilket) fall|över huvud taget|inom ramen för|hela tiden|all the time|varje gång|every time|i fråga om|när det gäller|vad gäller|med avseende på|within the framework of|with regard to|when it comes to|in terms of|överhuvudtaget|on earth|in the world|by any chance|all told|in the first place|as a matter of fact|what does the plan say (?:about|on|regarding)|vad säger planen om|vad står (?:det )?i planen om)(?!\p{L})/giu;

/** "Apart from reporting upwards, what …": what is not asked for. */
const excluded =
  /(?<!\p{L})(?:apart from|besides|other than|in addition to|förutom|utöver|bortsett från|vid sidan av)\s[^,?.]{3,80},\s*(?=\p{L}[^.]*\?)/iu;

/** "… , besides the strategic level?" */
const excludedLast =
  /,\s(?:apart from|besides|other than|in addition to|förutom|utöver|bortsett från|vid sidan av)\s[^,?.]{3,80}(?=\?)/iu;

const datePart =
  /^(\d+|inte|ej|not|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|january|february|march|may|june|july|august|october|dec|jan|feb|sept|okt|nov)$/;

const standsFor = / (star|stands?) \S+ for /;
const ofIndicator = /[^ ]indikator(?:n|er|erna|ns)? /;
const ours: ReadonlySet<string> = new Set(['vår', 'vårt', 'våra']);

const questionWords =
  /^(vad|vem|vilka|vilken|vilket|hur|var|vart|varfor|what|who|which|how|where|why|whom)$/;

/** "Vad gäller när parterna är oense?": here "när" asks for no time. */
function isConjunction(tokens: readonly Token[], at: number): boolean {
  const folded = (position: number): string | undefined => tokens[position]?.folded;
  if (folded(at) !== 'nar' && folded(at) !== 'when') return false;
  if (folded(at + 1) === 'det' && folded(at + 2) === 'galler') return true;
  if (/^(needed|necessary|required|behov|appropriate)/.test(folded(at + 1) ?? '')) return true;
  return (
    tokens.slice(0, at).some((token) => questionWords.test(token.folded) && token.word !== 'vår') &&
    folded(at - 1) !== 'och' &&
    folded(at - 1) !== 'and'
  );
}

/** "Vad är det vi ska göra", "what is it that we …": asks for no meaning. */
function isCleft(tokens: readonly Token[], at: number): boolean {
  const line = tokens
    .slice(at, at + 4)
    .map(({ folded }) => folded)
    .join(' ');
  return /^(vad (ar|e) det (vi|ni|man|jag|du|som)|what is it (we|you|that))/.test(line);
}

/** A stop, a dash between words, or a comma before the question itself. */
const sentenceEnd =
  /(?<=[.!?])\s+(?=\p{L})|\s+[-–—]\s+|,\s+(?=(?:så |men |o |och |but |so |and )?(?:hur|vad|va|vem|vilka|vilken|vilket|när|how|what|who|which|when)(?!\p{L}))/iu;

/** What a sentence's end begins with at the least. */
const maySplit = /[.!?,–—-]\s/;

/** Words with whether their sentence is the question itself or stands beside it. */
function splitSentences(text: string): readonly SentenceWord[] {
  if (!maySplit.test(text)) {
    return /\p{L}/u.test(text)
      ? tokenise(text).map((word) => ({ word, isAside: false, share: 1 }))
      : [];
  }
  const sentences = text
    .split(sentenceEnd)
    .filter((one) => /\p{L}/u.test(one))
    .map((one) => ({ words: tokenise(one), isAsked: one.trimEnd().endsWith('?') }));
  const asked = sentences.filter(({ isAsked }) => isAsked);
  const lastAsked = sentences.findLastIndex(({ isAsked }) => isAsked);
  const main = asked.length > 0 ? asked : sentences.slice(-1);
  const words = main.flatMap((one) => one.words);
  const isMeagre = words.filter((word) => !isStopWord(fold(word))).length <= 2;
  const isPointing =
    words.some((word, at) => pointing.test(fold(word)) && !/^\d/.test(words[at + 1] ?? '')) ||
    pointingAtSubject.test(` ${words.map(fold).join(' ')} `);
  const outside = isPointing ? neededAsideWeight : asideWeight;
  return sentences.flatMap((sentence, at) => {
    const isAside =
      sentences.length > 1 &&
      (asked.length > 0
        ? !sentence.isAsked && (!isMeagre || at > lastAsked)
        : !isMeagre && at < sentences.length - 1);
    return sentence.words.map((word) => ({ word, isAside, share: isAside ? outside : 1 }));
  });
}

type SentenceWord = {
  readonly word: string;
  readonly isAside: boolean;
  /** How much (0–1) of its weight a word keeps where it stands. */
  readonly share: number;
};

/** Words of a question that point back at what was said before it. */
const pointing =
  /^(den|dem|dom|dit|dar|darifran|denna|dessa|sant|sadant|it|they|them|their|there|those)$/;
/** … or at its subject: "på det området". */
const pointingAtSubject =
  / (det|den|that|this) (omradet|fragan|biten|punkten|saken|area|matter|point|topic|issue|front) /;
