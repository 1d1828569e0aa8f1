import { inheritDescription } from '../directory/inherit-description.ts';
import type { ModelProblem } from '../model-fault.ts';
import type { Group, Model } from '../schema.ts';

/** A group under its own id or that of the description it shares. */
const answersTo = (group: Group, ids: readonly string[]): boolean =>
  ids.includes(group.id) || (group.describedBy !== undefined && ids.includes(group.describedBy));

/** An assignment is told from both ends alike, and goes the other way than the reports. */
export function findAssignmentFaults(model: Model): ModelProblem[] {
  const raw = new Map(model.groups.map((group) => [group.id, group]));
  const full = new Map(
    model.groups.map((group) => [
      group.id,
      inheritDescription(group, raw.get(group.describedBy ?? '')),
    ]),
  );

  return model.groups.flatMap((group, at) => {
    const self = full.get(group.id) ?? group;
    const oneSided = group.assignsTo.flatMap((id, place) => {
      const receiver = full.get(id);
      if (receiver === undefined || answersTo(self, receiver.assignedBy)) return [];
      return [
        {
          path: ['groups', at, 'assignsTo', place],
          problem: `"${group.id}" gives assignments to "${id}", which does not name it in assignedBy`,
          remedy: `Add "${group.id}" to assignedBy of "${id}", or remove "${id}" here`,
        },
      ];
    });
    const unreturned = group.assignedBy.flatMap((id, place) => {
      const giver = full.get(id);
      if (giver === undefined || answersTo(self, giver.assignsTo)) return [];
      return [
        {
          path: ['groups', at, 'assignedBy', place],
          problem: `"${group.id}" gets assignments from "${id}", which does not name it in assignsTo`,
          remedy: `Add "${group.id}" to assignsTo of "${id}", or remove "${id}" here`,
        },
      ];
    });
    const upwards = group.reportsTo.flatMap((id, place) =>
      self.assignsTo.includes(id)
        ? [
            {
              path: ['groups', at, 'reportsTo', place],
              problem: `"${group.id}" both reports to "${id}" and gives it assignments`,
              remedy: `Keep "${id}" in only one of reportsTo and assignsTo`,
            },
          ]
        : [],
    );
    return [...oneSided, ...unreturned, ...upwards];
  });
}
