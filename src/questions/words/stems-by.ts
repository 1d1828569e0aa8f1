import { byOwner } from '../../core/by-owner.ts';
import { stemsOf } from './stems-of.ts';

/** The stems of a thing's own texts, read once for as long as the thing lives. */
export const createStemsBy = <Owner extends object>(
  textsOf: (owner: Owner) => readonly (string | undefined)[],
): ((owner: Owner) => ReadonlySet<string>) => byOwner((owner) => stemsOf(...textsOf(owner)));
