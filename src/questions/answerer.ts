import type { Language } from '../core/language.ts';
import { nothingKept, type Kept } from '../kept/kept.ts';
import type { Directory } from '../organisation/directory.ts';
import type { Group } from '../organisation/schema.ts';
import { textsFor } from '../texts/index.ts';
import { describeQuery } from './answers/describe-query.ts';
import { describeLocalSettings } from './answers/local-settings.ts';
import { renderQuery } from './answers/render-query.ts';
import { nearestAnswers } from './nearest.ts';
import { suggest } from './answers/suggest.ts';
import { toReply } from './answers/to-reply.ts';
import type { Answerer, Asked, Question } from './ask.ts';
import { findChoices, type Choice } from './ask-back.ts';
import { getCompiledEngine } from './compiled-engine.ts';
import { weighQuestion } from './coverage.ts';
import { examplesFor } from './examples.ts';
import { findChoice } from './find-choice.ts';
import { followUp } from './follow-up/follow-up.ts';
import { rememberEntities } from './follow-up/remember-entities.ts';
import type { ThreadContext } from './thread-context.ts';
import type { FrameInput } from './frames/candidate.ts';
import type { Query } from './query.ts';
import { outsideTopics } from './frames/topic-frame.ts';
import { leanOnThread } from './reading/lean-on-thread.ts';
import { createQuestionReader } from './reading/question-reader.ts';
import { readScope } from './scope.ts';
import { createTopicIndex } from './topics/topic-index.ts';
import { readings, understand, type Understood } from './understand.ts';
import { languageOf } from './words/language.ts';

/** Another delregion's fact this much nearer to the question means: not answered here. */
const clearlyNearer = 0.12;
const minElsewhere = 0.55;
/** An own answer this good is not held against the facts of others. */
const surelyOwn = 0.85;

const areAll = (kind: string, choices: readonly Choice[]): boolean =>
  choices.every(({ query }) => query.topic.startsWith(`${kind}:`));

function headlineOf(choices: readonly Choice[], language: Language): string {
  const texts = textsFor.answers(language);
  if (areAll('group', choices)) return texts.whichGroup;
  return areAll('person', choices) ? texts.whichPerson : texts.askBack;
}

const askBack = (
  choices: readonly Choice[],
  language: Language,
  before: ThreadContext | undefined,
): Asked => ({
  reply: {
    kind: 'ask-back',
    language,
    headline: headlineOf(choices, language),
    suggestions: choices.map(({ title, query }) => ({ title, text: title, query })),
  },
  context: { entities: before?.entities ?? [], language, choices: [...choices] },
});

/**
 * Makes the engine from the model once; asking is pure and keeps nothing.
 *
 * @param kept where what is made of this model is found, or put, for other starts
 */
