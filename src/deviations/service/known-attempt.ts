import type { CaseAttempt } from './case-attempt.ts';
import { commandIdSchema } from './command-schema.ts';

const caseIdPattern = /^[0-9a-f]{32}$/;
const unknown = 'unknown';

/** What a refused card carried is not trusted even to be noted: only what looks like ours is kept. */
export const keepKnownAttempt = <Attempt extends Omit<CaseAttempt, 'atMs'>>(
  attempt: Attempt,
): Attempt => ({
  ...attempt,
  what: commandIdSchema.max(60).safeParse(attempt.what).success ? attempt.what : unknown,
  code: commandIdSchema.max(60).safeParse(attempt.code).success ? attempt.code : null,
  caseId: attempt.caseId !== null && caseIdPattern.test(attempt.caseId) ? attempt.caseId : null,
});
