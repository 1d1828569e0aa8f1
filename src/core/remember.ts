/** What people write is some hundreds of words over and over: a few megabytes hold them all. */
const usualSize = 2_000;

/** A pure function that keeps its answers; all are dropped once there are `size`. */
export function remember<Key, Value extends object>(
  make: (key: Key) => Value,
  size = usualSize,
): (key: Key) => Value {
  const kept = new Map<Key, Value>();
  return (key) => {
    const found = kept.get(key);
    if (found !== undefined) return found;
    if (kept.size >= size) kept.clear();
    const made = make(key);
    kept.set(key, made);
    return made;
  };
}
