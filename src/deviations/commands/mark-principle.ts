import { accept, refuse } from '../../core/result.ts';
import { checkWhy } from './check-why.ts';
import type { Handler } from './turn.ts';

export const markPrinciple: Handler<'mark-principle'> = (current, command) => {
  const { isPrinciple } = command;
  if (current.details.isPrinciple === isPrinciple) return refuse({ code: 'unchanged' });
  const why = checkWhy(command, true);
  if (!why.ok) return why;
  const ruleId = current.ladder.ruleOf['principle-or-learning'];
  return accept([{ type: 'principle-marked', isPrinciple, ruleId, why: why.value }]);
};
