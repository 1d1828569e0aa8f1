import { inheritDescription } from '../directory/inherit-description.ts';
import type { ModelProblem } from '../model-fault.ts';
import type { Model } from '../schema.ts';

type Edges = ReadonlyMap<string, readonly string[]>;

/** Each cycle once, as the ids on the way round; linear in the number of edges. */
function listCycles(edges: Edges): string[][] {
  const state = new Map<string, 'open' | 'closed'>();
  const cycles: string[][] = [];
  const trail: string[] = [];
  const visit = (id: string): void => {
    state.set(id, 'open');
    trail.push(id);
    for (const next of edges.get(id) ?? []) {
      if (state.get(next) === 'open') cycles.push(trail.slice(trail.indexOf(next)));
      else if (!state.has(next)) visit(next);
    }
    trail.pop();
    state.set(id, 'closed');
  };
  for (const id of edges.keys()) if (!state.has(id)) visit(id);
  return cycles;
}

const chains = [
  { field: 'reportsTo', says: 'report' },
  { field: 'assignsTo', says: 'give assignments' },
] as const;

/** Lines that come back to where they began: reports, assignments, areas within areas. */
export function findCycles(model: Model): ModelProblem[] {
  const byId = new Map(model.groups.map((group) => [group.id, group]));
  const groups = model.groups.map((group) =>
    inheritDescription(group, byId.get(group.describedBy ?? '')),
  );
  const placeOf = new Map(model.groups.map(({ id }, at) => [id, at]));

  const ofGroups = chains.flatMap(({ field, says }) =>
    listCycles(new Map(groups.map((group) => [group.id, group[field]]))).map((cycle) => ({
      path: ['groups', placeOf.get(cycle.at(-1) ?? '') ?? 0, field],
      problem: `These groups ${says} to each other in a circle: ${[...cycle, cycle[0]].join(' → ')}`,
      remedy: `Remove one id of the circle from ${field}`,
    })),
  );

  const areaAt = new Map(model.planAreas.map(({ id }, at) => [id, at]));
  const parents = new Map(
    model.planAreas.map(({ id, parent }) => [id, parent === undefined ? [] : [parent]]),
  );
  const ofAreas = listCycles(parents).map((cycle) => ({
    path: ['planAreas', areaAt.get(cycle.at(-1) ?? '') ?? 0, 'parent'],
    problem: `These plan areas lie within each other in a circle: ${cycle.join(' → ')}`,
    remedy: 'Remove or correct one parent of the circle',
  }));
  return [...ofGroups, ...ofAreas];
}
