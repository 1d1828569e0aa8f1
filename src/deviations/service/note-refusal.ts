import type { RefusalCode } from '../refusal.ts';
import type { CaseAttempt } from './case-attempt.ts';
import type { CaseServicePorts } from './ports.ts';

/** What happens to anybody who fills in a form or clicks a second late. */
const everyday: ReadonlySet<RefusalCode> = new Set([
  'invalid-input',
  'soft-findings',
  'stale',
  'unchanged',
]);

type Refused = Pick<CaseAttempt, 'actorId' | 'what' | 'caseId' | 'conversationId'>;

/** Keeps who wanted what and why not; never what they wrote. */
export async function noteRefusal(
  { store, clock }: Pick<CaseServicePorts, 'store' | 'clock'>,
  tenantId: string,
  refused: Refused,
  code: RefusalCode,
): Promise<void> {
  if (everyday.has(code)) return;
  await store.putAttempt(tenantId, { ...refused, atMs: clock.nowMs(), reason: 'refused', code });
}
