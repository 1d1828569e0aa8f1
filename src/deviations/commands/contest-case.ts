import { accept } from '../../core/result.ts';
import { setDeadlines } from '../set-deadlines.ts';
import { checkWhy } from './check-why.ts';
import type { Handler } from './turn.ts';

/** Once a case: the correction does not hold, so a new one is due in the step's own time. */
export const contestCase: Handler<'contest'> = (current, command, { today, calendar }) => {
  const why = checkWhy(command, true);
  if (!why.ok) return why;
  const deadlines = setDeadlines(current.ladder, current.step, today, calendar);
  return accept([{ type: 'contested', ...deadlines, ruleId: current.ruleId, why: why.value }]);
};
