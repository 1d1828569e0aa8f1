/** The only way time enters the code: milliseconds since 1970-01-01T00:00Z. */
export type Clock = { readonly nowMs: () => number };

export const systemClock: Clock = { nowMs: () => Date.now() };

/** Goes on evenly whatever is done to the system's clock; its zero means nothing. */
export const steadyClock: Clock = { nowMs: () => performance.now() };
