import type { Directory } from '../../organisation/directory.ts';
import type { Citation, Group } from '../../organisation/schema.ts';
import { activitySeed, tableSeed } from './plan-seeds.ts';
import type { TopicField, TopicSeed } from './topic.ts';

type Keys = { sv?: string | undefined; en?: string | undefined } | undefined;

const names = (weight: number, ...list: readonly (string | undefined)[]): TopicField => {
  const text = list.filter((name) => name !== undefined).join(' ');
  return { weight, sv: text, en: text };
};
const keyed = (keys: Keys): TopicField => ({ weight: 0.9, ...keys });

/** The delregional body by all its names, whichever of them a fact uses. */
const bodyNames: TopicField = {
  weight: 0.9,
  sv: 'DS delregionalt samverkansorgan samverkansorganet delregionala organ',
  en: 'DS delregional body bodies',
};

const cited = (cite: readonly Citation[]): readonly string[] => [
  ...new Set(cite.map(({ source }) => source)),
];

/** Everything in the model that is found by its words, as words. */
export function topicSeeds(directory: Directory): readonly TopicSeed[] {
  const { model } = directory;
  const delregionName = (id: string | undefined): TopicField =>
    names(0.3, id === undefined ? '' : model.delregions.find((one) => one.id === id)?.name);
  return [
    ...model.activities.map((activity) => activitySeed(activity, model)),
    ...model.tables.map(tableSeed),
    ...model.statements.map((one) => ({
      kind: 'statement' as const,
      id: one.id,
      sources: cited(one.cite),
      delregion: one.delregion,
      groups: one.groups,
      groupKinds: one.groupKinds,
      fields: [
        { weight: 1, ...one.title },
        keyed(one.keys),
        { weight: 0.7, ...one.text },
        ...one.details.map((detail) => ({ weight: 0.5, ...detail })),
        one.groupKinds.includes('delregional-political') ? bodyNames : { weight: 0 },
        delregionName(one.delregion),
      ],
    })),
    ...model.findings.map((one) => ({
      kind: 'finding' as const,
      id: one.id,
      sources: cited(one.cite),
      delregion: one.delregion,
      groups: one.groups,
      fields: [
        { weight: 1, ...one.title },
        keyed(one.keys),
        { weight: 0.7, ...one.text },
        ...one.items.map((item) => ({ weight: 0.7, ...item })),
        delregionName(one.delregion),
        dateWords(one.date),
      ],
    })),
    ...model.decisions.map((one) => ({
      kind: 'decision' as const,
      id: one.id,
      sources: cited(one.cite),
      delregion: one.delregion,
      groups: one.groups,
      fields: [
        { weight: 1, ...one.title },
        keyed(one.keys),
        { weight: 0.7, ...one.text },
        ...one.conclusions.map((item) => ({ weight: 0.6, ...item })),
        { weight: 0.8, sv: 'beslut beslutade beslöt', en: 'decision decided decide' },
        delregionName(one.delregion),
        dateWords(one.date),
      ],
    })),
    ...model.focusAreas.map((one) => ({
      kind: 'focus-area' as const,
      id: one.id,
      sources: cited(one.cite),
      delregion: one.delregion,
      fields: [
        { weight: 1, ...one.name },
        keyed(one.keys),
        ...one.goals.map((goal) => ({ weight: 0.7, ...goal })),
        { weight: 0.6, sv: 'fokusområde mål syfte uppnå', en: 'focus area goal goals aim achieve' },
        names(0.4, String(one.year)),
        delregionName(one.delregion),
      ],
    })),
    ...model.collaborationAreas.map((one) => ({
      kind: 'collaboration-area' as const,
      id: one.id,
      sources: cited(one.cite),
      delregion: one.delregion,
      fields: [
        { weight: 1, ...one.name },
        keyed(one.keys),
        { weight: 0.6, sv: 'aktiva samverkansområde', en: 'active collaboration cooperation area' },
        delregionName(one.delregion),
      ],
    })),
    ...model.planAreas.map((one) => ({
      kind: 'plan-area' as const,
      id: one.id,
      sources: cited(one.cite),
      delregion: one.delregion,
      fields: [
        { weight: 1, ...one.name },
        keyed(one.keys),
        { weight: 0.6, sv: `område ${one.number} plan`, en: `area ${one.number} plan` },
        delregionName(one.delregion),
      ],
    })),
    ...model.terms.map((one) => ({
      kind: 'term' as const,
      id: one.id,
      sources: cited(one.cite),
      fields: [
        names(1, one.abbreviation, ...one.aliases),
        { weight: 1, ...one.name },
        keyed(one.keys),
        { weight: 0.6, ...one.definition },
        ...one.details.map((detail) => ({ weight: 0.5, ...detail })),
      ],
    })),
    ...model.sources.map((one) => ({
      kind: 'source' as const,
      id: one.id,
      sources: [one.id],
      delregion: one.delregion,
      fields: [
        names(1, one.title),
        { weight: 1, ...one.shortTitle },
        keyed(one.keys),
        {
          weight: 0.7,
          sv: 'dokument underlag datum daterad reviderad gäller utfärdare',
          en: 'document source date dated revised valid issuer',
        },
      ],
    })),
    ...directory.groups.flatMap((group) => [
      ...pointSeeds(group, 'assignment'),
      ...pointSeeds(group, 'development'),
    ]),
    ...(directory.ladder?.steps ?? []).flatMap(({ step, rules }) =>
      rules.map((rule) => ({
        kind: 'ladder-rule' as const,
        id: `${String(step)}/${rule.id}`,
        sources: cited(rule.cite),
        fields: [
          { weight: 0.9, ...rule.condition },
          { weight: 0.8, ...rule.demand },
          { weight: 0.8, ...rule.receiver.text },
          keyed(rule.keys),
          { weight: 0.8, sv: `steg ${String(step)}`, en: `step ${String(step)}` },
        ],
      })),
    ),
  ];
}

function pointSeeds(group: Group, kind: 'assignment' | 'development'): readonly TopicSeed[] {
  if (group.describedBy !== undefined) return [];
  const points = kind === 'assignment' ? group.assignments : group.developments;
  return points.map((point, position) => ({
    kind,
    id: `${group.id}/${String(position)}`,
    sources: cited(point.cite),
    delregion: group.delregion,
    municipality: group.municipality,
    groups: [group.id],
    fields: [
      { weight: 0.9, ...point.text },
      { weight: 0.8, ...point.keys },
      { weight: 0.4, sv: group.name, en: `${group.name} ${group.nameEn}` },
    ],
  }));
}

const monthNames = {
  sv: 'januari februari mars april maj juni juli augusti september oktober november december'.split(
    ' ',
  ),
  en: 'January February March April May June July August September October November December'.split(
    ' ',
  ),
};

function dateWords(date: string): TopicField {
  const [year = '', month = '1', day = ''] = date.split('-');
  const at = Number(month) - 1;
  const rest = `${String(Number(day))} ${year} ${date}`;
  return {
    weight: 0.4,
    sv: `${monthNames.sv[at] ?? ''} ${rest}`,
    en: `${monthNames.en[at] ?? ''} ${rest}`,
  };
}
