import { stemsOf } from './stems-of.ts';

/** The stems of a thing's own texts, read once for as long as the thing lives. */
export function createStemsBy<Owner extends object>(
  textsOf: (owner: Owner) => readonly (string | undefined)[],
): (owner: Owner) => ReadonlySet<string> {
  const byOwner = new WeakMap<Owner, ReadonlySet<string>>();
  return (owner) => {
    const found = byOwner.get(owner);
    if (found !== undefined) return found;
    const stems = stemsOf(...textsOf(owner));
    byOwner.set(owner, stems);
    return stems;
  };
}
