import type { ModelProblem } from '../model-fault.ts';
import type { Model } from '../schema.ts';

/** Activities and areas of one plan that point into the plan of another delregion. */
export function findPlanFaults(model: Model): ModelProblem[] {
  const delregionOf = new Map(model.planAreas.map(({ id, delregion }) => [id, delregion]));
  const misplaced = (
    kind: 'activities' | 'planAreas',
    at: number,
    field: 'area' | 'parent',
    area: string | undefined,
    delregion: string,
  ): ModelProblem[] => {
    const other = delregionOf.get(area ?? '');
    if (other === undefined || other === delregion) return [];
    return [
      {
        path: [kind, at, field],
        problem: `The area "${area ?? ''}" belongs to the plan of "${other}", not of "${delregion}"`,
        remedy: `Point at an area of "${delregion}", or correct the delregion`,
      },
    ];
  };
  return [
    ...model.activities.flatMap(({ area, delregion }, at) =>
      misplaced('activities', at, 'area', area, delregion),
    ),
    ...model.planAreas.flatMap(({ parent, delregion }, at) =>
      misplaced('planAreas', at, 'parent', parent, delregion),
    ),
  ];
}
