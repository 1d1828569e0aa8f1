import type { Group } from '../../organisation/schema.ts';
import { query, type FrameInput } from '../frames/candidate.ts';
import { kindRules } from '../frames/find-groups.ts';
import { readGroupAspect } from '../frames/group-aspect.ts';
import type { Query } from '../query.ts';
import { has, hasAny } from '../reading/reading.ts';
import { moveTable } from './move-table.ts';
import { splitTopic } from './split-topic.ts';

/** "Och vi då?" */
const aboutUs = / (vi|oss|we|us) /;

/** The same asked of another place or of the group beside it. */
export function movePlace(input: FrameInput, before: Query): Query | undefined {
  const { reading, directory, bound } = input;
  const isOnUs = reading.isOurs || aboutUs.test(reading.line);
  const named = reading.groups.find(({ id }) => directory.findGroup(id)?.isDescription === false);
  if (before.topic.startsWith('group:') && named !== undefined) {
    return query(`group:${named.id}`, readGroupAspect(reading)?.aspect ?? before.aspect);
  }
  const sibling = siblingGroup(input, before);
  if (sibling !== undefined) {
    return query(`group:${sibling.id}`, readGroupAspect(reading)?.aspect ?? before.aspect);
  }
  const municipality = reading.municipalities[0]?.id ?? (isOnUs ? bound?.municipality : undefined);
  const delregion =
    reading.delregions[0]?.id ??
    (isOnUs && municipality === undefined ? bound?.delregion : undefined);
  if (municipality === undefined && delregion === undefined) return undefined;
  const [kind, id] = splitTopic(before);
  switch (kind) {
    case 'group': {
      const group = directory.findGroup(id);
      const moved = group && groupAt(group, municipality, delregion, input);
      const aspect = readGroupAspect(reading)?.aspect ?? before.aspect;
      return moved && query(`group:${moved.id}`, aspect);
    }
    case 'role':
      return query(before.topic, before.aspect, { municipality, delregion });
    case 'municipality':
      return municipality === undefined
        ? undefined
        : query(`municipality:${municipality}`, before.aspect);
    case 'delregion':
      return delregion === undefined ? undefined : query(`delregion:${delregion}`, before.aspect);
    case 'activity':
      return municipality === undefined
        ? undefined
        : query(before.topic, before.aspect, { municipality, placeAsked: 'yes' });
    case 'table':
      return municipality === undefined ? undefined : moveTable(input, before, id, municipality);
    default:
      return undefined;
  }
}

/** "Vilka mer är med där?" after a municipality's delregion. */
export function askNeighbours(
  { reading, directory }: FrameInput,
  before: Query,
): Query | undefined {
  const [kind, id] = splitTopic(before);
  const isMoved = reading.municipalities.some((one) => one.id !== id);
  if (kind !== 'municipality' || isMoved || !hasAny(reading, 'member', 'other', 'municipality'))
    return undefined;
  const delregion = directory.byId.municipalities.get(id)?.delregion;
  return delregion === undefined
    ? undefined
    : query(`delregion:${delregion}`, 'municipalities', { without: id });
}

/** "Och den medicinska?" after another group of the same delregion. */
function siblingGroup({ reading, directory }: FrameInput, before: Query): Group | undefined {
  const [kind, id] = splitTopic(before);
  if (kind !== 'group' || reading.municipalities.length > 0) return undefined;
  const rule = kindRules.find(({ concepts }) => has(reading, ...concepts));
  const delregion = reading.delregions[0]?.id ?? directory.findGroup(id)?.delregion;
  if (rule === undefined || delregion === undefined) return undefined;
  return directory.bindableGroups.find(
    (group) => group.delregion === delregion && group.id !== id && rule.fits(group),
  );
}

function groupAt(
  group: Group,
  municipality: string | undefined,
  delregion: string | undefined,
  { directory }: FrameInput,
): Group | undefined {
  if (municipality !== undefined) {
    const place = directory.byId.municipalities.get(municipality);
    if (group.kind === 'local') return directory.localGroupOf(municipality);
    return directory.bindableGroups.find(
      (one) => one.kind === group.kind && one.delregion === place?.delregion,
    );
  }
  const family = group.kind.split('-').slice(0, 2).join('-');
  return (
    directory.bindableGroups.find(
      (one) => one.kind === group.kind && one.delregion === delregion,
    ) ??
    directory.bindableGroups.find(
      (one) => one.kind.startsWith(family) && one.delregion === delregion,
    )
  );
}
