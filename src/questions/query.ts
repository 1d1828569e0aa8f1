import { z } from 'zod/v4';

/** A question as typed data: a topic of the model, what is asked of it, and constraints. */
export const querySchema = z.strictObject({
  topic: z.string(),
  aspect: z.string(),
  constraints: z.record(z.string(), z.string()).default({}),
});

export type Query = z.infer<typeof querySchema>;
