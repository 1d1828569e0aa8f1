import type { Activity } from '../../organisation/schema.ts';
import { unreachable } from '../../core/unreachable.ts';
import { textsFor } from '../../texts/index.ts';
import type { ActivityAspect } from '../frames/activity-aspect.ts';
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
    case 'whole':
      return true;
    default:
      return unreachable(aspect);
  }
}

/** Answers on one row of the activity plan: the cell asked for first, the others as details. */
export function renderActivity(
  activity: Activity,
  aspect: ActivityAspect,
  input: RenderInput,
): Rendered {
  const { language, query, directory } = input;
  const texts = textsFor.answers(language);
  const name = activity.name[language];
  const named = aspect === 'responsible' ? textNamingSomeone(activity, input) : undefined;
  if (!hasAspect(activity, aspect) && named === undefined) {
    if (aspect === 'whole') throw new RangeError('The whole of an activity is always there.');
    return { kind: 'gap', subject: texts.gaps[aspect](`«${name}»`) };
  }
  const unknown = activity.results.flatMap((result) =>
    result.municipalities.filter(({ isKnown }) => !isKnown),
  );
  if (
    aspect !== 'schedule' &&
    aspect !== 'indicator' &&
    unknown.length > 0 &&
    query.constraints['which'] !== undefined
  ) {
    return {
      kind: 'gap',
      subject: texts.gaps.whichMunicipality(name),
      nearby: activity.results.map(({ text }) => text[language]).join(' '),
    };
  }
  const ownUnknown = unknown.find((one) => one.municipality === query.constraints['municipality']);
  if (ownUnknown !== undefined && query.constraints['placeAsked'] !== undefined) {
    const place = directory.byId.municipalities.get(ownUnknown.municipality)?.name ?? '';
    return {
      kind: 'gap',
      subject: texts.gaps.rowMissing(place, name),
      nearby: activity.results.map(({ text }) => text[language]).join(' '),
    };
  }
  const municipality = ownUnknown === undefined ? query.constraints['municipality'] : undefined;
  const own = activity.results.flatMap((result) =>
    result.municipalities
      .filter((one) => one.municipality === municipality)
      .map(({ text }) => text[language]),
  );
  const { indicator } = query.constraints;
  const ofIndicator = activity.results.filter((result) => result.indicator === indicator);
  if (
    aspect === 'result' &&
    indicator !== undefined &&
    ofIndicator.length > 0 &&
    ofIndicator.every(({ status }) => status === 'not-reported')
  ) {
    return { kind: 'gap', subject: texts.gaps.result(`«${name}»`) };
  }
  const results = activity.results
    .toSorted((a, b) => Number(b.indicator === indicator) - Number(a.indicator === indicator))
    .map(({ text }) => sentence(text[language]));
  const place =
    municipality === undefined ? undefined : directory.byId.municipalities.get(municipality)?.name;
  if (
    aspect === 'result' &&
    place !== undefined &&
    own.length === 0 &&
    query.constraints['placeAsked'] !== undefined &&
    activity.results.some((result) => result.municipalities.length > 0)
  ) {
    return { kind: 'gap', subject: texts.gaps.rowMissing(place, name) };
  }
  const headline = ((): string => {
    switch (aspect) {
      case 'schedule':
        return texts.activity.schedule(
          name,
          activity.schedule?.text[language].replace(/\.$/, '') ?? '',
        );
      case 'responsible':
        if (activity.responsible === undefined) return sentence(named ?? name);
        return texts.activity.responsible(
          name,
          activity.responsible.text[language].replace(/\.$/, ''),
        );
      case 'indicator':
        return activity.indicators
          .map(({ text }) => texts.activity.indicator(sentence(text[language])))
          .join(' ');
      case 'result':
      case 'whole':
        if (own.length > 0) return own.map(sentence).join(' ');
        if (results.length > 0) return results.slice(0, 2).join(' ');
        return `${sentence(name)} ${activity.tables.length > 0 ? '' : texts.activity.noResult}`.trim();
      default:
        return unreachable(aspect);
    }
  })();
  return {
    kind: 'found',
    headline,
    details: [rowFacts(activity, aspect, own, results, input), ...details(activity, input)],
    facts: factsOf(headline, activity.cite),
  };
}

/** A row without a responsible person may still name somebody in its text. */
function textNamingSomeone(
  activity: Activity,
  { language, directory }: RenderInput,
): string | undefined {
  const texts = [activity.delregional, activity.central, ...activity.details];
  const found = texts.find((text) =>
    directory.model.people.some(({ name }) => text?.sv.includes(name) === true),
  );
  return found === undefined ? undefined : found[language];
}

function rowFacts(
  activity: Activity,
  aspect: ActivityAspect,
  own: readonly string[],
  results: readonly string[],
  { language, directory }: RenderInput,
): DetailBlock {
  const { labels } = textsFor.answers(language);
  const area = directory.byId.planAreas.get(activity.area);
  const rest =
    aspect === 'result' || aspect === 'whole'
      ? own.length > 0
        ? results
        : results.slice(2)
      : results;
  const facts = [
    {
      label: labels.activity,
      value:
        activity.delregional?.[language] ?? activity.central?.[language] ?? activity.name[language],
    },
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

const details = (activity: Activity, { language }: RenderInput): readonly DetailBlock[] => [
  ...(activity.details.length > 0
    ? [{ kind: 'list' as const, items: activity.details.map((detail) => detail[language]) }]
    : []),
  ...(activity.note === undefined
    ? []
    : [{ kind: 'note' as const, text: activity.note[language] }]),
];
