import type { Group, Ladder } from '../schema.ts';
import { getById } from './index-by-id.ts';

/** Who takes a case further in a delregion. */
export type LadderReceivers = {
  /** Absent: the sources name no such group. */
  readonly officials: Group | undefined;
  readonly informed: readonly Group[];
  readonly political: Group;
  readonly note: Ladder['receivers'][number]['note'];
};

export function findLadderReceivers(
  ladder: Ladder | undefined,
  delregion: string,
  groups: ReadonlyMap<string, Group>,
): LadderReceivers | undefined {
  const row = ladder?.receivers.find((receiver) => receiver.delregion === delregion);
  if (row === undefined) return undefined;
  return {
    officials: row.officials === undefined ? undefined : getById(groups, row.officials),
    informed: row.informed.map((id) => getById(groups, id)),
    political: getById(groups, row.political),
    note: row.note,
  };
}
