import { z } from 'zod/v4';

/**
 * In what capacity a person acts in one case. `system` is the bot itself, for what follows from a
 * deadline alone.
 */
export const sides = ['reporter', 'reporting', 'responsible', 'handling-group', 'system'] as const;
export type Side = (typeof sides)[number];

/** The party that a person has spoken for in a case. */
export type TakenSide = Extract<Side, 'reporting' | 'responsible'>;

/** Worked out by the caller from the authenticated id and the live roster, never from card data. */
export type Actor = {
  /** Entra object id. */
  readonly id: string;
  readonly displayName: string;
  readonly sides: readonly Side[];
};

export const systemActor: Actor = { id: 'system', displayName: 'system', sides: ['system'] };

export const personSchema = z.strictObject({ id: z.string().min(1), displayName: z.string() });
