import type { Directory } from '../organisation/directory.ts';
import type { Group } from '../organisation/schema.ts';
import type { Reading } from './reading/reading.ts';

/** Whose facts may answer: what the question names, else the bound group's, else all Skåne's. */
export type Scope = {
  /** Undefined: no delregion is excluded. */
  readonly delregions: readonly string[] | undefined;
  readonly municipalities: readonly string[];
  /** The bound group, where the question does not name another place. */
  readonly group: Group | undefined;
  readonly isNamed: boolean;
};

export function readScope(reading: Reading, bound: Group | undefined, directory: Directory): Scope {
  const named = [
    ...reading.delregions.map(({ id }) => id),
    ...reading.municipalities.map(({ id }) => directory.byId.municipalities.get(id)?.delregion),
    ...reading.groups.map(({ id }) => directory.findGroup(id)?.delregion),
  ].filter((id) => id !== undefined);
  const municipalities = reading.municipalities.map(({ id }) => id);
  if (named.length > 0) {
    const isOwn = bound?.delregion !== undefined && named.every((id) => id === bound.delregion);
    return {
      delregions: [...new Set(named)],
      municipalities,
      group: isOwn ? bound : undefined,
      isNamed: true,
    };
  }
  if (bound === undefined) {
    return { delregions: undefined, municipalities, group: undefined, isNamed: false };
  }
  return {
    delregions: bound.delregion === undefined ? undefined : [bound.delregion],
    municipalities: bound.municipality === undefined ? [] : [bound.municipality],
    group: bound,
    isNamed: false,
  };
}

export const isInScope = (scope: Scope, delregion: string | undefined): boolean =>
  delregion === undefined || scope.delregions === undefined || scope.delregions.includes(delregion);
