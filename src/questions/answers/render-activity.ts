import type { Activity } from '../../organisation/schema.ts';
import { unreachable } from '../../core/unreachable.ts';
import type { Language } from '../../core/language.ts';
import { textsFor } from '../../texts/index.ts';
import type { ActivityAspect } from '../frames/activity-aspect.ts';
import { isBareName, partsOf } from '../frames/activity-parts.ts';
import type { DetailBlock } from '../reply.ts';
import { factsOf, sentence, type Rendered, type RenderInput } from './rendered.ts';

/** Whether the plan's row holds what is asked for. */
export function hasAspect(activity: Activity, aspect: ActivityAspect): boolean {
  switch (aspect) {
    case 'schedule':
      return activity.schedule !== undefined;
    case 'responsible':
      return activity.responsible !== undefined;
    case 'indicator':
      return activity.indicators.length > 0;
    case 'result':
      return activity.results.length > 0 || activity.tables.length > 0;
    case 'seats':
      return !isAssembly(activity);
    case 'whole':
      return true;
    default:
      return unreachable(aspect);
  }
}

const reason =
  /för att|eftersom|därför|på grund|orsak|skäl|syfte|så att|ska ge|med anledning|leder till|in order to|to prevent|because|reason|so that|aim|purpose|lead to/i;

/** Whether a sentence of the row says why. */
const givesReason = (text: string): boolean => reason.test(text);

const numbers =
  /\d|%|(?<!\p{L})(en|ett|ingen|inga|två|tre|fyra|fem|sex|sju|åtta|nio|tio|samtliga|alla|få|fåtal|flera|hur många|antal|one|no|none|nobody|two|three|four|five|six|seven|eight|nine|ten|all|few|several|how many|number)(?!\p{L})/iu;

/** Whether a sentence of the row says how many. */
const tellsNumber = (text: string): boolean => numbers.test(text);

/** A row of one line: what it takes up is not listed. */
const tellsNothingMore = ({ details, results }: Activity): boolean =>
  details.length === 0 && results.length === 0;

const scheduleOf = ({ schedule }: Activity, language: Language): string =>
  schedule?.text[language].replace(/\.$/, '') ?? '';

/** A time that was asked for and that the cell does not give. */
function untoldTime(
  activity: Activity,
  asked: string | undefined,
): 'start' | 'day' | 'next' | undefined {
  if (asked === 'next') return 'next';
  if (asked === 'start' && isDeadline(activity)) return 'start';
  const { raw } = activity.schedule ?? { raw: '' };
  return asked === 'day' && !/\d{4}[ -]\d{2}[ -]\d{2}/.test(raw) ? 'day' : undefined;
}

/** A single day is when the row is to be done: it does not say when anything began. */
const isDeadline = ({ schedule }: Activity): boolean =>
  /^\d{4}[ -]\d{2}[ -]\d{2}$/.test(schedule?.raw.trim() ?? '');

/** A group or network whose members the plan does not name. */
const isAssembly = ({ name, aliases, results }: Activity): boolean =>
  /grupp|nätverk/i.test([name.sv, ...aliases].join(' ')) &&
  results.every(({ municipalities }) => municipalities.length === 0);

