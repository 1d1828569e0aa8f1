import { z } from 'zod/v4';

const attemptReasons = [
  /** The core refused; `code` is the refusal's. */
  'refused',
  'forged-data',
  'foreign-tenant',
  'not-a-member',
  'other-group',
  'outdated-card',
] as const;

export const caseAttemptSchema = z.strictObject({
  atMs: z.number().int(),
  /** Entra object id, or the platform's id where there is none. */
  actorId: z.string().max(200),
  /** The command's kind, or the action's verb. */
  what: z.string().max(60),
  reason: z.enum(attemptReasons),
  /** Of the refusal. */
  code: z.string().max(60).nullable(),
  /** Absent where the case does not exist or is not known. */
  caseId: z.string().max(80).nullable(),
  conversationId: z.string().max(300).nullable(),
});

/** Somebody wanted something that was refused: who, what and why, never a word of a case. */
export type CaseAttempt = z.infer<typeof caseAttemptSchema>;
