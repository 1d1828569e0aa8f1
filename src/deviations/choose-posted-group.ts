import type { LadderSnapshot } from './ladder-rules.ts';

/** From a case's lowest group to its highest, as far as the model names them. */
const listUpwards = ({ receivers }: LadderSnapshot): readonly string[] =>
  [
    receivers.local,
    receivers.officials,
    ...receivers.informed,
    receivers.political,
    receivers.central,
  ].filter((groupId) => groupId !== null);

/**
 * Whose channel a case lies in: its group's own, else that of the nearest higher group that has
 * one; undefined when none has. A group that the model does not name is taken as the lowest.
 */
export function choosePostedGroup(
  ladder: LadderSnapshot,
  handlingGroupId: string | null,
  hasChannel: (groupId: string) => boolean,
): string | undefined {
  const upwards = listUpwards(ladder);
  const at = handlingGroupId === null ? 0 : Math.max(0, upwards.indexOf(handlingGroupId));
  return upwards.slice(at).find(hasChannel);
}
