import { byOwner } from '../../core/by-owner.ts';
import type { Directory } from '../../organisation/directory.ts';
import type { Group } from '../../organisation/schema.ts';
import type { Concept } from '../lexicon/concept-words.ts';
import { has, hasAny, positionsOf, type Reading } from '../reading/reading.ts';
import type { Scope } from '../scope.ts';
import { createStemsBy } from '../words/stems-by.ts';

export type FoundGroups = {
  readonly groups: readonly Group[];
  readonly positions: readonly number[];
  /** The question itself points at them, rather than the channel. */
  readonly isNamed: boolean;
};

type KindRule = {
  readonly concepts: readonly Concept[];
  readonly fits: (group: Group) => boolean;
  /** "Both on the strategic and the operative level": more kinds than one are named. */
  readonly isSeveral?: boolean;
};

/** Words that name a kind of group, the most telling first. */
export const kindRules: readonly KindRule[] = [
  { concepts: ['strategic'], fits: ({ kind }) => kind === 'delregional-officials-strategic' },
  { concepts: ['operative'], fits: ({ kind }) => kind === 'delregional-officials-operative' },
  { concepts: ['medical'], fits: ({ kind }) => kind === 'medical' },
  {
    concepts: ['central', 'officials'],
    fits: ({ kind }) => kind === 'central-officials',
  },
  { concepts: ['localGroup'], fits: ({ kind }) => kind === 'local' },
  {
    concepts: ['officials'],
    // An operative group by another name is no «beredning».
    fits: ({ kind, name }) => kind.startsWith('delregional-officials') && /beredning/.test(name),
  },
  { concepts: ['ds'], fits: ({ kind }) => kind === 'delregional-political' },
  { concepts: ['delregion', 'political'], fits: ({ kind }) => kind === 'delregional-political' },
];

/** Words for a group that do not say which. */
const groupWords =
  /^(grupp|gruppen|gruppens|grupper|grupperna|group|groups|samverkan|vardsamverkan|niva|nivan|level|team|organ|body|beredning|beredningen|traffar|skane|local|lokal|lokala)$/;

/** The kind of group that is named, or the kinds where two levels of officials are named together. */
function findRule(reading: Reading): KindRule | undefined {
  const rule = kindRules.find(({ concepts }) => has(reading, ...concepts));
  const levels = kindRules.slice(0, 2).filter(({ concepts }) => has(reading, ...concepts));
  if (levels.length < 2) return rule;
  return {
    concepts: levels.flatMap(({ concepts }) => concepts),
    fits: (group) => levels.some(({ fits }) => fits(group)),
    isSeveral: true,
  };
}

/** "Who from Dalby sits in the operative group?": the place names a seat. */
const isAboveLocal = (reading: Reading): boolean =>
  hasAny(reading, 'operative', 'strategic', 'medical', 'officials') && !has(reading, 'localGroup');

export function findGroups(
  reading: Reading,
  scope: Scope,
  bound: Group | undefined,
  directory: Directory,
): FoundGroups | undefined {
  const places = [...reading.municipalities, ...reading.delregions].flatMap(
    ({ positions }) => positions,
  );
  const generic = reading.tokens
    .filter(({ folded }) => groupWords.test(folded))
    .map(({ at }) => at);
  const found = (
    groups: readonly Group[],
    positions: readonly number[],
    isNamed: boolean,
  ): FoundGroups => ({
    groups,
    positions: [...positions, ...places, ...generic],
    isNamed,
  });

  if (isOwnSeats(reading, bound, directory)) {
    return { groups: bound === undefined ? [] : [bound], positions: generic, isNamed: true };
  }
  const exact = reading.groups.flatMap(({ id, positions }) => {
    const group = directory.findGroup(id);
    return group === undefined ? [] : [{ group, positions }];
  });
  const fullyNamed =
    findRule(reading)?.isSeveral === true
      ? []
      : exact.filter(
          ({ group }) =>
            fitsPlaces(group, reading, directory) &&
            !(isAboveLocal(reading) && group.kind === 'local'),
        );
  if (fullyNamed.length > 0 && !fullyNamed.every(({ group }) => group.isDescription)) {
    const own = fullyNamed.filter(({ group }) => isPreferred(group, scope));
    const kept = (own.length > 0 ? own : fullyNamed).filter(({ group }) => !group.isDescription);
    return found(
      [...new Set(kept.map(({ group }) => group))],
      kept.flatMap(({ positions }) => positions),
      true,
    );
  }

  // "Our assignment towards the local groups" is still ours.
  const isOwnTask = reading.isOurs && has(reading, 'assign') && bound !== undefined;
  const rule = isOwnTask ? undefined : findRule(reading);
  const kindPositions = rule === undefined ? [] : positionsOf(reading, ...rule.concepts);
  if (rule !== undefined) {
    if (bound !== undefined && rule.fits(bound) && !scope.isNamed && rule.isSeveral !== true)
      return found([bound], kindPositions, true);
    const isOnAll = rule.concepts[0] === 'localGroup' && !scope.isNamed && bound === undefined;
    if (isOnAll && scope.municipalities.length === 0) {
      return general(directory, kindPositions, found);
    }
    const fitting = groupsOf(rule, directory).filter((group) =>
      fitsPlaces(group, reading, directory),
    );
    const inScope = fitting.filter(
      ({ delregion }) =>
        delregion === undefined ||
        scope.delregions === undefined ||
        scope.delregions.includes(delregion),
    );
    const nearest = inScope.filter(
      ({ municipality }) =>
        scope.municipalities.length > 0 &&
        municipality !== undefined &&
        scope.municipalities.includes(municipality),
    );
    if (nearest.length > 0) return found(preferWhole(nearest, reading), kindPositions, true);
    if (isOnAll) return general(directory, kindPositions, found);
    if (inScope.length > 0) return found(inScope, kindPositions, true);
    if (scope.isNamed || bound !== undefined) return found([], kindPositions, true);
    return undefined;
  }

  if (reading.municipalities.length > 0) {
    const local = reading.municipalities.flatMap(({ id }) => {
      if (bound?.municipality === id) return [bound];
      const group = directory.localGroupOf(id);
      return group === undefined ? [] : [group];
    });
    return found(local, [], true);
  }
  if (reading.delregions.length > 0) return ofDelregion(reading, directory, found);
  if (bound === undefined) return undefined;
  return found([bound], [], reading.isOurs);
}

