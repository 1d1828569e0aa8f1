/** The only way time enters the code: milliseconds since 1970-01-01T00:00Z. */
export type Clock = { readonly nowMs: () => number };

export const systemClock: Clock = { nowMs: () => Date.now() };
