import type { Group } from '../schema.ts';
import type { ModelIndex } from './index-by-id.ts';
import { stemName } from './group-words.ts';

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

/** A group as the name search sees it. */
export type GroupCandidate = {
  readonly group: Group;
  /** As written: the official name, its aliases, the English name. */
  readonly names: readonly string[];
  readonly stemmedNames: readonly (readonly string[])[];
  /** Stems that fit the group although no name of it may hold them: level, kind, place. */
  readonly fitting: ReadonlySet<string>;
};

export function createGroupCandidate(group: Group, index: ModelIndex): GroupCandidate {
  const places = [
    index.municipalities.get(group.municipality ?? ''),
    index.delregions.get(group.delregion ?? ''),
  ].flatMap((place) => (place === undefined ? [] : [place.name, ...place.aliases]));
  const names = [...new Set([group.name, ...group.aliases, group.nameEn])];
  return {
    group,
    names,
    stemmedNames: names.map(stemName),
    fitting: new Set([levelWords[group.level], kindWords[group.kind], ...places].flatMap(stemName)),
  };
}
