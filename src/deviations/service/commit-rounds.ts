import { AppError } from '../../core/app-error.ts';

/** Each further round needs somebody else to have changed the same case in between. */
const maxRounds = 50;

/** Reads, decides and writes again until nobody was quicker. */
export async function commitRounds<Outcome>(
  attempt: (round: number) => Promise<Outcome | undefined>,
): Promise<Outcome> {
  for (let round = 0; round < maxRounds; round += 1) {
    const outcome = await attempt(round);
    if (outcome !== undefined) return outcome;
  }
  throw new AppError('Too many others change the same case.', {
    code: 'store-busy',
    isRetryable: true,
  });
}
