import type { AnswersTexts } from '../sv/answers.ts';

export const answersEn: AnswersTexts = {
  notInSources: 'The source documents do not say',
};