/** Answers on one row of the activity plan: the cell asked for first, the others as details. */
export function renderActivity(
  activity: Activity,
  aspect: ActivityAspect,
  input: RenderInput,
): Rendered {
  const { language, query, directory } = input;
  const texts = textsFor.answers(language);
  const name = activity.name[language];
  const { constraints } = query;
  const isPlaceAsked = constraints['placeAsked'] !== undefined;
  const ownTexts = activity.results.map((result) =>
    result.municipalities.find(({ municipality }) => municipality === constraints['municipality']),
  );
  const own = ownTexts.flatMap((one) => (one?.isKnown === true ? [one.text[language]] : []));
  const named = aspect === 'responsible' ? textNamingSomeone(activity, input) : undefined;
  if (!hasAspect(activity, aspect) && named === undefined) {
    if (aspect === 'whole') throw new RangeError('The whole of an activity is always there.');
    return {
      kind: 'gap',
      subject: texts.gaps[aspect](`«${name}»`),
      ...(isPlaceAsked && own.length > 0 && { nearby: own.map(sentence).join(' ') }),
    };
  }
  const time = aspect === 'schedule' ? untoldTime(activity, constraints['time']) : undefined;
  if (time !== undefined) {
    return {
      kind: 'gap',
      subject: texts.gaps[time](`«${name}»`),
      nearby: texts.activity.schedule(name, scheduleOf(activity, language)),
    };
  }
  const nearby = activity.results.map(({ text }) => text[language]).join(' ');
  const isTold = aspect === 'result' || aspect === 'whole' || aspect === 'seats';
  if (
    (isTold || aspect === 'responsible') &&
    constraints['which'] !== undefined &&
    activity.results.some(({ municipalities }) => municipalities.some(({ isKnown }) => !isKnown))
  ) {
    return { kind: 'gap', subject: texts.gaps.whichMunicipality(name), nearby };
  }
  const place = directory.byId.municipalities.get(constraints['municipality'] ?? '')?.name;
  if (isPlaceAsked && place !== undefined && ownTexts.some((one) => one?.isKnown === false)) {
    return { kind: 'gap', subject: texts.gaps.rowMissing(place, name), nearby };
  }
  const { indicator } = constraints;
  const ofIndicator = activity.results.filter((result) => result.indicator === indicator);
  if (
    (aspect === 'result' || constraints['which'] !== undefined) &&
    indicator !== undefined &&
    ofIndicator.length > 0 &&
    ofIndicator.every(({ status }) => status === 'not-reported')
  ) {
    return { kind: 'gap', subject: texts.gaps.result(`«${name}»`) };
  }
  if (
    aspect === 'result' &&
    place !== undefined &&
    own.length === 0 &&
    isPlaceAsked &&
    activity.results.some((result) => result.municipalities.length > 0)
  ) {
    return { kind: 'gap', subject: texts.gaps.rowMissing(place, name) };
  }
  const told = tell(activity, input);
  if (isTold && constraints['themes'] !== undefined && tellsNothingMore(activity)) {
    return { kind: 'gap', subject: texts.gaps.themes(`«${name}»`), nearby: told.join(' ') };
  }
  if (isTold && constraints['why'] !== undefined && !told.some((text) => givesReason(text))) {
    return { kind: 'gap', subject: texts.gaps.why(`«${name}»`), nearby: told.join(' ') };
  }
  if (
    isTold &&
    constraints['count'] !== undefined &&
    ![...told, nearby].some((text) => tellsNumber(text))
  ) {
    return { kind: 'gap', subject: texts.gaps.count(`«${name}»`), nearby: told.join(' ') };
  }
  const headline = ((): string => {
    switch (aspect) {
      case 'schedule':
        return texts.activity.schedule(name, scheduleOf(activity, language));
      case 'responsible':
        if (activity.responsible === undefined) return sentence(named ?? name);
        return texts.activity.responsible(
          name,
          activity.responsible.text[language].replace(/\.$/, ''),
        );
      case 'indicator':
        return activity.indicators
          .toSorted((a, b) => Number(b.id === indicator) - Number(a.id === indicator))
          .map(({ text }) => texts.activity.indicator(sentence(text[language])))
          .join(' ');
      case 'result':
      case 'seats':
      case 'whole':
        return told.join(' ');
      default:
        return unreachable(aspect);
    }
  })();
  return {
    kind: 'found',
    headline,
    details: [
      rowFacts(activity, aspect, isTold ? told : [], input),
      ...details(activity, input, isTold ? told : []),
    ],
    facts: factsOf(headline, activity.cite),
  };
}

