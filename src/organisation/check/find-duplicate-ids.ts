import type { Model } from '../schema.ts';
import type { ModelPath, ModelProblem } from '../model-fault.ts';

type Entry = { readonly id: string; readonly path: ModelPath };

const repeated = (entries: readonly Entry[], what: string): ModelProblem[] => {
  const seen = new Set<string>();
  return entries.flatMap(({ id, path }) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [
      {
        path,
        problem: `The id "${id}" is taken by another entry of ${what}`,
        remedy: 'Give one of the two another id, or remove the one that repeats the other',
      },
    ];
  });
};

/** Ids are unique within their kind; those of indicators and rules within the whole model. */
export function findDuplicateIds(model: Model): ModelProblem[] {
  const { ladders, ...kinds } = model;
  const ofKinds = Object.entries(kinds).flatMap(([kind, items]) =>
    repeated(
      items.map(({ id }, at) => ({ id, path: [kind, at, 'id'] })),
      kind,
    ),
  );
  const versions = ladders.map(({ id, version }, at) => ({
    id: `${id} version ${version}`,
    path: ['ladders', at, 'version'],
  }));
  const indicators = model.activities.flatMap((activity, at) =>
    activity.indicators.map(({ id }, place) => ({
      id,
      path: ['activities', at, 'indicators', place, 'id'],
    })),
  );
  const rules = ladders.flatMap(({ steps }, at) =>
    repeated(
      steps.flatMap((step, place) =>
        step.rules.map(({ id }, rule) => ({
          id,
          path: ['ladders', at, 'steps', place, 'rules', rule, 'id'],
        })),
      ),
      'rules',
    ),
  );
  return [
    ...ofKinds,
    ...repeated(versions, 'ladders'),
    ...repeated(indicators, 'indicators'),
    ...rules,
  ];
}
