import { accept } from '../../core/result.ts';
import { checkDetails } from '../check-details.ts';
import type { Handler } from './turn.ts';

export const editCase: Handler<'edit'> = (current, command, { today }) => {
  const details = checkDetails(command.details, today, command.acceptsSoftFindings === true);
  if (!details.ok) return details;
  return accept([{ type: 'edited', details: details.value, ruleId: current.ruleId, why: null }]);
};
