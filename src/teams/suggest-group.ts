import type { Directory } from '../organisation/directory.ts';
import type { Group } from '../organisation/schema.ts';
import type { Place } from './turn.ts';

/** The group that a place is named after, if it is one. */
export function suggestGroup(
  directory: Directory,
  { channelName, teamName }: Place,
): Group | undefined {
  for (const name of [channelName, teamName]) {
    if (name === undefined) continue;
    const resolution = directory.resolveGroupName(name);
    if (resolution.kind === 'found') return resolution.group;
  }
  return undefined;
}
