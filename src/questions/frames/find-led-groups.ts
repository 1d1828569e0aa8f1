import type { Group } from '../../organisation/schema.ts';
import type { Mention, Reading } from '../reading/reading.ts';
import { isInScope } from '../scope.ts';
import type { FrameInput } from './candidate.ts';
import type { FoundGroups } from './find-groups.ts';
import type { GroupAspect } from './group-aspect.ts';

/** "I vilken grupp …", "vilka grupper …", "var är jag ordförande?": the group is what is asked for. */
const asksGroup =
  / (vilken|vilka|vilket|which|what|any|nagon|nagra) (\w+ )?(grupp|grupper|gruppen|gruppens|group|groups|samverkan|vardsamverkan|vardsamverkansgrupp\w*|lokalgrupp\w*|forum|organ|body|bodies|mote|moten|meetings?|beredning|beredningar)( |s )/;
const asksWhere = / (var|where) (ar|is|am|sitter|haller|basar|leder|do|does|kallar|sammankallar) /;
/** What a question for groups says beside the holder. */
export const groupWord =
  /^(grupp|grupper|gruppen|group|groups|samverkan|vardsamverkan|lokal|local|mote|moten|meeting|meetings|kommun|jag|i|var|where|do|does|hold|vid|at)$/;

type Post = NonNullable<Group['chair']>;

const postOf = (group: Group, aspect: GroupAspect): Post | undefined => {
  if (aspect === 'chair') return group.chair;
  if (aspect === 'vice-chair') return group.viceChair;
  return aspect === 'convener' ? (group.convener ?? group.chair) : undefined;
};

const ids = (mentions: readonly Mention[]): ReadonlySet<string> =>
  new Set(mentions.map(({ id }) => id));

/** Whether a question asks for groups, rather than of a group. */
export const asksForGroups = ({ line }: Reading): boolean =>
  asksGroup.test(line) || asksWhere.test(line);

/**
 * "In which group does the MAS of Osby hold the gavel?": the groups that a role, an organisation or
 * both together lead or convene. Undefined: no group is asked for, or nobody is named.
 */
export function findLedGroups(
  { reading, scope, directory }: FrameInput,
  aspect: GroupAspect,
): FoundGroups | undefined {
  if (!asksForGroups(reading)) return undefined;
  if (reading.roles.length + reading.organisations.length === 0) return undefined;
  const roles = ids(reading.roles);
  const organisations = new Set([
    ...ids(reading.organisations),
    ...directory.model.organisations
      .filter(
        ({ type, municipality }) =>
          type === 'municipality' && reading.municipalities.some(({ id }) => id === municipality),
      )
      .map(({ id }) => id),
  ]);
  const groups = directory.bindableGroups.filter((group) => {
    const post = postOf(group, aspect);
    return (
      post !== undefined &&
      isInScope(scope, group.delregion) &&
      isHeldBy(post, group, roles, organisations, reading)
    );
  });
  if (groups.length === 0) return undefined;
  return {
    groups,
    positions: [
      ...[
        ...reading.roles,
        ...reading.organisations,
        ...reading.municipalities,
        ...reading.delregions,
      ].flatMap(({ positions }) => positions),
      ...reading.tokens.filter(({ folded }) => groupWord.test(folded)).map(({ at }) => at),
    ],
    isNamed: true,
  };
}

/** The roles of a post and their organisations stand in one order; a local group's are its own. */
function isHeldBy(
  { roles: held, organisations: at }: Post,
  group: Group,
  roles: ReadonlySet<string>,
  organisations: ReadonlySet<string>,
  reading: Reading,
): boolean {
  if (roles.size === 0) return at.some((id) => organisations.has(id));
  return held.some((role, position) => {
    if (!roles.has(role)) return false;
    const organisation = at[position];
    if (organisations.size === 0 || organisation === undefined) {
      return (
        reading.municipalities.length === 0 ||
        reading.municipalities.some(({ id }) => id === group.municipality)
      );
    }
    return organisations.has(organisation);
  });
}
