import { accept } from '../../core/result.ts';
import type { EventDraft } from '../case-event.ts';
import { checkTexts } from '../check-texts.ts';
import { getDeadlines } from '../ladder-rules.ts';
import type { Handler } from './turn.ts';

/**
 * The responsible side tells what was done and why it will hold. The reporting side then has as
 * long to answer as the responsible side had to acknowledge. Correcting acknowledges, too.
 */
export const correctCase: Handler<'correct'> = (current, command, { today, calendar }) => {
  const texts = checkTexts(
    { whatWasDone: command.whatWasDone, whyItHolds: command.whyItHolds },
    {
      required: ['whatWasDone', 'whyItHolds'],
      acceptsSoftFindings: command.acceptsSoftFindings === true,
    },
  );
  if (!texts.ok) return texts;
  const { ruleId } = current;
  const { acknowledgeWorkingDays } = getDeadlines(current.ladder, current.step);
  const corrected: EventDraft = {
    type: 'corrected',
    ...texts.value,
    agreeBy: calendar.addWorkingDays(today, acknowledgeWorkingDays),
    ruleId,
    why: null,
  };
  return accept(
    current.status === 'filed'
      ? [{ type: 'acknowledged', ruleId, why: null }, corrected]
      : [corrected],
  );
};
