import { z } from 'zod/v4';

const turnButtonSchema = z.object({
  turn: z.string().min(1).max(300),
  index: z.coerce.number().int().min(0).max(100).default(0),
});

/** What a button below an answer carries: which turn, and which of its things. */
export type TurnButton = z.infer<typeof turnButtonSchema>;

export const parseTurnButton = (data: unknown): TurnButton | undefined =>
  turnButtonSchema.safeParse(data).data;
