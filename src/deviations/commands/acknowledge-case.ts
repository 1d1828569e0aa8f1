import { accept } from '../../core/result.ts';
import { checkWhy } from './check-why.ts';
import type { Handler } from './turn.ts';

export const acknowledgeCase: Handler<'acknowledge'> = (current, command) => {
  const why = checkWhy(command, false);
  return why.ok ? accept([{ type: 'acknowledged', ruleId: current.ruleId, why: why.value }]) : why;
};
