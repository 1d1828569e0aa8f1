import type { Activity, Model, Table } from '../../organisation/schema.ts';
import type { TopicSeed } from './topic.ts';

export function activitySeed(one: Activity, model: Model): TopicSeed {
  const area = model.planAreas.find(({ id }) => id === one.area);
  const aliases = one.aliases.join(' ');
  return {
    kind: 'activity',
    id: one.id,
    sources: [...new Set(one.cite.map(({ source }) => source))],
    delregion: one.delregion,
    municipality: one.municipality,
    fields: [
      { weight: 1, ...one.name },
      { weight: 1, sv: aliases, en: aliases },
      { weight: 0.9, ...one.keys },
      { weight: 0.7, ...one.delregional },
      { weight: 0.6, ...one.central },
      ...one.indicators.flatMap((indicator) => [
        { weight: 0.6, ...indicator.text },
        { weight: 0.7, ...indicator.keys },
      ]),
      ...one.results.flatMap((result) => [
        { weight: 0.6, ...result.text },
        { weight: 0.7, ...result.keys },
        ...result.municipalities.flatMap((municipality) => [
          { weight: 0.5, ...municipality.text },
          { weight: 0.5, ...municipality.keys },
        ]),
      ]),
      { weight: 0.5, ...one.responsible?.text },
      { weight: 0.4, ...one.schedule?.text },
      ...one.details.flatMap(({ sv, en, keys }) => [
        { weight: 0.5, sv, en },
        { weight: 0.7, ...keys },
      ]),
      { weight: 0.3, ...area?.name },
    ],
  };
}

export function tableSeed(one: Table): TopicSeed {
  return {
    kind: 'table',
    id: one.id,
    sources: [...new Set(one.cite.map(({ source }) => source))],
    delregion: one.delregion,
    municipality: one.municipality,
    fields: [
      { weight: 1, ...one.title },
      { weight: 0.9, ...one.keys },
      { weight: 0.6, ...one.rowTitle },
      ...one.columns.flatMap((column) => [
        { weight: 0.7, ...column.title },
        { weight: 0.7, ...column.keys },
        { weight: 0.6, ...column.period?.text },
      ]),
      ...one.rows.flatMap((row) => [
        { weight: 0.6, ...row.label },
        { weight: 0.6, ...row.keys },
      ]),
      ...one.missing.map(({ label }) => ({ weight: 0.5, ...label })),
    ],
  };
}
