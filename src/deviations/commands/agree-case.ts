import { accept } from '../../core/result.ts';
import { checkWhy } from './check-why.ts';
import type { Handler } from './turn.ts';

export const agreeCase: Handler<'agree'> = (current, command) => {
  const why = checkWhy(command, false);
  return why.ok
    ? accept([{ type: 'agreed', isBySilence: false, ruleId: current.ruleId, why: why.value }])
    : why;
};

/** The reporting side let its time pass; that the time has passed is checked with the rules. */
export const settleBySilence: Handler<'settle-by-silence'> = (current) =>
  accept([{ type: 'agreed', isBySilence: true, ruleId: current.ruleId, why: null }]);
