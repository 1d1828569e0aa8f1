import { once } from '../../core/once.ts';
import type { Group } from '../schema.ts';

const groupRelations = [
  'reportsTo',
  'assignsTo',
  'assignedBy',
  'sendsMinutesTo',
  'informs',
  'preparesFor',
] as const;

export type GroupRelation = (typeof groupRelations)[number];

/** Which bindable groups point at a group, for each relation. */
export type GroupRelations = {
  /** The groups that the group's own text names; a shared description stands for all its groups. */
  readonly relatedTo: (group: Group, relation: GroupRelation) => readonly Group[];
  /** The groups whose text names this one, or the description it shares. */
  readonly relatedFrom: (id: string, relation: GroupRelation) => readonly Group[];
};

/** @param groups all groups, each with its inherited fields */
export function createGroupRelations(groups: () => readonly Group[]): GroupRelations {
  const byId = once(() => new Map(groups().map((group) => [group.id, group])));
  const described = once(() => Map.groupBy(groups(), ({ describedBy }) => describedBy));
  const expand = (id: string): readonly Group[] => {
    const group = byId().get(id);
    if (group === undefined) return [];
    const shared = described().get(id) ?? [];
    return group.isDescription && shared.length > 0 ? shared : [group];
  };
  const relatedTo = (group: Group, relation: GroupRelation): readonly Group[] => [
    ...new Set(group[relation].flatMap(expand)),
  ];

  const incoming = once(() => {
    const found = new Map<string, Group[]>();
    for (const group of groups().filter(({ isDescription }) => !isDescription)) {
      for (const relation of groupRelations) {
        for (const { id } of relatedTo(group, relation)) {
          const key = `${relation} ${id}`;
          found.set(key, [...(found.get(key) ?? []), group]);
        }
      }
    }
    return found;
  });
  return { relatedTo, relatedFrom: (id, relation) => incoming().get(`${relation} ${id}`) ?? [] };
}
