import { accept } from '../../core/result.ts';
import { checkWhy } from './check-why.ts';
import type { Handler } from './turn.ts';

export const withdrawCase: Handler<'withdraw'> = (current, command) => {
  const why = checkWhy(command, false);
  return why.ok ? accept([{ type: 'withdrawn', ruleId: current.ruleId, why: why.value }]) : why;
};
