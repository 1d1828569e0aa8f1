/** What follows from a thing alone: made once, for as long as the thing lives. */
export function byOwner<Owner extends object, Value>(
  make: (owner: Owner) => Value,
): (owner: Owner) => Value {
  const made = new WeakMap<Owner, Value>();
  return (owner) => {
    const found = made.get(owner);
    if (found !== undefined) return found;
    const value = make(owner);
    made.set(owner, value);
    return value;
  };
}
