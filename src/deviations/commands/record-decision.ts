import { accept } from '../../core/result.ts';
import { checkTexts } from '../check-texts.ts';
import { setDeadlines } from '../set-deadlines.ts';
import type { Handler } from './turn.ts';

/**
 * What the group of step 2 or 3 decided. Back to correction gives the responsible party the time
 * of step 1 anew; closing needs the lesson, as every closing does.
 */
export const recordDecision: Handler<'record-decision'> = (current, command, turn) => {
  const { outcome } = command;
  const options = { acceptsSoftFindings: command.acceptsSoftFindings === true };
  const { ruleId } = current;
  if (outcome.to === 'close') {
    const texts = checkTexts(
      { decision: command.decision, lesson: outcome.lesson },
      { ...options, required: ['decision', 'lesson'] },
    );
    if (!texts.ok) return texts;
    const { decision, lesson } = texts.value;
    return accept([
      { type: 'decided', outcome: 'close', decision, deadlines: null, ruleId, why: null },
      { type: 'closed', lesson, ruleId, why: null },
    ]);
  }
  const texts = checkTexts({ decision: command.decision }, { ...options, required: ['decision'] });
  if (!texts.ok) return texts;
  return accept([
    {
      type: 'decided',
      outcome: 'correct',
      decision: texts.value.decision,
      deadlines: setDeadlines(current.ladder, 1, turn.today, turn.calendar),
      ruleId,
      why: null,
    },
  ]);
};