export function createAnswerer(directory: Directory, kept: Kept = nothingKept): Answerer {
  const compiled = getCompiledEngine(directory, kept);
  const index = createTopicIndex(compiled.topics);
  const tables = createTopicIndex(compiled.tables);
  const reader = createQuestionReader(directory, index, compiled.reader);

  const ask = (question: Question): Asked => {
    const bound =
      question.groupId === undefined ? undefined : directory.findGroup(question.groupId);
    const reading = leanOnThread(
      reader.read(question.text, question.language ?? question.context?.language),
      question.context,
      directory,
    );
    const input: FrameInput = {
      reading,
      weights: weighQuestion(reading),
      scope: readScope(reading, bound, directory),
      bound,
      directory,
      index,
      tables,
    };
    const chosen =
      question.query ?? findChoice(question.text, question.context?.choices ?? [])?.query;
    const answered = chosen && answerQuery(input, chosen, question.context);
    if (answered !== undefined) return answered;
    const leaning = followUp(input, question.context);
    const standing = readings(input);
    const candidates =
      leaning === undefined
        ? standing
        : [leaning, ...standing].toSorted((a, b) => b.score - a.score);
    const understood = understand(input, candidates);
    return reply(input, understood, bound, question.context);
  };

  /** A reading that was chosen is answered as it is; undefined if the model no longer knows it. */
  function answerQuery(
    input: FrameInput,
    query: Query,
    before: ThreadContext | undefined,
  ): Asked | undefined {
    const { bound, reading } = input;
    const { language } = reading;
    const rendered = renderQuery({ query, language, directory, bound });
    if (rendered === undefined) return undefined;
    const understood = { candidate: { query, score: 1 }, rendered, others: [] };
    return answer(input, understood, before);
  }

  function answer(
    input: FrameInput,
    understood: Understood,
    before: ThreadContext | undefined,
  ): Asked {
    const { bound, reading } = input;
    const { language } = reading;
    const { query } = understood.candidate;
    const suggestions = suggest(understood, input);
    return {
      reply: toReply(understood.rendered, { directory, language, bound, query, suggestions }),
      context: {
        query,
        entities: rememberEntities(query, before?.entities ?? [], directory),
        language,
      },
    };
  }

  function reply(
    input: FrameInput,
    understood: Understood | undefined,
    bound: Group | undefined,
    before: ThreadContext | undefined,
  ): Asked {
    const { language } = input.reading;
    const elsewhere = findElsewhere(input, understood);
    if (understood === undefined || elsewhere !== undefined) {
      const nearby =
        elsewhere === undefined
          ? undefined
          : textsFor.answers(language).elsewhere(elsewhere.delregion, elsewhere.document);
      return {
        reply: toReply(
          { kind: 'gap', subject: '', ...(nearby === undefined ? {} : { nearby }) },
          {
            directory,
            language,
            bound,
            query: understood?.candidate.query,
            suggestions: [...nearestAnswers(input), ...suggest(undefined, input)].slice(0, 3),
          },
        ),
        context: { entities: [], language },
      };
    }
    const choices = findChoices(understood, input);
    return choices === undefined
      ? answer(input, understood, before)
      : askBack(choices, language, before);
  }

  function findElsewhere(
    input: FrameInput,
    understood: Understood | undefined,
  ): { delregion: string; document: string } | undefined {
    if (input.scope.delregions === undefined) return undefined;
    if (understood !== undefined && understood.candidate.score >= surelyOwn) return undefined;
    const [outside] = outsideTopics(input);
    if (outside === undefined || outside.score < minElsewhere) return undefined;
    const own = understood?.candidate.score ?? 0;
    const inside = understood === undefined ? new Set<number>() : understood.candidate.matched;
    const seesMore =
      inside !== undefined &&
      [...inside].every((at) => outside.matched?.has(at)) &&
      (outside.matched?.size ?? 0) > inside.size &&
      outside.score > own;
    if (outside.score < own + clearlyNearer && !seesMore) return undefined;
    const topic = index.findTopic(outside.query.topic);
    const delregion = directory.byId.delregions.get(topic?.delregion ?? '');
    const rendered = renderQuery({
      query: {
        ...outside.query,
        aspect: topic?.kind === 'activity' ? 'whole' : outside.query.aspect,
      },
      language: input.reading.language,
      directory,
      bound: undefined,
    });
    const citation = rendered?.kind === 'found' ? rendered.facts[0]?.citation : undefined;
    if (delregion === undefined || citation === undefined) return undefined;
    return { delregion: delregion.name, document: directory.citeSource(citation).source.title };
  }

  function placeNotes(query: Query, language: Language): readonly string[] {
    const { municipality, delregion } = query.constraints;
    const place =
      directory.byId.municipalities.get(municipality ?? '')?.name ??
      directory.byId.delregions.get(delregion ?? '')?.name;
    return place === undefined ? [] : [textsFor.answers(language).why.place(place)];
  }

  return {
    ask,
    explain: (query, language) => {
      const rendered = renderQuery({ query, language, directory, bound: undefined });
      return {
        readAs: describeQuery(query, language, directory),
        facts: rendered?.kind === 'found' ? rendered.facts : [],
        notes: placeNotes(query, language),
        settings: describeLocalSettings(query, language, directory),
      };
    },
    examples: (groupId, language: Language) =>
      examplesFor(
        groupId === undefined ? undefined : directory.findGroup(groupId),
        language,
        directory,
      ),
    languageOf,
  };
}
