import type { Group } from '../schema.ts';

const or = <Item>(own: readonly Item[], shared: readonly Item[]): Item[] =>
  own.length > 0 ? [...own] : [...shared];

/**
 * The group with the fields of its shared description where it has none of its own. One step
 * only: what the description itself rests on, such as the assignment document's general one, is
 * not taken over.
 */
export function inheritDescription(group: Group, description: Group | undefined): Group {
  if (description === undefined) return group;
  const { purpose, chair, viceChair, convener, meetings } = description;
  return {
    ...(purpose && { purpose }),
    ...(chair && { chair }),
    ...(viceChair && { viceChair }),
    ...(convener && { convener }),
    ...(meetings && { meetings }),
    ...group,
    participants: or(group.participants, description.participants),
    assignments: or(group.assignments, description.assignments),
    developments: or(group.developments, description.developments),
    reportsTo: or(group.reportsTo, description.reportsTo),
    assignsTo: or(group.assignsTo, description.assignsTo),
    assignedBy: or(group.assignedBy, description.assignedBy),
    sendsMinutesTo: or(group.sendsMinutesTo, description.sendsMinutesTo),
    informs: or(group.informs, description.informs),
    preparesFor: or(group.preparesFor, description.preparesFor),
    notes: or(group.notes, description.notes),
  };
}
