import type { Case } from '../../deviations/case.ts';
import type { CasePost } from '../../deviations/case-service.ts';
import { findTakenSide } from '../../deviations/taken-sides.ts';
import type { Turn } from '../turn.ts';
import type { DeviationContext } from './deviation-context.ts';

/** Teams refreshes a card for so many by name. */
const mostOwnCards = 60;

/** Keeps how Teams addresses a person who has just spoken for one side: their card differs now. */
export async function rememberSpeaker(
  { accounts, clock, log }: Pick<DeviationContext, 'accounts' | 'clock' | 'log'>,
  { place: { tenantId }, person }: Turn,
  current: Case,
): Promise<void> {
  const personId = person.aadObjectId;
  if (personId === undefined || findTakenSide(current, personId) === undefined) return;
  try {
    await accounts.remember({ tenantId, personId }, person.id, clock.nowMs());
  } catch {
    // The command is stored all the same, and an own card is a convenience.
    log.warn({ event: 'account-not-kept', caseId: current.id });
  }
}

/** Teams' ids of the reporter, and of everybody who is held to the side they have spoken for. */
export async function listOwnCards(
  { stores, accounts }: Pick<DeviationContext, 'stores' | 'accounts'>,
  tenantId: string,
  current: Case,
  posts: readonly CasePost[],
): Promise<readonly string[]> {
  const findAccount = async (personId: string): Promise<string | undefined> =>
    (await accounts.find({ tenantId, personId })) ??
    (await stores.references.findByPerson(tenantId, personId))?.personAccountId;
  const reporter =
    posts.find(({ role }) => role === 'origin')?.reporterAccountId ??
    (await findAccount(current.reporter.id));
  const speakers = current.takenSides
    .map(({ personId }) => personId)
    .filter((personId) => findTakenSide(current, personId) !== undefined);
  const found = await Promise.all([...new Set(speakers)].slice(0, mostOwnCards).map(findAccount));
  const accountIds = [reporter, ...found].filter((accountId) => accountId !== undefined);
  return [...new Set(accountIds)].slice(0, mostOwnCards);
}
