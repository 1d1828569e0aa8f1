import { once } from '../../core/once.ts';
import type { Group, Model } from '../schema.ts';
import { createGroupCandidates, readName, type CandidateName } from './group-candidate.ts';
import { createGroupScorer, type GroupMatch } from './score-groups.ts';

export type GroupResolution =
  | { readonly kind: 'found'; readonly group: Group }
  /** Best first, at most five; empty when nothing is near. */
  | { readonly kind: 'nearest'; readonly groups: readonly Group[] };

export type GroupFinder = {
  /** The groups whose name the text may mean, best first. */
  readonly findGroupsByName: (text: string) => readonly GroupMatch[];
  /** One group where the text leaves no doubt, otherwise the nearest to choose from. */
  readonly resolveGroupName: (text: string) => GroupResolution;
};

const mostSuggestions = 5;
const sureScore = 0.7;
const sureLead = 0.1;
const nearScore = 0.25;

/** From the strictest reading of a name to the loosest that still leaves no doubt. */
const readings: readonly ((name: CandidateName) => string)[] = [
  ({ written }) => written,
  ({ folded }) => folded,
  ({ stems }) => [...stems].sort().join(' '),
];

type NameSearch = {
  readonly findExactly: (text: string) => readonly Group[];
  readonly score: (text: string) => readonly GroupMatch[];
};

function createNameSearch(groups: readonly Group[], model: Model): NameSearch {
  const known = createGroupCandidates(groups, model);
  const exact = readings.map((read) => {
    const byName = new Map<string, Set<Group>>();
    for (const { group, names } of known.candidates) {
      for (const name of names) {
        const key = read(name);
        const owners = byName.get(key);
        if (owners === undefined) byName.set(key, new Set([group]));
        else owners.add(group);
      }
    }
    return { read, byName };
  });
  return {
    findExactly: (text) => {
      const asked = readName(text);
      for (const { read, byName } of exact) {
        const found = byName.get(read(asked));
        if (found !== undefined) return [...found];
      }
      return [];
    },
    score: createGroupScorer(known),
  };
}

function isSure([first, second]: readonly GroupMatch[]): boolean {
  if (first?.place !== 'own' || first.score < sureScore) return false;
  return second?.place !== 'own' || first.score - second.score >= sureLead;
}

/** A local group that is not in the model is not its delregion's body. */
const isOfLevelSaid = (text: string, { level }: Group): boolean =>
  level === 'local' || !/(?<!\p{L})(?:lokal|local)/iu.test(text);

/**
 * The search is made ready at its first use, so that a start need not wait for it.
 *
 * @param groups the bindable groups
 */
export function createGroupFinder(groups: () => readonly Group[], model: Model): GroupFinder {
  const search = once(() => createNameSearch(groups(), model));

  return {
    findGroupsByName: (text) => search().score(text),
    resolveGroupName: (text) => {
      const [only, ...others] = search().findExactly(text);
      if (only !== undefined && others.length === 0) return { kind: 'found', group: only };

      const exact = only === undefined ? [] : [only, ...others];
      const matches = search().score(text);
      const [first] = matches;
      if (
        exact.length === 0 &&
        first !== undefined &&
        isSure(matches) &&
        isOfLevelSaid(text, first.group)
      ) {
        return { kind: 'found', group: first.group };
      }
      const near = matches
        .filter(({ score, place }) => score >= nearScore || place === 'same-delregion')
        .map(({ group }) => group);
      const asked = readName(text).folded;
      const holdsWhole = near.filter(({ name }) => readName(name).folded.includes(asked));
      return {
        kind: 'nearest',
        groups: [...new Set([...exact, ...holdsWhole, ...near])].slice(0, mostSuggestions),
      };
    },
  };
}
