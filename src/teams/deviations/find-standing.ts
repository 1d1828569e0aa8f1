import type { Actor, Side } from '../../deviations/actor.ts';
import type { Case } from '../../deviations/case.ts';
import { choosePostedGroup } from '../../deviations/choose-posted-group.ts';
import type { Place, Person } from '../turn.ts';
import type { GroupChannel } from './channel-finder.ts';
import type { DeviationContext } from './deviation-context.ts';

/** In what capacities a person stands to a case, by their authenticated id and the live rosters. */
export type Standing = {
  readonly actor: Actor;
  /** The parties, the handling group, and those who are told. */
  readonly mayRead: boolean;
  /** A roster could not be read: the person may be more than is known. */
  readonly isUncertain: boolean;
};

type Who = { readonly place: Pick<Place, 'tenantId'>; readonly person: Person };
type Room = Pick<GroupChannel, 'conversationId' | 'serviceUrl'>;

/** The groups that have to do with a case now: who has it, who answers for step 1, who is told. */
export const listCaseGroups = ({ receiver, ladder, informed }: Case): readonly string[] =>
  [
    receiver.groupId,
    ladder.receivers.local,
    ladder.receivers.officials,
    ladder.receivers.political,
    ladder.receivers.central,
    ...ladder.receivers.informed,
    ...informed,
  ].filter((groupId) => groupId !== null);

/** Never from the card: only who Teams says is pressing, and who stands in which roster now. */
export async function findStanding(
  context: DeviationContext,
  { place: { tenantId }, person }: Who,
  current: Case,
): Promise<Standing> {
  const { channels, cases, connectTo } = context;
  const id = person.aadObjectId;
  if (id === undefined) {
    return { actor: { id: '', displayName: '', sides: [] }, mayRead: false, isUncertain: false };
  }
  const [byGroup, posts] = await Promise.all([
    channels(tenantId, listCaseGroups(current)),
    cases.listPosts({ tenantId, caseId: current.id }),
  ]);
  const { local } = current.ladder.receivers;
  const postedGroup = choosePostedGroup(current.ladder, current.receiver.groupId, (groupId) =>
    byGroup.has(groupId),
  );
  // While the local group has no channel, a case of step 1 is handled where it lies.
  const standIn = current.step === 1 ? postedGroup : undefined;
  const roomsOf = (groupId: string | null | undefined): readonly Room[] =>
    groupId === null || groupId === undefined ? [] : (byGroup.get(groupId) ?? []);
  const groupRooms = new Set(
    [...byGroup.values()].flat().map(({ conversationId }) => conversationId),
  );
  // Where it was filed is the reporter's side, unless that is a group which has to do with it.
  const originRooms = posts.filter(
    ({ role, conversationId }) => role === 'origin' && !groupRooms.has(conversationId),
  );

  const memberships = new Map<string, Promise<boolean | undefined>>();
  const isMember = ({ conversationId, serviceUrl }: Room): Promise<boolean | undefined> => {
    const known = memberships.get(conversationId);
    if (known !== undefined) return known;
    const asked = connectTo(serviceUrl)
      .findMember(conversationId, person.id)
      .then(
        (memberId) => memberId === person.id,
        () => undefined,
      );
    memberships.set(conversationId, asked);
    return asked;
  };
  const isInAny = async (rooms: readonly Room[]): Promise<boolean> =>
    (await Promise.all(rooms.map(isMember))).includes(true);

  const [isHandling, isResponsible, isReporting, isInformed] = await Promise.all([
    isInAny(roomsOf(postedGroup)),
    isInAny(roomsOf(local !== null && byGroup.has(local) ? local : standIn)),
    isInAny(originRooms),
    isInAny(current.informed.flatMap(roomsOf)),
  ]);
  const isReporter = current.reporter.id === id;
  const sides: Side[] = [
    ...(isReporter ? (['reporter', 'reporting'] as const) : []),
    ...(isReporting && !isReporter ? (['reporting'] as const) : []),
    ...(isResponsible ? (['responsible'] as const) : []),
    ...(isHandling ? (['handling-group'] as const) : []),
  ];
  return {
    actor: { id, displayName: person.name ?? id, sides },
    mayRead: sides.length > 0 || isInformed,
    isUncertain: (await Promise.all(memberships.values())).includes(undefined),
  };
}
