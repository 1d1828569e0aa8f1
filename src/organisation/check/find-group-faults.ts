import { foldName } from '../directory/group-words.ts';
import type { ModelProblem } from '../model-fault.ts';
import type { Model } from '../schema.ts';

function findDescriptionFaults({ groups }: Model): ModelProblem[] {
  const byId = new Map(groups.map((group) => [group.id, group]));
  return groups.flatMap(({ kind, describedBy }, at) => {
    const description = byId.get(describedBy ?? '');
    if (description === undefined) return [];
    const path = ['groups', at, 'describedBy'];
    if (!description.isDescription) {
      return [
        {
          path,
          problem: `"${description.id}" is a group of its own, not a shared description`,
          remedy: 'Point at a group with isDescription: true, or remove describedBy',
        },
      ];
    }
    if (description.kind === kind) return [];
    return [
      {
        path,
        problem: `"${description.id}" describes groups of the kind ${description.kind}, not ${kind}`,
        remedy: 'Give both the same kind, or point at another description',
      },
    ];
  });
}

/** Two groups under one name could not be told apart when a channel is bound. */
function findNameClashes({ groups }: Model): ModelProblem[] {
  const owners = new Map<string, string>();
  return groups.flatMap((group, at) => {
    if (group.isDescription) return [];
    const names = [
      { name: group.name, path: ['groups', at, 'name'] },
      ...group.aliases.map((name, place) => ({ name, path: ['groups', at, 'aliases', place] })),
    ];
    return names.flatMap(({ name, path }) => {
      const key = foldName(name);
      const owner = owners.get(key) ?? group.id;
      owners.set(key, owner);
      if (owner === group.id) return [];
      return [
        {
          path,
          problem: `"${name}" is also a name of the group "${owner}"`,
          remedy: 'Add the place or the level to one of them, or remove the alias',
        },
      ];
    });
  });
}

function findPlaceFaults(model: Model): ModelProblem[] {
  const delregionOf = new Map(model.municipalities.map(({ id, delregion }) => [id, delregion]));
  return (['groups', 'organisations', 'activities', 'tables'] as const).flatMap((kind) =>
    model[kind].flatMap(({ municipality, delregion }, at) => {
      const own = delregionOf.get(municipality ?? '');
      if (own === undefined || delregion === undefined || own === delregion) return [];
      return [
        {
          path: [kind, at, 'delregion'],
          problem: `The municipality "${municipality ?? ''}" belongs to "${own}", not to "${delregion}"`,
          remedy: `Write delregion: ${own}, or correct the municipality`,
        },
      ];
    }),
  );
}

/** Shared descriptions, names and places of groups that do not agree. */
export const findGroupFaults = (model: Model): ModelProblem[] => [
  ...findDescriptionFaults(model),
  ...findNameClashes(model),
  ...findPlaceFaults(model),
];
