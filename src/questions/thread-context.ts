import { z } from 'zod/v4';
import { querySchema } from './query.ts';

/** What a follow-up may lean on; no words of the person are kept. */
export const threadContextSchema = z.strictObject({
  query: querySchema.optional(),
  entities: z.array(z.string()).default([]),
  language: z.enum(['sv', 'en']).optional(),
  /** The readings just offered to choose among, by the names that were shown. */
  choices: z.array(z.strictObject({ title: z.string(), query: querySchema })).optional(),
});

export type ThreadContext = z.infer<typeof threadContextSchema>;
