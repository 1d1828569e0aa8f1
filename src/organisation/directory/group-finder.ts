import type { Group } from '../schema.ts';
import { createGroupCandidate } from './group-candidate.ts';
import { foldName, stemName } from './group-words.ts';
import type { ModelIndex } from './index-by-id.ts';
import { createGroupScorer, type GroupMatch } from './score-groups.ts';

export type { GroupMatch };

export type GroupResolution =
  | { readonly kind: 'found'; readonly group: Group }
  /** Best first, at most five; empty when nothing is near. */
  | { readonly kind: 'nearest'; readonly groups: readonly Group[] };

export type GroupFinder = {
  /** Every group whose name the text may mean, best first. */
  readonly findGroupsByName: (text: string) => readonly GroupMatch[];
  /** One group where the text leaves no doubt, otherwise the nearest to choose from. */
  readonly resolveGroupName: (text: string) => GroupResolution;
};

const mostSuggestions = 5;
const sureScore = 0.7;
const sureLead = 0.1;
const nearScore = 0.25;

const asWritten = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();
const asStems = (text: string): string => stemName(text).sort().join(' ');

/** From the strictest reading of a name to the loosest that still leaves no doubt. */
const readings = [asWritten, foldName, asStems] as const;

/** @param groups the bindable groups */
export function createGroupFinder(groups: readonly Group[], index: ModelIndex): GroupFinder {
  const candidates = groups.map((group) => createGroupCandidate(group, index));
  const places = new Set(
    [...index.municipalities.values(), ...index.delregions.values()]
      .flatMap(({ name, aliases }) => [name, ...aliases])
      .flatMap(stemName),
  );
  const namesByReading = readings.map((read) => {
    const byName = new Map<string, Set<Group>>();
    for (const { group, names } of candidates) {
      for (const name of names.map(read)) {
        byName.set(name, (byName.get(name) ?? new Set()).add(group));
      }
    }
    return { read, byName };
  });
  const findGroupsByName = createGroupScorer(candidates, places);

  const findExactly = (text: string): readonly Group[] => {
    for (const { read, byName } of namesByReading) {
      const found = byName.get(read(text));
      if (found !== undefined) return [...found];
    }
    return [];
  };

  return {
    findGroupsByName,
    resolveGroupName: (text) => {
      const exact = findExactly(text);
      if (exact[0] !== undefined && exact.length === 1) return { kind: 'found', group: exact[0] };

      const matches = findGroupsByName(text);
      const [first, second] = matches;
      const isSure =
        exact.length === 0 &&
        first !== undefined &&
        !first.isElsewhere &&
        first.score >= sureScore &&
        first.score - (second === undefined || second.isElsewhere ? 0 : second.score) >= sureLead;
      if (isSure) return { kind: 'found', group: first.group };

      const near = matches.filter(({ score }) => score >= nearScore).map(({ group }) => group);
      return {
        kind: 'nearest',
        groups: [...new Set([...exact, ...near])].slice(0, mostSuggestions),
      };
    },
  };
}
