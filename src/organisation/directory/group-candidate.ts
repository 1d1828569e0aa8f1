import type { Group, Model } from '../schema.ts';
import { foldName, stemName } from './group-words.ts';

const levelWords = { central: 'central', delregional: 'delregional', local: 'lokal' } as const;

const kindWords: Readonly<Record<Group['kind'], string>> = {
  'central-political': 'politisk',
  'central-officials': 'tjänstemän',
  'delregional-political': 'politisk',
  'delregional-officials': 'tjänstemän',
  'delregional-officials-strategic': 'strategisk',
  'delregional-officials-operative': 'operativ',
  medical: 'medicinsk',
  local: 'lokal',
};

export type CandidateName = {
  /** Lower case, single spaces. */
  readonly written: string;
  readonly folded: string;
  readonly stems: readonly string[];
};

/** A group as the name search sees it. */
export type GroupCandidate = {
  readonly group: Group;
  /** The official name, its aliases and the English name. */
  readonly names: readonly CandidateName[];
  /** Stems that fit the group although no name of it may hold them: level, kind, place. */
  readonly fitting: ReadonlySet<string>;
  /** Stems of the other municipalities of its delregion. */
  readonly nearby: ReadonlySet<string>;
};

export const readName = (name: string): CandidateName => ({
  written: name.toLowerCase().replace(/\s+/g, ' ').trim(),
  folded: foldName(name),
  stems: stemName(name),
});

type Place = Model['municipalities'][number] | Model['delregions'][number];

const stemPlace = ({ name, aliases }: Place): string[] => [name, ...aliases].flatMap(stemName);

export type GroupCandidates = {
  readonly candidates: readonly GroupCandidate[];
  /** Stems of every municipality's and delregion's names. */
  readonly places: ReadonlySet<string>;
};

/** @param groups the bindable groups */
export function createGroupCandidates(
  groups: readonly Group[],
  { municipalities, delregions }: Model,
): GroupCandidates {
  const stemsOf = (places: readonly Place[]): ReadonlyMap<string, string[]> =>
    new Map(places.map((place) => [place.id, stemPlace(place)]));
  const ofMunicipality = stemsOf(municipalities);
  const ofDelregion = stemsOf(delregions);
  const nearbyOf = new Map(
    [...Map.groupBy(municipalities, ({ delregion }) => delregion)].map(([id, own]) => [
      id,
      new Set(own.flatMap(stemPlace)),
    ]),
  );

  const candidates = groups.map((group) => ({
    group,
    names: [...new Set([group.name, ...group.aliases, group.nameEn])].map(readName),
    fitting: new Set([
      ...stemName(levelWords[group.level]),
      ...stemName(kindWords[group.kind]),
      ...(ofMunicipality.get(group.municipality ?? '') ?? []),
      ...(ofDelregion.get(group.delregion ?? '') ?? []),
    ]),
    nearby: nearbyOf.get(group.delregion ?? '') ?? new Set<string>(),
  }));
  return {
    candidates,
    places: new Set([...ofMunicipality.values(), ...ofDelregion.values()].flat()),
  };
}