const groupsByRule = byOwner(
  ({ bindableGroups }: Directory): ReadonlyMap<KindRule, readonly Group[]> =>
    new Map(kindRules.map((rule) => [rule, bindableGroups.filter(rule.fits)])),
);

/** The groups that the rule fits, in the model's order. */
const groupsOf = (rule: KindRule, directory: Directory): readonly Group[] =>
  groupsByRule(directory).get(rule) ?? directory.bindableGroups.filter(rule.fits);

type Found = (
  groups: readonly Group[],
  positions: readonly number[],
  isNamed: boolean,
) => FoundGroups;

/** What holds of all local groups. */
function general(
  { groups }: Directory,
  positions: readonly number[],
  found: Found,
): FoundGroups | undefined {
  const description = groups.find(
    (group) => group.isDescription && group.delregion === undefined && group.kind === 'local',
  );
  return description === undefined ? undefined : found([description], positions, true);
}

/** "Vem är ordförande i Nordost?": of the delregion's own groups, for lack of a named one. */
function ofDelregion(
  reading: Reading,
  { bindableGroups }: Directory,
  found: (groups: readonly Group[], positions: readonly number[], isNamed: boolean) => FoundGroups,
): FoundGroups | undefined {
  const isOnPost = hasAny(reading, 'chair', 'convene', 'vice');
  if (!isOnPost && !has(reading, 'who', 'member')) return undefined;
  if (has(reading, 'local') || hasAny(reading, 'howOften', 'localGroup')) return undefined;
  const groups = bindableGroups.filter(
    ({ kind, delregion }) =>
      reading.delregions.some(({ id }) => id === delregion) &&
      (isOnPost
        ? kind !== 'local' && kind !== 'delregional-political'
        : kind.startsWith('delregional-officials')),
  );
  return groups.length === 0 ? undefined : found(groups, [], true);
}

/** "Who sits in our group for Eslöv?" in a group above the local level: a seat, not a group. */
function isOwnSeats(reading: Reading, bound: Group | undefined, directory: Directory): boolean {
  if (bound === undefined || bound.municipality !== undefined) return false;
  if (
    !hasAny(reading, 'member', 'who', 'present', 'absent') ||
    hasAny(reading, 'localGroup', 'chair', 'convene')
  )
    return false;
  const places = [
    ...reading.municipalities,
    ...reading.groups.filter(({ positions }) => positions.length === 1),
  ].flatMap(({ positions }) => positions);
  if (places.length === 0) return false;
  const seats = wordsOfSeats(directory)(bound);
  return places.every((at) => reading.tokens[at]?.keys.some((key) => seats.has(key)) === true);
}

const wordsOfSeats = byOwner(({ byId }: Directory) =>
  createStemsBy(({ participants }: Group) =>
    participants.flatMap(({ text, municipalities }) => [
      text.sv,
      ...municipalities.map((id) => byId.municipalities.get(id)?.name),
    ]),
  ),
);

/** Dalby lies in Lund's municipality: the municipality's name alone means its own group. */
function preferWhole(groups: readonly Group[], reading: Reading): readonly Group[] {
  if (reading.municipalities.length === 0) return groups;
  const named = groups.filter(({ name, municipality }) => {
    const last = name.split(' ').at(-1)?.toLowerCase() ?? '';
    return (
      municipality !== undefined &&
      (municipality.includes(last.slice(0, 3)) || reading.line.includes(last))
    );
  });
  return named.length > 0 ? named : groups;
}

function fitsPlaces(group: Group, reading: Reading, directory: Directory): boolean {
  if (reading.municipalities.length > 0) {
    if (group.municipality === undefined) {
      return reading.municipalities.some(
        ({ id }) => directory.byId.municipalities.get(id)?.delregion === group.delregion,
      );
    }
    return reading.municipalities.some(({ id }) => id === group.municipality);
  }
  if (reading.delregions.length > 0) {
    return reading.delregions.some(({ id }) => id === group.delregion);
  }
  return true;
}

const isPreferred = (group: Group, scope: Scope): boolean =>
  group.delregion !== undefined &&
  scope.delregions !== undefined &&
  scope.delregions.includes(group.delregion) &&
  (scope.municipalities.length === 0 ||
    group.municipality === undefined ||
    scope.municipalities.includes(group.municipality));
