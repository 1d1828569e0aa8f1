import type { Directory } from '../organisation/directory.ts';
import type { Activity, Group } from '../organisation/schema.ts';

const byKindOrder = (
  groups: readonly Group[],
  kinds: readonly Group['kind'][],
): Group | undefined =>
  kinds.flatMap((kind) => groups.find((group) => group.kind === kind) ?? [])[0];

/**
 * The group in whose channel the process leaders work: the operative officials' group, else the
 * nearest that the delregion has. Without a delregion: the central officials' group.
 */
export function findProcessLeaderGroup(
  directory: Directory,
  delregionId: string | undefined,
): Group | undefined {
  if (delregionId === undefined) {
    return directory.bindableGroups.find(({ kind }) => kind === 'central-officials');
  }
  return byKindOrder(directory.groupsOfDelregion(delregionId), [
    'delregional-officials-operative',
    'delregional-officials',
    'delregional-officials-strategic',
    'delregional-political',
  ]);
}

/** The group that answers for a delregion's yearly plans: the one that prepares its body. */
export function findPlanningGroup(directory: Directory, delregionId: string): Group | undefined {
  return byKindOrder(directory.groupsOfDelregion(delregionId), [
    'delregional-officials-strategic',
    'delregional-officials',
    'delregional-political',
  ]);
}

const localGroups = /lokala? (?:samverkan|samarbetsgrupp|vårdsamverkan)/iu;

/**
 * The groups that are reminded of a plan activity: the local groups where the plan makes them
 * responsible, the municipality's group where the row is one municipality's, else the operative
 * group (docs/adr/0040).
 */
export function findToldGroups(directory: Directory, activity: Activity): readonly Group[] {
  if (localGroups.test(activity.responsible?.text.sv ?? '')) {
    return directory.groupsOfDelregion(activity.delregion).filter(({ kind }) => kind === 'local');
  }
  const ownGroup =
    activity.municipality === undefined ? undefined : directory.localGroupOf(activity.municipality);
  const told = ownGroup ?? findProcessLeaderGroup(directory, activity.delregion);
  return told === undefined ? [] : [told];
}
