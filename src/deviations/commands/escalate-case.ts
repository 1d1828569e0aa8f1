import { accept, refuse } from '../../core/result.ts';
import { findGroundObstacle, getDestination, groundRules } from '../escalation-grounds.ts';
import { setDeadlines } from '../set-deadlines.ts';
import { checkWhy } from './check-why.ts';
import type { Handler } from './turn.ts';

/** To step 2, to step 3 by the fork, or back to the group whose decision was not followed. */
export const escalateCase: Handler<'escalate'> = (current, command, turn) => {
  const { ground } = command;
  const { actor, today, calendar } = turn;
  const rule = groundRules[ground];
  const obstacle = findGroundObstacle(current, ground, today, calendar);
  if (obstacle) return refuse(obstacle);
  if (!rule.sides.some((side) => actor.sides.includes(side)))
    return refuse({ code: 'wrong-side', allowed: rule.sides });
  const why = checkWhy(command, rule.needsWhy);
  if (!why.ok) return why;
  const destination = getDestination(current, ground);
  return accept([
    {
      type: 'escalated',
      ground,
      toStep: destination.toStep,
      receiver: destination.receiver,
      informed: [...destination.informed],
      ...setDeadlines(current.ladder, destination.toStep, today, calendar),
      ruleId: current.ladder.ruleOf[ground],
      why: why.value,
    },
  ]);
};