/** The row's own words for what is asked: the sentence asked for, else its results, else what is done. */
function tell(activity: Activity, { language, query }: RenderInput): readonly string[] {
  const { municipality, placeAsked, part, indicator } = query.constraints;
  const texts = textsFor.answers(language).activity;
  const ownOf = ({ municipalities }: Activity['results'][number]): string | undefined =>
    placeAsked === undefined
      ? undefined
      : municipalities.find((one) => one.municipality === municipality)?.text[language];
  // "Is the mapping done?" is not answered by what a place does in another matter.
  const pertinent = activity.results.filter((one) => one.indicator === indicator);
  const own = (
    indicator === undefined || pertinent.length === 0 ? activity.results : pertinent
  ).flatMap((one) => ownOf(one) ?? []);
  const asked = partsOf(activity).find(({ id }) => id === part);
  const result = activity.results[Number(/^result\/(\d+)$/.exec(part ?? '')?.[1] ?? -1)];
  if (result !== undefined) {
    const told = ownOf(result);
    if (told !== undefined || own.length === 0) return [sentence(told ?? result.text[language])];
  }
  const isOnDeed = part === 'delregional' || activity.municipality === municipality;
  if (own.length > 0 && (asked === undefined || !isOnDeed)) return own.map(sentence);
  if (asked !== undefined) return [sentence(asked.text[language])];
  if (activity.results.length > 0) {
    return activity.results
      .toSorted((a, b) => Number(b.indicator === indicator) - Number(a.indicator === indicator))
      .slice(0, 2)
      .map(({ text }) => sentence(text[language]));
  }
  const done = [activity.delregional, activity.central].find(
    (text) => text !== undefined && !isBareName(text, activity),
  );
  if (done !== undefined) return [sentence(done[language])];
  return [
    sentence(activity.name[language]),
    ...(activity.tables.length > 0 ? [] : [texts.noResult]),
  ];
}

/** A row without a responsible person may still name somebody in its text. */
function textNamingSomeone(
  activity: Activity,
  { language, directory }: RenderInput,
): string | undefined {
  const texts = [activity.delregional, activity.central, ...activity.details];
  const found = texts.find((text) =>
    text === undefined ? false : directory.namesSomeone(text.sv),
  );
  return found === undefined ? undefined : found[language];
}

function rowFacts(
  activity: Activity,
  aspect: ActivityAspect,
  told: readonly string[],
  { language, directory, query }: RenderInput,
): DetailBlock {
  const { labels } = textsFor.answers(language);
  const area = directory.byId.planAreas.get(activity.area);
  const { municipality } = query.constraints;
  const done =
    activity.delregional?.[language] ?? activity.central?.[language] ?? activity.name[language];
  const rest = activity.results
    .flatMap(({ text, municipalities }) => [
      ...municipalities.filter((one) => one.municipality === municipality).map((one) => one.text),
      text,
    ])
    .map((text) => text[language])
    .filter((text) => !told.includes(sentence(text)));
  const facts = [
    told.includes(sentence(done)) ? undefined : { label: labels.activity, value: done },
    aspect === 'schedule'
      ? undefined
      : { label: labels.schedule, value: activity.schedule?.text[language] },
    aspect === 'responsible'
      ? undefined
      : { label: labels.responsible, value: activity.responsible?.text[language] },
    ...(aspect === 'indicator'
      ? []
      : activity.indicators.map(({ text }) => ({
          label: labels.indicator,
          value: text[language],
        }))),
    ...rest.slice(0, 4).map((value) => ({ label: labels.result, value })),
    area === undefined
      ? undefined
      : { label: labels.area, value: `${area.number} ${area.name[language]}` },
  ];
  return {
    kind: 'facts',
    facts: facts.flatMap((fact) =>
      fact?.value === undefined ? [] : [{ label: fact.label, value: fact.value }],
    ),
  };
}

function details(
  activity: Activity,
  { language }: RenderInput,
  told: readonly string[],
): readonly DetailBlock[] {
  const items = activity.details
    .map((detail) => detail[language])
    .filter((text) => !told.includes(sentence(text)));
  return [
    ...(items.length > 0 ? [{ kind: 'list' as const, items }] : []),
    ...(activity.note === undefined
      ? []
      : [{ kind: 'note' as const, text: activity.note[language] }]),
  ];
}
