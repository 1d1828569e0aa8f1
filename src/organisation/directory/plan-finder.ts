import { once } from '../../core/once.ts';
import type { Activity, Model, Table } from '../schema.ts';

type PlanArea = Model['planAreas'][number];

/** Parts of the plans by what they are for, in the model's order. */
export type PlanFinder = {
  readonly planAreasNumbered: (number: string) => readonly PlanArea[];
  readonly activitiesOf: (delregionId: string) => readonly Activity[];
  /** Delregions with activities. */
  readonly plannedDelregions: () => readonly string[];
  /** Rows that a person is responsible for. */
  readonly activitiesBy: (personId: string) => readonly Activity[];
  readonly activityWithTable: (tableId: string) => Activity | undefined;
  readonly tablesOf: (municipalityId: string) => readonly Table[];
  /** Tables of one kind, each of a municipality of its own; none where the table has none. */
  readonly tablesLike: (table: Table) => readonly Table[];
};

export function createPlanFinder(model: Model): PlanFinder {
  const areas = once(() => Map.groupBy(model.planAreas, ({ number }) => number));
  const rows = once(() => Map.groupBy(model.activities, ({ delregion }) => delregion));
  const byPerson = once(() =>
    groupByEach(model.activities, ({ responsible }) => responsible?.people ?? []),
  );
  const byTable = once(() => groupByEach(model.activities, (activity) => activity.tables));
  const byMunicipality = once(() => Map.groupBy(model.tables, ({ municipality }) => municipality));
  const byRows = once(() =>
    Map.groupBy(
      model.tables.filter(({ municipality }) => municipality !== undefined),
      ({ rowTitle }) => rowTitle.sv,
    ),
  );
  return {
    planAreasNumbered: (number) => areas().get(number) ?? [],
    activitiesOf: (delregionId) => rows().get(delregionId) ?? [],
    plannedDelregions: () => [...rows().keys()],
    activitiesBy: (personId) => byPerson().get(personId) ?? [],
    activityWithTable: (tableId) => byTable().get(tableId)?.[0],
    tablesOf: (municipalityId) => byMunicipality().get(municipalityId) ?? [],
    tablesLike: ({ municipality, rowTitle }) =>
      municipality === undefined ? [] : (byRows().get(rowTitle.sv) ?? []),
  };
}

function groupByEach<Item>(
  items: readonly Item[],
  idsOf: (item: Item) => readonly string[],
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    for (const id of new Set(idsOf(item))) {
      const list = groups.get(id);
      if (list === undefined) groups.set(id, [item]);
      else list.push(item);
    }
  }
  return groups;
}
