import { byOwner } from '../core/by-owner.ts';
import type { Directory } from '../organisation/directory.ts';
import type { Group } from '../organisation/schema.ts';
import type { CaseDetails } from './case-details.ts';
import { createLadderSnapshot, type LadderSnapshot } from './ladder-rules.ts';
import { findParty, type Party } from './parties.ts';

type Parties = Pick<CaseDetails, 'responsibleParty' | 'reportingParty'>;

type LocalGroup = {
  readonly group: Group;
  /** The organisations that the group's own text names. */
  readonly seats: ReadonlySet<string>;
  readonly isTownsOwn: boolean;
};

/** The model does not change while it is loaded. */
const listLocalGroups = byOwner((directory: Directory): readonly LocalGroup[] =>
  directory.bindableGroups
    .filter(({ level }) => level === 'local')
    .map((group): LocalGroup => {
      const participants = directory.participantsOf(group);
      return {
        group,
        seats: new Set(
          participants.flatMap(({ organisations }) => organisations.map(({ id }) => id)),
        ),
        isTownsOwn: directory.localGroupOf(group.municipality ?? '')?.id === group.id,
      };
    }),
);

/** How surely a local group is a party's own; a municipality has no seat in another's group. */
function scoreGroup({ group, seats }: LocalGroup, party: Party | undefined): number {
  if (party === undefined) return 0;
  const isHere = party.municipality !== undefined && party.municipality === group.municipality;
  const isNamed = seats.has(party.id);
  if (party.isMunicipal) return isHere ? 4 + (isNamed ? 1 : 0) : 0;
  if (isNamed) return 3;
  if (isHere) return party.servesWholeDelregion ? 1.5 : 2;
  return party.delregion !== undefined && party.delregion === group.delregion ? 1 : 0;
}

/** Below this nothing ties the case to just this group. */
const leastScore = 1.5;
const originScore = 3;

/**
 * The local group that both sides share: a municipality's own group before a hospital's town, a
 * group that names the unit before one that only lies near. Between two municipalities it is the
 * responsible one's. `originGroupId`, where it was filed, stands for a reporting side not told.
 */
export function findSharedLocalGroup(
  directory: Directory,
  { responsibleParty, reportingParty }: Parties,
  originGroupId?: string,
): Group | undefined {
  const responsible = findParty(directory, responsibleParty);
  const reporting = reportingParty === null ? undefined : findParty(directory, reportingParty);
  const scored = listLocalGroups(directory)
    .map((local) => {
      const { group, isTownsOwn } = local;
      const own = scoreGroup(local, responsible);
      const atOrigin = group.id === originGroupId ? (reporting ? 0.5 : originScore) : 0;
      const score = own + scoreGroup(local, reporting) + atOrigin;
      return { group, score, own, isTownsOwn };
    })
    .filter(({ score }) => score >= leastScore)
    .sort(
      (a, b) => b.score - a.score || b.own - a.own || Number(b.isTownsOwn) - Number(a.isTownsOwn),
    );
  const [best, next] = scored;
  if (best === undefined) return undefined;
  const isTie =
    next !== undefined &&
    next.score === best.score &&
    next.own === best.own &&
    next.isTownsOwn === best.isTownsOwn;
  return isTie ? undefined : best.group;
}

/**
 * The ladder in force with the groups of this case: step 1 the shared local group, step 2 the
 * officials of the delregion, step 3 the central officials or the delregion's political group.
 * @throws Error when the model holds no ladder
 */
export function chooseLadder(
  directory: Directory,
  parties: Parties,
  originGroupId?: string,
): LadderSnapshot {
  const { ladder } = directory;
  if (ladder === undefined) throw new Error('The model holds no ladder');
  const localGroup = findSharedLocalGroup(directory, parties, originGroupId);
  const origin = originGroupId === undefined ? undefined : directory.findGroup(originGroupId);
  const delregionOf = (partyId: string | null) =>
    partyId === null ? undefined : findParty(directory, partyId)?.delregion;
  const delregion =
    localGroup?.delregion ??
    delregionOf(parties.responsibleParty) ??
    delregionOf(parties.reportingParty) ??
    origin?.delregion;
  const central = directory.bindableGroups.find(({ kind }) => kind === 'central-officials');
  return createLadderSnapshot(ladder, {
    delregion,
    localGroup: localGroup?.id,
    centralOfficials: central?.id,
  });
}
