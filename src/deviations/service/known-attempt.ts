import type { CaseAttempt } from './case-attempt.ts';
import { isCommandId } from './command-schema.ts';

const caseIdPattern = /^[0-9a-f]{32}$/;
const unknown = 'unknown';
const longestCode = 60;

/** What a refused card carried is not trusted even to be noted: only what looks like ours is kept. */
export const keepKnownAttempt = <Attempt extends Omit<CaseAttempt, 'atMs'>>(
  attempt: Attempt,
): Attempt => ({
  ...attempt,
  what: isCommandId(attempt.what, longestCode) ? attempt.what : unknown,
  code: isCommandId(attempt.code, longestCode) ? attempt.code : null,
  caseId: attempt.caseId !== null && caseIdPattern.test(attempt.caseId) ? attempt.caseId : null,
});
