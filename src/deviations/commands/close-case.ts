import { accept } from '../../core/result.ts';
import type { EventDraft } from '../case-event.ts';
import { checkTexts } from '../check-texts.ts';
import type { Handler } from './turn.ts';

/** Closing by the reporting side agrees, too; by anyone else it is silence that has agreed. */
export const closeCase: Handler<'close'> = (current, command, { actor }) => {
  const texts = checkTexts(
    { lesson: command.lesson },
    { required: ['lesson'], acceptsSoftFindings: command.acceptsSoftFindings === true },
  );
  if (!texts.ok) return texts;
  const { ruleId } = current;
  const closed: EventDraft = { type: 'closed', lesson: texts.value.lesson, ruleId, why: null };
  if (current.status === 'agreed') return accept([closed]);
  const isBySilence = !actor.sides.some((side) => side === 'reporter' || side === 'reporting');
  return accept([{ type: 'agreed', isBySilence, ruleId, why: null }, closed]);
};
