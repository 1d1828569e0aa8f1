/** Ends an exhaustive switch: a new member of the union no longer compiles here. */
export function unreachable(value: never): never {
  throw new TypeError(`Unhandled case: ${JSON.stringify(value)}`);
}
