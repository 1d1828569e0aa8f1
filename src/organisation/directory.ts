import { once } from '../core/once.ts';
import { citeSource, type CitedSource } from './directory/cited-source.ts';
import { createGroupRelations, type GroupRelations } from './directory/group-relations.ts';
import { createGroupFinder, type GroupFinder } from './directory/group-finder.ts';
import { getById, indexById, type ModelIndex } from './directory/index-by-id.ts';
import { inheritDescription } from './directory/inherit-description.ts';
import { findLadderReceivers, type LadderReceivers } from './directory/ladder-receivers.ts';
import { listPosts, type Post } from './directory/list-posts.ts';
import { createPeopleInText } from './directory/people-in-text.ts';
import { createPlanFinder, type PlanFinder } from './directory/plan-finder.ts';
import { resolveParticipant, type ResolvedParticipant } from './directory/resolve-participant.ts';
import { createSeatFinder, type SeatFinder } from './directory/seat-finder.ts';
import type { Citation, Delregion, Group, Ladder, Model, Municipality } from './schema.ts';

export type { CitedSource, LadderReceivers, ModelIndex, Post, ResolvedParticipant };

/** All look-ups over a checked model. Groups come with the fields of their shared description. */
export type Directory = GroupFinder &
  GroupRelations &
  PlanFinder &
  SeatFinder & {
    readonly model: Model;
    /** Every kind by id; `groups` hold their inherited fields. */
    readonly byId: ModelIndex;
    /** Every group, shared descriptions included. */
    readonly groups: readonly Group[];
    /** The groups that a channel can be bound to. */
    readonly bindableGroups: readonly Group[];
    /** @throws RangeError when the model holds no such group. */
    readonly getGroup: (id: string) => Group;
    readonly findGroup: (id: string) => Group | undefined;
    /** The description for all Skåne of this kind of group, never inherited. */
    readonly findGeneralDescription: (group: Group) => Group | undefined;
    readonly municipalitiesOf: (delregionId: string) => readonly Municipality[];
    readonly delregionOf: (group: Group) => Delregion | undefined;
    readonly groupsOfDelregion: (delregionId: string) => readonly Group[];
    readonly groupsOfMunicipality: (municipalityId: string) => readonly Group[];
    /** The municipality's own group before any group of a part of it. */
    readonly localGroupOf: (municipalityId: string) => Group | undefined;
    readonly groupsReportingTo: (id: string) => readonly Group[];
    readonly participantsOf: (group: Group) => readonly ResolvedParticipant[];
    readonly namesSomeone: (text: string) => boolean;
    readonly postsOf: (personId: string) => readonly Post[];
    readonly citeSource: (citation: Citation) => CitedSource;
    /** The ladder in force: the highest version. */
    readonly ladder: Ladder | undefined;
    readonly receiversOf: (delregionId: string) => LadderReceivers | undefined;
  };

/** Look-ups are made ready at their first use, so that a start waits for none of them. */
export function createDirectory(model: Model): Directory {
  const raw = indexById(model);
  const groups = once(() =>
    model.groups.map((group) =>
      inheritDescription(
        group,
        group.describedBy === undefined ? undefined : getById(raw.groups, group.describedBy),
      ),
    ),
  );
  const byId = indexById(model, { groups });
  const bindableGroups = once(() => groups().filter(({ isDescription }) => !isDescription));
  const municipalities = once(() =>
    Map.groupBy(model.municipalities, ({ delregion }) => delregion),
  );
  const inDelregion = once(() => Map.groupBy(bindableGroups(), ({ delregion }) => delregion));
  const inMunicipality = once(() =>
    Map.groupBy(bindableGroups(), ({ municipality }) => municipality),
  );
  const relations = createGroupRelations(groups);
  const posts = once(() => listPosts(bindableGroups(), byId));
  const ladders = once(() => model.ladders.toSorted((a, b) => b.version - a.version));
  const peopleInText = once(() => createPeopleInText(model.people));

  return {
    ...relations,
    ...createGroupFinder(bindableGroups, model),
    ...createPlanFinder(model),
    ...createSeatFinder(bindableGroups),
    model,
    byId,
    get groups() {
      return groups();
    },
    get bindableGroups() {
      return bindableGroups();
    },
    getGroup: (id) => getById(byId.groups, id),
    findGroup: (id) => byId.groups.get(id),
    findGeneralDescription: ({ kind }) =>
      groups().find(
        (group) => group.isDescription && group.kind === kind && group.delregion === undefined,
      ),
    municipalitiesOf: (delregionId) => municipalities().get(delregionId) ?? [],
    delregionOf: ({ delregion }) =>
      delregion === undefined ? undefined : getById(byId.delregions, delregion),
    groupsOfDelregion: (delregionId) => inDelregion().get(delregionId) ?? [],
    groupsOfMunicipality: (municipalityId) => inMunicipality().get(municipalityId) ?? [],
    localGroupOf: (municipalityId) => {
      const local = (inMunicipality().get(municipalityId) ?? []).filter(
        ({ level }) => level === 'local',
      );
      const name = byId.municipalities.get(municipalityId)?.name ?? '';
      return local.find((group) => group.name.includes(name)) ?? local[0];
    },
    groupsReportingTo: (id) => relations.relatedFrom(id, 'reportsTo'),
    participantsOf: (group) => group.participants.map((seat) => resolveParticipant(seat, byId)),
    namesSomeone: (text) => peopleInText()(text),
    postsOf: (personId) => posts().get(personId) ?? [],
    citeSource: (citation) => citeSource(citation, byId.sources),
    get ladder() {
      return ladders()[0];
    },
    receiversOf: (delregionId) => findLadderReceivers(ladders()[0], delregionId, byId.groups),
  };
}
