import { accept } from '../../core/result.ts';
import { checkDetails } from '../check-details.ts';
import type { FileCommand } from '../command.ts';
import type { LadderSnapshot } from '../ladder-rules.ts';
import { setDeadlines } from '../set-deadlines.ts';
import type { Drafts, Turn } from './turn.ts';

/** Step 1: to the responsible party, handled in the local group that both sides share. */
export function fileCase(
  command: FileCommand,
  ladder: LadderSnapshot,
  { today, calendar }: Turn,
): Drafts {
  const details = checkDetails(command.details, today, command.acceptsSoftFindings === true);
  if (!details.ok) return details;
  return accept([
    {
      type: 'filed',
      number: command.number,
      details: details.value,
      ladder,
      ...setDeadlines(ladder, 1, today, calendar),
      ruleId: ladder.filingRule,
      why: null,
    },
  ]);
}
