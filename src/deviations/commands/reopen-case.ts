import { accept } from '../../core/result.ts';
import { setDeadlines } from '../set-deadlines.ts';
import { checkWhy } from './check-why.ts';
import type { Handler } from './turn.ts';

export const reopenCase: Handler<'reopen'> = (current, command, { today, calendar }) => {
  const why = checkWhy(command, true);
  if (!why.ok) return why;
  const deadlines = setDeadlines(current.ladder, current.step, today, calendar);
  return accept([{ type: 'reopened', ...deadlines, ruleId: current.ruleId, why: why.value }]);
};
