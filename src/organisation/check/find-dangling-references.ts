import { editDistance } from '../../core/edit-distance.ts';
import type { ModelProblem } from '../model-fault.ts';
import type { Model } from '../schema.ts';
import { visitModel } from './visit-model.ts';

type Target = keyof Model | 'indicators';

/** Which kind each field's id stands for, wherever in the schema the field is. */
const targetOfField: Readonly<Record<string, Target | undefined>> = {
  source: 'sources',
  delregion: 'delregions',
  municipality: 'municipalities',
  municipalities: 'municipalities',
  organisations: 'organisations',
  role: 'roles',
  roles: 'roles',
  person: 'people',
  people: 'people',
  describedBy: 'groups',
  reportsTo: 'groups',
  assignsTo: 'groups',
  assignedBy: 'groups',
  sendsMinutesTo: 'groups',
  informs: 'groups',
  preparesFor: 'groups',
  groups: 'groups',
  officials: 'groups',
  informed: 'groups',
  political: 'groups',
  area: 'planAreas',
  parent: 'planAreas',
  indicator: 'indicators',
  tables: 'tables',
};

const nearest = (id: string, known: ReadonlySet<string>): string | undefined =>
  [...known]
    .map((candidate) => ({ candidate, distance: editDistance(id, candidate, 3) }))
    .filter(({ distance }) => distance <= 3)
    .sort((a, b) => a.distance - b.distance)[0]?.candidate;

export function findDanglingReferences(model: Model): ModelProblem[] {
  const indicators = model.activities.flatMap((activity) => activity.indicators);
  const known = new Map<Target, ReadonlySet<string>>(
    Object.entries({ ...model, indicators }).map(([kind, items]) => [
      kind as Target,
      new Set(items.map(({ id }) => id)),
    ]),
  );

  const problems: ModelProblem[] = [];
  visitModel(model, (value, field, getPath) => {
    const target = targetOfField[field];
    if (target === undefined || typeof value === 'number') return;
    const ids = known.get(target);
    if (ids === undefined || ids.has(value)) return;
    const path = getPath();
    // A table's cells are named freely by its columns.
    if (path.at(-2) === 'cells') return;
    const meant = nearest(value, ids);
    problems.push({
      path,
      problem: `There is no "${value}" among ${target}`,
      remedy:
        meant === undefined
          ? `Add it to ${target} or correct the id`
          : `Write "${meant}", or add "${value}" to ${target}`,
    });
  });
  return problems;
}
