import { accept } from '../../core/result.ts';
import { checkTexts } from '../check-texts.ts';
import type { Handler } from './turn.ts';

export const commentCase: Handler<'comment'> = (current, command) => {
  const texts = checkTexts(
    { comment: command.comment },
    { required: ['comment'], acceptsSoftFindings: command.acceptsSoftFindings === true },
  );
  return texts.ok
    ? accept([
        { type: 'commented', comment: texts.value.comment, ruleId: current.ruleId, why: null },
      ])
    : texts;
};
