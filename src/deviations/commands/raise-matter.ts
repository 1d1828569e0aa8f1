import { accept } from '../../core/result.ts';
import { checkWhy } from './check-why.ts';
import type { Handler } from './turn.ts';

/** The standing right: a matter of the agreement, at any time; the case goes on as it was. */
export const raiseMatter: Handler<'raise'> = (current, command) => {
  const why = checkWhy(command, true);
  if (!why.ok) return why;
  return accept([
    {
      type: 'raised',
      receiver: { kind: 'central-officials', groupId: current.ladder.receivers.central },
      ruleId: current.ladder.standingRight,
      why: why.value,
    },
  ]);
};
